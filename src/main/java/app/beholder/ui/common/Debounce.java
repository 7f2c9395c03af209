package app.beholder.ui.common;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits until typing has paused before something is done about it. For the FX thread. */
@FunctionalInterface
public interface Debounce {

  /**
   * Runs the action once the pause has passed, unless a newer one came meanwhile and took its
   * place.
   */
  void run(Runnable action);

  /** Waits this many milliseconds. */
  static Debounce ofMillis(int millis) {
    PauseTransition pause = new PauseTransition(Duration.millis(millis));
    return action -> {
      pause.setOnFinished(event -> action.run());
      pause.playFromStart();
    };
  }
}
