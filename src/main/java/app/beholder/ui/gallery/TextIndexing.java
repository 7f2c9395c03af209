package app.beholder.ui.gallery;

import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Progress;
import app.beholder.library.TextIndex;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the text index of a library up to date in the background, and says how far that is. */
final class TextIndexing {
  private static final Logger LOG = LoggerFactory.getLogger(TextIndexing.class);

  /** Whether comments can be searched. */
  enum State {
    /** It is being found out whether something is missing. */
    UNKNOWN,
    RUNNING,
    READY,
    /** It failed or was cancelled; what is in the index can be searched. */
    INCOMPLETE
  }

  private final TextIndex index;
  private final FxJobs jobs;
  private final String title;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private @Nullable BackgroundJob running;
  private Subscription watching = Subscription.EMPTY;
  private boolean again;

  /**
   * @param title what people read beside the job's progress
   */
  TextIndexing(TextIndex index, FxJobs jobs, String title) {
    this.index = index;
    this.jobs = jobs;
    this.title = title;
  }

  /**
   * Looks whether something is missing and adds it; also when it runs already and more has come
   * since.
   */
  void start() {
    if (running != null) {
      again = true;
      return;
    }
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> index.isComplete(),
        complete -> {
          if (complete) {
            state.set(State.READY);
          } else {
            update();
          }
        },
        this::failed);
  }

  private void update() {
    if (running != null) {
      return;
    }
    state.set(State.RUNNING);
    progress.set(-1);
    BackgroundJob job =
        jobs.start(
            title,
            monitor -> {
              index.update(monitor);
              return true;
            },
            done -> ended(State.READY),
            this::failed,
            () -> ended(State.INCOMPLETE));
    if (state.get() == State.RUNNING) {
      running = job;
      watching = job.progressProperty().subscribe(this::show);
    }
  }

  private void show(Progress newest) {
    progress.set(newest.fraction());
  }

  private void failed(Throwable cause) {
    LOG.error("The text index could not be brought up to date", cause);
    ended(State.INCOMPLETE);
  }

  private void ended(State how) {
    running = null;
    watching.unsubscribe();
    state.set(how);
    if (again) {
      again = false;
      start();
    }
  }

  void cancel() {
    again = false;
    if (running != null) {
      running.cancel();
    }
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** From 0 to 1, or -1 where it is not known. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** "Indexing comments, 40%" while it runs, else empty. */
  StringBinding textProperty(Texts texts) {
    return Bindings.createStringBinding(() -> text(texts), state, progress);
  }

  private String text(Texts texts) {
    if (state.get() != State.RUNNING) {
      return "";
    }
    double fraction = progress.get();
    return fraction < 0 ? texts.get("indexing.begins") : texts.get("indexing.progress", fraction);
  }
}
