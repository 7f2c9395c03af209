package app.beholder.ui.common;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one door to the FX thread. */
public final class FxThread {
  private FxThread() {}

  /** Runs what it is given on the FX thread, soon. */
  public static Executor later() {
    return Platform::runLater;
  }
}
