package app.beholder.ui.models;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.Progress;
import app.beholder.job.SameThreadJobRunner;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Holds long work until a test lets it go on; all else is done at once. */
final class HeldRunner implements JobRunner {
  private final SameThreadJobRunner now = new SameThreadJobRunner();
  private final Deque<Held<?>> held = new ArrayDeque<>();

  private record Held<T>(Job<T> job, JobListener<? super T> listener) {
    void run(SameThreadJobRunner runner) {
      runner.run(Lane.BACKGROUND, job, listener);
    }
  }

  @Override
  public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
    if (lane != Lane.BACKGROUND) {
      return now.run(lane, job, listener);
    }
    Held<T> kept = new Held<>(job, listener);
    held.add(kept);
    return () -> {
      if (held.remove(kept)) {
        listener.cancelled();
      }
    };
  }

  /** The oldest job tells how far it is. */
  void progress(String step, long done, long total, int millis) {
    held.getFirst()
        .listener()
        .progressed(new Progress(step, done, total, Duration.ofMillis(millis)));
  }

  /** The oldest job runs to its end. */
  void release() {
    held.removeFirst().run(now);
  }

  int size() {
    return held.size();
  }

  @Override
  public void close() {}
}
