package app.beholder.ui.common;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs for screens: whatever a job reports arrives on the FX thread. All methods are to be
 * called on that thread.
 */
public final class FxJobs {
  private final JobRunner runner;
  private final Executor fxThread;
  private final ObservableList<BackgroundJob> background =
      FXCollections.observableArrayList(job -> new Observable[] {job.pausedProperty()});
  private final ObservableList<BackgroundJob> readOnlyBackground =
      FXCollections.unmodifiableObservableList(background);

  /**
   * @param fxThread the door to the FX thread: {@link FxThread#later} in the program, {@code
   *     Runnable::run} in tests
   */
  public FxJobs(JobRunner runner, Executor fxThread) {
    this.runner = runner;
    this.fxThread = fxThread;
  }

  /** Runs short work; a cancelled job calls neither of the two. */
  public <T> JobHandle run(
      Lane lane, Job<T> job, Consumer<? super T> done, Consumer<Throwable> failed) {
    return runner.run(lane, job, new Listener<T>(done, failed, () -> {}, progress -> {}));
  }

  /**
   * Runs long work that people see in the status bar until it ends.
   *
   * @param title what it is, for people: "Importing artelingo.csv"
   * @param cancelled called instead of the other two where the job was cancelled
   */
  public <T> BackgroundJob start(
      String title,
      Job<T> job,
      Consumer<? super T> done,
      Consumer<Throwable> failed,
      Runnable cancelled) {
    return start(Lane.BACKGROUND, title, job, done, failed, cancelled);
  }

  /** Runs work that people see in the status bar and that need not wait for other long work. */
  public <T> BackgroundJob start(
      Lane lane,
      String title,
      Job<T> job,
      Consumer<? super T> done,
      Consumer<Throwable> failed,
      Runnable cancelled) {
    return start(lane, false, title, job, done, failed, cancelled);
  }

  /**
   * Runs long work that people see in the status bar and can pause: the job is stopped, and run
   * again to go on. It must go on by itself where it stopped.
   *
   * @param title what it is, for people: "Predicting with VGG16"
   * @param job run more than once, but never twice at a time
   * @param cancelled called instead of the other two where the job was cancelled, running or paused
   */
  public <T> BackgroundJob resumable(
      String title,
      Job<T> job,
      Consumer<? super T> done,
      Consumer<Throwable> failed,
      Runnable cancelled) {
    return start(Lane.BACKGROUND, true, title, job, done, failed, cancelled);
  }

  private <T> BackgroundJob start(
      Lane lane,
      boolean resumable,
      String title,
      Job<T> job,
      Consumer<? super T> done,
      Consumer<Throwable> failed,
      Runnable cancelled) {
    BackgroundJob shown = new BackgroundJob(title, resumable);
    background.add(shown);
    shown.start(
        run -> runner.run(lane, job, listener(shown, run, done, failed)),
        () -> {
          background.remove(shown);
          cancelled.run();
        });
    return shown;
  }

  private <T> Listener<T> listener(
      BackgroundJob shown,
      BackgroundJob.Run run,
      Consumer<? super T> done,
      Consumer<Throwable> failed) {
    return new Listener<>(
        result -> {
          if (run.hasEnded()) {
            background.remove(shown);
            done.accept(result);
          }
        },
        cause -> {
          if (run.hasEnded()) {
            background.remove(shown);
            failed.accept(cause);
          }
        },
        run::hasStopped,
        run::show);
  }

  /** A place where only the newest job counts; see {@link LatestJob}. */
  public <T> LatestJob<T> latest(Lane lane, Consumer<? super T> done, Consumer<Throwable> failed) {
    return new LatestJob<>(this, lane, done, failed);
  }

  /** The long jobs that run, wait or are paused, oldest first. Changes too where one is paused. */
  public ObservableList<BackgroundJob> background() {
    return readOnlyBackground;
  }

  /**
   * Carries a job's reports to the FX thread; of its progress only the newest that was not yet
   * shown.
   */
  private final class Listener<T> implements JobListener<T> {
    private final Consumer<? super T> done;
    private final Consumer<Throwable> failed;
    private final Runnable cancelled;
    private final Consumer<Progress> shown;
    private final AtomicReference<@Nullable Progress> unseen = new AtomicReference<>();

    Listener(
        Consumer<? super T> done,
        Consumer<Throwable> failed,
        Runnable cancelled,
        Consumer<Progress> shown) {
      this.done = done;
      this.failed = failed;
      this.cancelled = cancelled;
      this.shown = shown;
    }

    @Override
    public void progressed(Progress progress) {
      if (unseen.getAndSet(progress) == null) {
        fxThread.execute(() -> {
          Progress newest = unseen.getAndSet(null);
          if (newest != null) {
            shown.accept(newest);
          }
        });
      }
    }

    @Override
    public void succeeded(T result) {
      fxThread.execute(() -> done.accept(result));
    }

    @Override
    public void failed(Throwable cause) {
      fxThread.execute(() -> failed.accept(cause));
    }

    @Override
    public void cancelled() {
      fxThread.execute(cancelled);
    }
  }
}
