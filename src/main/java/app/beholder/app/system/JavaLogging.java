package app.beholder.app.system;

import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Carries what libraries log by java.util.logging to the program's log, instead of the console. The
 * Java runtime makes one of these, by the system property {@code java.util.logging.config.class},
 * when the first of them logs; where none does, it costs nothing.
 */
public final class JavaLogging {

  public JavaLogging() {
    SLF4JBridgeHandler.install();
  }
}
