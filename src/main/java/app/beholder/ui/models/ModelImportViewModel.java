package app.beholder.ui.models;

import app.beholder.job.JobRunner.Lane;
import app.beholder.ml.Draft;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Task;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model that is about to be imported: what was guessed of it, for people to correct. */
public final class ModelImportViewModel {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  /**
   * What the form needs to know of its surroundings.
   *
   * @param packages those that are there
   * @param sample the file of a painting of the open library
   * @param typing waits until typing has paused
   */
  record Around(
      List<ModelPackage> packages,
      Supplier<Optional<Path>> sample,
      Debounce typing,
      Dialogs dialogs) {}

  private static final Logger LOG = LoggerFactory.getLogger(ModelImportViewModel.class);

  private final Draft proposed;
  private final ModelWork work;
  private final FxJobs jobs;
  private final Around around;
  private final Consumer<ModelPackage> imported;
  private final Texts texts = Texts.of(ModelImportViewModel.class);
  private final Failure failure = new Failure(texts);
  private final LatestJob<List<String>> checking;
  private final DraftTrials trials;
  private boolean hasEnded;

  private final StringProperty id;
  private final StringProperty title;
  private final StringProperty trainedOn;
  private final StringProperty licence;
  private final ObjectProperty<Task> task;
  private final PictureFieldsViewModel picture;
  private final TextFieldsViewModel text;
  private final FusionFieldsViewModel fusion;
  private final OutputFieldsViewModel outputs;
  private final TryViewModel trying;

  private final ReadOnlyStringWrapper idProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper titleProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<String>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(false);

  ModelImportViewModel(
      Draft proposed, ModelWork work, FxJobs jobs, Around around, Consumer<ModelPackage> imported) {
    this.proposed = proposed;
    this.work = work;
    this.jobs = jobs;
    this.around = around;
    this.imported = imported;
    trials = new DraftTrials(proposed, work);
    Manifest manifest = proposed.manifest();
    checking = jobs.latest(Lane.INTERACTIVE, this::checked, this::unchecked);
    id = new SimpleStringProperty(manifest.id());
    title = new SimpleStringProperty(manifest.title());
    trainedOn = new SimpleStringProperty(manifest.trainedOn());
    licence = new SimpleStringProperty(manifest.licence());
    task = new SimpleObjectProperty<>(manifest.task());
    picture =
        new PictureFieldsViewModel(manifest.picture(), proposed.graph(), texts, this::changed);
    text =
        new TextFieldsViewModel(
            manifest.text(), proposed.tokenizer(), proposed.graph(), texts, this::changed);
    fusion =
        new FusionFieldsViewModel(
            manifest.fusion(), proposed.graph(), around.packages(), this::changed);
    outputs = new OutputFieldsViewModel(manifest, proposed.graph(), this::changed);
    trying = new TryViewModel(this::trial, around.sample(), jobs, texts);
    Stream.of(id, title, trainedOn, licence)
        .forEach(one -> one.subscribe((before, now) -> changed()));
    task.subscribe((before, now) -> changed());
    check();
  }

  private void changed() {
    ready.set(false);
    trying.forget();
    checking.cancel();
    around.typing().run(this::check);
  }

  private void check() {
    idProblem.set(wrongId());
    titleProblem.set(title.get().isBlank() ? texts.get("problem.title") : "");
    if (isWritten()) {
      Draft now = draft();
      checking.start(monitor -> work.models().problems(now));
    } else {
      problems.set(List.of(texts.get("problem.fields")));
    }
  }

  private String wrongId() {
    if (!id.get().matches(ID)) {
      return texts.get("problem.id");
    }
    return around.packages().stream().anyMatch(model -> model.id().equals(id.get()))
        ? texts.get("problem.id.there", id.get())
        : "";
  }

  /** Whether all fields can be read. */
  private boolean isWritten() {
    boolean input =
        switch (task.get()) {
          case IMAGE -> picture.isSound();
          case TEXT -> text.isSound();
          case FUSION -> true;
        };
    return input && idProblem.get().isEmpty() && titleProblem.get().isEmpty();
  }

  private void checked(List<String> found) {
    problems.set(found);
    ready.set(found.isEmpty());
  }

  private void unchecked(Throwable cause) {
    problems.set(List.of(failure.sentence(cause, "problem.unchecked")));
  }

  /** The draft as the form describes it. */
  Draft draft() {
    Manifest before = proposed.manifest();
    Task now = task.get();
    Manifest manifest =
        new Manifest(
            before.formatVersion(),
            id.get(),
            title.get().strip(),
            now,
            before.file(),
            before.sha256(),
            outputs.labels(),
            outputs.activationProperty().get(),
            now == Task.IMAGE ? picture.value() : null,
            now == Task.TEXT ? text.value() : null,
            now == Task.FUSION ? fusion.value() : null,
            outputs.value(),
            trainedOn.get().strip(),
            before.metrics(),
            licence.get().strip());
    return proposed
        .with(manifest)
        .with(now == Task.TEXT ? text.tokenizerProperty().get().orElse(null) : null);
  }

  private TryViewModel.Trial trial() {
    Draft now = draft();
    return question -> trials.ask(now, question);
  }

  /** Tries the model on what stands in {@link #trying}. */
  void tryIt() {
    trying.run(task.get());
  }

  /** Imports the model and closes the form; what stands in the way is told in the form. */
  void accept() {
    if (!ready.get() || adding.get()) {
      return;
    }
    adding.set(true);
    Draft now = draft();
    jobs.start(
        Lane.MODELS,
        texts.get("import.adding", title.get()),
        monitor -> work.models().add(now, monitor),
        added -> {
          adding.set(false);
          close();
          imported.accept(added);
        },
        cause -> {
          adding.set(false);
          failed(failure.sentence(cause, "import.failed"));
        },
        () -> {
          adding.set(false);
          endTrials();
        });
  }

  /** In the form, or in a dialog where the form was closed meanwhile. */
  private void failed(String why) {
    endTrials();
    if (closed.get()) {
      around.dialogs().error(texts.get("import.failed.title"), why);
    } else {
      problems.set(List.of(why));
    }
  }

  /** Closes the form. A model that is being imported just now is imported all the same. */
  void close() {
    checking.cancel();
    trying.forget();
    closed.set(true);
    endTrials();
  }

  /** Once the form is closed and nothing is copied any more. */
  private void endTrials() {
    if (!closed.get() || adding.get() || hasEnded) {
      return;
    }
    hasEnded = true;
    jobs.run(
        Lane.MODELS,
        monitor -> {
          trials.end();
          return proposed;
        },
        released -> {},
        cause -> LOG.warn("Not all that {} took is freed", proposed.file(), cause));
  }

  /** Lets people choose the tokenizer's file. */
  void chooseTokenizer() {
    around
        .dialogs()
        .chooseFile(
            texts.get("text.tokenizer.choose"), texts.get("text.tokenizer.kind"), List.of("*.json"))
        .ifPresent(file -> text.tokenizerProperty().set(Optional.of(file)));
  }

  /** Lets people choose a picture to try it on. */
  void choosePicture() {
    around
        .dialogs()
        .chooseFile(
            texts.get("try.picture.choose"),
            texts.get("try.picture.kind"),
            List.of("*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff", "*.webp", "*.gif", "*.bmp"))
        .ifPresent(file -> trying.pictureProperty().set(Optional.of(file)));
  }

  /** What was proposed, with the graph and the notes. */
  Draft proposed() {
    return proposed;
  }

  PictureFieldsViewModel picture() {
    return picture;
  }

  TextFieldsViewModel text() {
    return text;
  }

  FusionFieldsViewModel fusion() {
    return fusion;
  }

  OutputFieldsViewModel outputs() {
    return outputs;
  }

  TryViewModel trying() {
    return trying;
  }

  StringProperty idProperty() {
    return id;
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty trainedOnProperty() {
    return trainedOn;
  }

  StringProperty licenceProperty() {
    return licence;
  }

  ObjectProperty<Task> taskProperty() {
    return task;
  }

  ReadOnlyStringProperty idProblemProperty() {
    return idProblem.getReadOnlyProperty();
  }

  ReadOnlyStringProperty titleProblemProperty() {
    return titleProblem.getReadOnlyProperty();
  }

  /** What keeps it from being imported, as sentences. */
  ReadOnlyObjectProperty<List<String>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Whether it was checked as it stands here, and can be imported. */
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty addingProperty() {
    return adding.getReadOnlyProperty();
  }

  /** Whether the form has done its work. */
  ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }
}
