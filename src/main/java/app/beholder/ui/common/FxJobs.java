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
  private final ObservableList<BackgroundJob> background = FXCollections.observableArrayList();
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
    BackgroundJob shown = new BackgroundJob(title);
    background.add(shown);
    Runnable gone = () -> background.remove(shown);
    Listener<T> listener =
        new Listener<>(
            result -> {
              gone.run();
              done.accept(result);
            },
            cause -> {
              gone.run();
              failed.accept(cause);
            },
            () -> {
              gone.run();
              cancelled.run();
            },
            shown::show);
    shown.started(runner.run(lane, job, listener));
    return shown;
  }

  /** A place where only the newest job counts; see {@link LatestJob}. */
  public <T> LatestJob<T> latest(Lane lane, Consumer<? super T> done, Consumer<Throwable> failed) {
    return new LatestJob<>(this, lane, done, failed);
  }

  /** The long jobs that run or wait, oldest first. */
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
