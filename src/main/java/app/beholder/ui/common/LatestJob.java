package app.beholder.ui.common;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobRunner.Lane;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Work that follows typing or clicking: a newer job cancels the older, whose result is never shown.
 */
public final class LatestJob<T> {
  private final FxJobs jobs;
  private final Lane lane;
  private final Consumer<? super T> done;
  private final Consumer<Throwable> failed;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
  private @Nullable JobHandle handle;
  private long newest;

  LatestJob(FxJobs jobs, Lane lane, Consumer<? super T> done, Consumer<Throwable> failed) {
    this.jobs = jobs;
    this.lane = lane;
    this.done = done;
    this.failed = failed;
  }

  /** Starts a job in place of the one before. */
  public void start(Job<T> job) {
    cancel();
    long mine = newest;
    running.set(true);
    handle =
        jobs.run(
            lane,
            job,
            result -> ifNewest(mine, () -> done.accept(result)),
            cause -> ifNewest(mine, () -> failed.accept(cause)));
  }

  /** Forgets the job that runs, if any. */
  public void cancel() {
    newest++;
    running.set(false);
    if (handle != null) {
      handle.cancel();
      handle = null;
    }
  }

  private void ifNewest(long mine, Runnable show) {
    if (mine == newest) {
      running.set(false);
      show.run();
    }
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }
}
