package app.beholder.ui.models;

import app.beholder.job.Progress;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A model that is applied to a library, as people see it: how far it is, and ways to stop it. For
 * the FX thread.
 */
final class RunningViewModel {

  /** What it does now. */
  enum State {
    RUNNING,
    /** Asked to pause, and not there yet. */
    PAUSING,
    PAUSED,
    /** Ended in some way; to be shown no longer. */
    ENDED
  }

  /** What is applied to what. */
  record Order(Library library, ModelPackage model, Filter filter) {}

  private final Order order;
  private final ModelWork.Applying applying;
  private final FxJobs jobs;
  private final Texts texts;
  private final Consumer<LibraryRun.Outcome> done;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
  private RunPace pace = new RunPace();
  private @Nullable BackgroundJob job;

  RunningViewModel(
      Order order,
      ModelWork.Applying applying,
      FxJobs jobs,
      Texts texts,
      Consumer<LibraryRun.Outcome> done,
      Consumer<Throwable> failed) {
    this.order = order;
    this.applying = applying;
    this.jobs = jobs;
    this.texts = texts;
    this.done = done;
    this.failed = failed;
  }

  /** Starts, or goes on where it was paused. */
  void run() {
    state.set(State.RUNNING);
    pace = new RunPace();
    words.set(texts.get("running.waits"));
    job =
        jobs.start(
            title(),
            monitor -> applying.apply(order.library(), order.model(), order.filter(), monitor),
            outcome -> {
              state.set(State.ENDED);
              done.accept(outcome);
            },
            cause -> {
              state.set(State.ENDED);
              failed.accept(cause);
            },
            this::stopped);
    job.progressProperty().subscribe((before, progress) -> show(progress));
  }

  private void show(Progress progress) {
    pace.show(progress);
    fraction.set(progress.fraction());
    String numbers = pace.words(texts);
    words.set(numbers.isEmpty() ? progress.step() : numbers);
  }

  private void stopped() {
    state.set(state.get() == State.PAUSING ? State.PAUSED : State.ENDED);
  }

  /** Stops in a way that {@link #run} goes on from. */
  void pause() {
    if (state.get() == State.RUNNING && job != null) {
      state.set(State.PAUSING);
      job.cancel();
    }
  }

  /** Stops; what is done stays for another time. */
  void cancel() {
    State before = state.get();
    if (before == State.PAUSED) {
      state.set(State.ENDED);
    } else if (job != null && before != State.ENDED) {
      state.set(State.RUNNING);
      job.cancel();
    }
  }

  boolean isOf(Library library) {
    return order.library().equals(library);
  }

  boolean isOf(Order other) {
    return order.library().equals(other.library())
        && order.model().hash().equals(other.model().hash())
        && order.filter().equals(other.filter());
  }

  /** "SqueezeNet on Artemis". */
  String title() {
    return texts.get(
        "running.title", order.model().manifest().title(), order.library().name());
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** From 0 to 1, or below 0 where it is not known. */
  ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  /** How far it is, how fast it goes and how long it will take. */
  ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }
}
