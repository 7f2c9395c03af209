package app.beholder.ui.importing;

import app.beholder.job.Progress;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Texts;
import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The third page: how far the import is. */
final class RunViewModel {
  /** A number as large as this has a digit more than is told. */
  private static final long DIGITS = 1000;

  private final Texts texts;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper timeLeft = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper(false);
  private String readingStep = "";
  private @Nullable BackgroundJob job;

  RunViewModel(Texts texts) {
    this.texts = texts;
  }

  /**
   * Forgets the import before.
   *
   * @param newReadingStep the step whose progress is in lines of the file
   */
  void prepare(String newTitle, String newReadingStep) {
    readingStep = newReadingStep;
    job = null;
    title.set(newTitle);
    cancelling.set(false);
    show(new Progress("", 0, 0, Duration.ZERO));
  }

  void follow(BackgroundJob started) {
    job = started;
    started.progressProperty().subscribe(this::show);
  }

  private void show(Progress progress) {
    step.set(progress.step().isEmpty() ? texts.get("run.starting") : progress.step());
    fraction.set(progress.fraction());
    counted.set(progress.total() <= 0 ? "" : count(progress));
    timeLeft.set(progress.timeLeft().map(this::words).orElse(""));
  }

  private String count(Progress progress) {
    return progress.step().equals(readingStep)
        ? texts.get("run.lines", progress.done(), rounded(progress), progress.fraction())
        : texts.get("run.count", progress.done(), progress.total(), progress.fraction());
  }

  /** What is only guessed is not told to the last digit. */
  private static long rounded(Progress progress) {
    long unit = 1;
    while (progress.total() / unit >= DIGITS) {
      unit *= 10;
    }
    return Math.max(progress.done(), Math.round((double) progress.total() / unit) * unit);
  }

  private String words(Duration left) {
    long seconds = Math.max(1, left.toSeconds());
    return seconds < 90
        ? texts.get("run.left.seconds", seconds)
        : texts.get("run.left.minutes", Math.ceilDiv(seconds, 60));
  }

  /** Asks the import to stop, at once and without a question: nothing is lost by it. */
  void cancel() {
    if (job != null) {
      cancelling.set(true);
      job.cancel();
    }
  }

  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  ReadOnlyStringProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  ReadOnlyStringProperty countedProperty() {
    return counted.getReadOnlyProperty();
  }

  ReadOnlyStringProperty timeLeftProperty() {
    return timeLeft.getReadOnlyProperty();
  }

  /** From 0 to 1, or -1 where it is not known. */
  ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty cancellingProperty() {
    return cancelling.getReadOnlyProperty();
  }
}
