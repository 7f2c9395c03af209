package app.beholder.app.system;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Sends the log to a few files of bounded size and nothing to the console. Logback finds this class
 * by its service file when the first line is logged. It is code and not XML because reading XML
 * takes three times as long, at every start.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSetUp extends ContextAwareBase implements Configurator {
  /** The system property with the log's file; without it nothing is logged. */
  static final String FILE_PROPERTY = "beholder.log";

  private static final String PATTERN =
      "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{30}: %msg%n";
  private static final String MOST_IN_A_FILE = "2MB";
  private static final int OLD_FILES = 3;

  /** Each looks for a graphics card by itself and warns that there is none, at every start. */
  private static final List<String> TOO_LOUD =
      List.of(
          "ai.djl.util.cuda.CudaUtils",
          "ai.djl.onnxruntime.engine.OrtEngine",
          "ai.onnxruntime.OnnxRuntime");

  @Override
  public ExecutionStatus configure(LoggerContext log) {
    log.getStatusManager().add(new NopStatusListener());
    log.getLogger("ROOT").setLevel(Level.INFO);
    TOO_LOUD.forEach(name -> log.getLogger(name).setLevel(Level.ERROR));
    String file = System.getProperty(FILE_PROPERTY, "");
    if (!file.isEmpty()) {
      log.getLogger("ROOT").addAppender(appender(log, file));
    }
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static RollingFileAppender<ILoggingEvent> appender(LoggerContext log, String file) {
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(log);
    appender.setFile(file);
    appender.setEncoder(encoder(log));
    SizeBasedTriggeringPolicy<ILoggingEvent> whenFull = new SizeBasedTriggeringPolicy<>();
    whenFull.setContext(log);
    whenFull.setMaxFileSize(FileSize.valueOf(MOST_IN_A_FILE));
    whenFull.start();
    appender.setTriggeringPolicy(whenFull);
    FixedWindowRollingPolicy numbered = new FixedWindowRollingPolicy();
    numbered.setContext(log);
    numbered.setParent(appender);
    numbered.setFileNamePattern(file + ".%i");
    numbered.setMinIndex(1);
    numbered.setMaxIndex(OLD_FILES);
    numbered.start();
    appender.setRollingPolicy(numbered);
    appender.start();
    return appender;
  }

  private static PatternLayoutEncoder encoder(LoggerContext log) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(log);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(PATTERN);
    encoder.start();
    return encoder;
  }
}
