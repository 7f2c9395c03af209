package app.beholder.app.bench;

import javafx.animation.AnimationTimer;

/**
 * Waits until what stands in the scene now has been drawn: the second pulse comes after the first
 * frame.
 */
final class SecondFrame extends AnimationTimer {
  private final Runnable action;
  private int pulses;

  private SecondFrame(Runnable action) {
    this.action = action;
  }

  static void then(Runnable action) {
    new SecondFrame(action).start();
  }

  @Override
  public void handle(long now) {
    if (++pulses == 2) {
      stop();
      action.run();
    }
  }
}
