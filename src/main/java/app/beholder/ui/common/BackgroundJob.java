package app.beholder.ui.common;

import app.beholder.job.JobHandle;
import app.beholder.job.Progress;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A long job as people see it: what it is, how far it is, and a way to stop it. For the FX thread.
 */
public final class BackgroundJob {
  private final String title;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress("", 0, 0, Duration.ZERO));
  private @Nullable JobHandle handle;

  BackgroundJob(String title) {
    this.title = title;
  }

  void started(JobHandle newHandle) {
    handle = newHandle;
  }

  void show(Progress newest) {
    progress.set(newest);
  }

  public String title() {
    return title;
  }

  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Asks the job to stop; it leaves the list of jobs when it has. */
  public void cancel() {
    if (handle != null) {
      handle.cancel();
    }
  }
}
