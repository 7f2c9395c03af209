package app.beholder.ui.models;

import app.beholder.job.Progress;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.ProgressWords;
import app.beholder.ui.common.Texts;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A model that is applied to a library, as people see it: how far it is, and ways to pause and to
 * stop it. For the FX thread.
 */
final class RunningViewModel {

  /** What is applied to what. */
  record Order(Library library, ModelPackage model, Filter filter) {}

  /** What hears of its end; {@code cancelled} where people stopped it. */
  record Ends(Consumer<LibraryRun.Outcome> done, Consumer<Throwable> failed, Runnable cancelled) {}

  private final Order order;
  private final Texts texts;
  private final ProgressWords progressWords = new ProgressWords();
  private final BackgroundJob job;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

  /** Starts at once. */
  RunningViewModel(Order order, ModelWork.Applying applying, FxJobs jobs, Texts texts, Ends ends) {
    this.order = order;
    this.texts = texts;
    job =
        jobs.resumable(
            title(),
            monitor -> applying.apply(order.library(), order.model(), order.filter(), monitor),
            ends.done(),
            ends.failed(),
            ends.cancelled());
    job.progressProperty().subscribe(progress -> show());
    job.pausedProperty().subscribe(paused -> show());
  }

  private void show() {
    Progress progress = job.progressProperty().get();
    boolean paused = job.pausedProperty().get();
    fraction.set(paused ? Math.max(0, progress.fraction()) : progress.fraction());
    words.set(paused ? texts.get("running.paused") : words(progress));
  }

  private String words(Progress progress) {
    String known =
        Stream.of(progress.step(), progressWords.of(progress))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" \u00b7 "));
    return known.isEmpty() ? texts.get("running.waits") : known;
  }

  /** Stops in a way that it goes on from, or goes on. */
  void pauseOrGoOn() {
    if (job.pausedProperty().get()) {
      job.goOn();
    } else {
      job.pause();
    }
  }

  void goOn() {
    job.goOn();
  }

  /** Stops; what is done stays for another time. */
  void cancel() {
    job.cancel();
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
    return texts.get("running.title", order.model().manifest().title(), order.library().name());
  }

  ReadOnlyBooleanProperty pausedProperty() {
    return job.pausedProperty();
  }

  /** From 0 to 1, or below 0 where it is not known. */
  ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  /** What it does, how far it is, how fast it goes and how long it will take. */
  ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }
}
