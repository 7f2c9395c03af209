package app.beholder.app.bench;

import javafx.animation.AnimationTimer;

/**
 * Does something before each of a number of frames, and notes the time from each frame to the next.
 */
final class Frames extends AnimationTimer {
  private final long[] nanoseconds;
  private final Runnable step;
  private final Runnable ended;
  private long last;
  private int done;

  Frames(int count, Runnable step, Runnable ended) {
    this.nanoseconds = new long[count];
    this.step = step;
    this.ended = ended;
  }

  @Override
  public void handle(long now) {
    if (last != 0) {
      nanoseconds[done++] = now - last;
    }
    last = now;
    if (done == nanoseconds.length) {
      stop();
      ended.run();
    } else {
      step.run();
    }
  }

  /** To be asked for once the last frame is done. */
  Timings timings() {
    return Timings.of(nanoseconds);
  }
}
