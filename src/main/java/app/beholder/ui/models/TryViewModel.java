package app.beholder.ui.models;

import app.beholder.job.JobRunner.Lane;
import app.beholder.ml.prediction.Answer;
import app.beholder.ml.prediction.Question;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Tries a model on a painting and a sentence before it is imported. */
final class TryViewModel {
  private static final int SHOWN_VALUES = 6;
  private static final double NANOS_IN_MILLI = 1e6;

  /**
   * What came of it.
   *
   * @param prediction empty for a feature extractor
   * @param features in words; empty where the model gives none
   * @param ran on what, and how long it took
   */
  record Result(Optional<Prediction> prediction, String features, String ran) {}

  /** Asks the model as the form describes it now. Slow: for jobs. */
  @FunctionalInterface
  interface Trial {
    Answer ask(Question question) throws Exception;
  }

  private final Supplier<Trial> trial;
  private final Supplier<Optional<Path>> sample;
  private final Texts texts;
  private final Failure failure;
  private final LatestJob<Answer> asking;
  private final ObjectProperty<Optional<Path>> picture =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty sentence = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Result>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * @param trial the model as the form describes it when people try it
   * @param sample the file of a painting of the open library
   */
  TryViewModel(Supplier<Trial> trial, Supplier<Optional<Path>> sample, FxJobs jobs, Texts texts) {
    this.trial = trial;
    this.sample = sample;
    this.texts = texts;
    failure = new Failure(texts);
    asking = jobs.latest(Lane.MODELS, this::show, this::failed);
    picture.set(sample.get());
    sentence.set(texts.get("try.sentence.sample"));
    picture.subscribe((before, now) -> forget());
    sentence.subscribe((before, now) -> forget());
  }

  /** What was shown is no longer true. */
  void forget() {
    asking.cancel();
    result.set(Optional.empty());
    problem.set("");
  }

  /** Asks a model of this task. */
  void run(Task task) {
    forget();
    Optional<Path> shown = task == Task.TEXT ? Optional.empty() : picture.get();
    Optional<String> said =
        task == Task.IMAGE
            ? Optional.empty()
            : Optional.of(sentence.get().strip()).filter(words -> !words.isEmpty());
    if (task != Task.TEXT && shown.isEmpty()) {
      problem.set(texts.get("try.noPicture"));
    } else if (task != Task.IMAGE && said.isEmpty()) {
      problem.set(texts.get("try.noSentence"));
    } else {
      Trial model = trial.get();
      Question question = new Question(shown.orElse(null), said.orElse(null));
      asking.start(monitor -> model.ask(question));
    }
  }

  private void show(Answer answer) {
    String milliseconds =
        texts.get("try.ran", answer.device(), answer.time().toNanos() / NANOS_IN_MILLI);
    result.set(
        Optional.of(
            new Result(
                Optional.ofNullable(answer.prediction()),
                answer.features().length == 0 ? "" : features(answer.features()),
                milliseconds)));
  }

  private String features(float[] features) {
    String first =
        IntStream.range(0, Math.min(SHOWN_VALUES, features.length))
            .mapToObj(i -> texts.get("try.value", features[i]))
            .collect(Collectors.joining("  "));
    return texts.get("try.features", features.length, first);
  }

  private void failed(Throwable cause) {
    problem.set(failure.sentence(cause, "try.failed"));
  }

  /** Takes a painting of the open library. */
  void usePainting() {
    sample.get().ifPresent(file -> picture.set(Optional.of(file)));
  }

  boolean hasPainting() {
    return sample.get().isPresent();
  }

  /** The picture to try it on. */
  ObjectProperty<Optional<Path>> pictureProperty() {
    return picture;
  }

  /** The comment to try it on. */
  StringProperty sentenceProperty() {
    return sentence;
  }

  ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Why there is no result, for people; empty where there is one, or nobody asked. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty runningProperty() {
    return asking.runningProperty();
  }
}
