package app.beholder.ui.importing;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.Monitor;
import app.beholder.job.Progress;
import app.beholder.job.SameThreadJobRunner;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Runs short jobs at once and holds the long one, so that a test can look at it, move it on and let
 * it go.
 */
final class HeldJobRunner implements JobRunner {
  private final SameThreadJobRunner atOnce = new SameThreadJobRunner();
  private @Nullable Runnable release;
  private @Nullable JobListener<?> listener;
  private boolean cancelled;

  @Override
  public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> newListener) {
    if (lane != Lane.BACKGROUND) {
      return atOnce.run(lane, job, newListener);
    }
    cancelled = false;
    listener = newListener;
    release = () -> atOnce.run(lane, monitor -> job.run(new Cancelled(monitor)), newListener);
    return () -> cancelled = true;
  }

  /** Reports progress of the job that is held. */
  void progress(String step, long done, long total, Duration elapsed) {
    if (listener == null) {
      throw new AssertionError("no long job was started");
    }
    listener.progressed(new Progress(step, done, total, elapsed));
  }

  /** Lets the job that is held run to its end. */
  void release() {
    if (release == null) {
      throw new AssertionError("no long job was started");
    }
    release.run();
  }

  @Override
  public void close() {
    // nothing runs once release() has returned
  }

  /** The monitor of the job, which hears of a cancel that came while it was held. */
  private final class Cancelled implements Monitor {
    private final Monitor monitor;

    Cancelled(Monitor monitor) {
      this.monitor = monitor;
    }

    @Override
    public void step(String name) {
      monitor.step(name);
    }

    @Override
    public void progress(long done, long total) {
      monitor.progress(done, total);
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
