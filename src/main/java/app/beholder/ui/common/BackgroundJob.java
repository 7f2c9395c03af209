package app.beholder.ui.common;

import app.beholder.job.JobHandle;
import app.beholder.job.Progress;
import java.time.Duration;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A long job as people see it: what it is, how far it is, a way to stop it, and for some a way to
 * pause it. A pause stops the job too, which goes on where it stopped once it is run again: no
 * thread waits meanwhile. For the FX thread.
 */
public final class BackgroundJob {
  private static final Progress NOTHING_YET = new Progress("", 0, 0, Duration.ZERO);

  private final String title;
  private final boolean resumable;
  private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(NOTHING_YET);
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(false);
  private Function<Run, JobHandle> starting = ignored -> () -> {};
  private Runnable cancelled = () -> {};

  /** The newest; null before the first, and once the job has ended. */
  private @Nullable Run run;

  BackgroundJob(String title, boolean resumable) {
    this.title = title;
    this.resumable = resumable;
  }

  /**
   * Runs the job, now and whenever it is to go on.
   *
   * @param newStarting hands the job to a runner, which tells the run what becomes of it
   * @param newCancelled called once it was cancelled and has stopped
   */
  void start(Function<Run, JobHandle> newStarting, Runnable newCancelled) {
    starting = newStarting;
    cancelled = newCancelled;
    startRun();
  }

  private void startRun() {
    Run started = new Run();
    run = started;
    started.handle = starting.apply(started);
  }

  public String title() {
    return title;
  }

  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Whether it can be paused. */
  public boolean isResumable() {
    return resumable;
  }

  /** Whether it was told to stop until it is told to go on. */
  public ReadOnlyBooleanProperty pausedProperty() {
    return paused.getReadOnlyProperty();
  }

  /** Stops the job, which stays on the list of jobs. */
  public void pause() {
    if (resumable && run != null && !paused.get()) {
      paused.set(true);
      run.stop();
    }
  }

  /** Runs a paused job again, behind what runs by now. */
  public void goOn() {
    if (run != null && paused.get()) {
      paused.set(false);
      progress.set(NOTHING_YET);
      startRun();
    }
  }

  /** Asks the job to stop; it leaves the list of jobs when it has. */
  public void cancel() {
    if (run != null) {
      paused.set(false);
      run.stop();
    }
  }

  /**
   * One time that the job runs. While one that was told to stop has not yet stopped, the next may
   * wait behind it.
   */
  final class Run {
    private @Nullable JobHandle handle;
    private boolean stopped;

    private void stop() {
      if (stopped) {
        leaveUnlessPaused();
      } else if (handle != null) {
        handle.cancel();
      }
    }

    void show(Progress newest) {
      if (run == this && !paused.get()) {
        progress.set(newest);
      }
    }

    /** It heard that it should stop. */
    void hasStopped() {
      stopped = true;
      leaveUnlessPaused();
    }

    private void leaveUnlessPaused() {
      if (run == this && !paused.get()) {
        run = null;
        cancelled.run();
      }
    }

    /**
     * It came to its end, perhaps although it was told to stop.
     *
     * @return whether that is the job's end; false where that was before
     */
    boolean hasEnded() {
      Run newest = run;
      run = null;
      paused.set(false);
      if (newest != null && newest != this) {
        newest.stop();
      }
      return newest != null;
    }
  }
}
