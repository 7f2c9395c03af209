package app.beholder.app.wiring;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** JavaFX without a display and without a window. */
public final class HeadlessFx {
  private HeadlessFx() {}

  /** Has JavaFX draw in memory; to be called before anything else of it is used. */
  public static void choose() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /**
   * Starts JavaFX where it does not run yet, does something on its thread, and waits for the
   * result.
   */
  public static <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    try {
      Platform.startup(task);
    } catch (IllegalStateException alreadyRunning) {
      Platform.runLater(task);
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Ends JavaFX, whose thread would keep the program alive. */
  public static void exit() {
    Platform.exit();
  }
}
