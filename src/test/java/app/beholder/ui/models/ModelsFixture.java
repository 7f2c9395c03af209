package app.beholder.ui.models;

import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.library.Library;
import app.beholder.library.Run;
import app.beholder.ml.Draft;
import app.beholder.ml.FakeModels;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.Answer;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.ml.prediction.Question;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Notices;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The page with packages in memory that answer at once; runs wait until a test lets them go on. */
final class ModelsFixture {
  private static final Prediction CONTENT =
      Prediction.of(0.02f, 0.21f, 0.43f, 0.05f, 0.01f, 0.02f, 0.06f, 0.17f, 0.03f);

  private final FakeModels models;
  private final HeldRunner runner = new HeldRunner();
  private final Notices notices = new Notices();
  private final List<String> errors = new ArrayList<>();
  private final List<Question> asked = new ArrayList<>();
  private boolean agrees = true;
  private int shownChanged;
  private int letGo;
  private @Nullable ModelException failure;

  ModelsFixture(FakeModels models) {
    this.models = models;
  }

  FxJobs jobs() {
    return new FxJobs(runner, Runnable::run);
  }

  ModelsViewModel page() {
    return page(jobs());
  }

  ModelsViewModel page(FxJobs jobs) {
    return new ModelsViewModel(
        work(), jobs, new Answers(), notices, Runnable::run, () -> shownChanged++);
  }

  ModelWork work() {
    return new ModelWork(
        models,
        (library, model, filter, monitor) -> apply(library, model),
        this::ask,
        () -> letGo++,
        folder -> errors.add("opened " + folder));
  }

  private LibraryRun.Outcome apply(Library library, ModelPackage model) throws ModelException {
    throwFailure();
    Run run =
        ((FakeRuns) library.runs())
            .add(model.asRunModel(Map.of()), Map.of(0, CONTENT, 1, CONTENT, 2, CONTENT));
    // it went on where it had stopped, after two
    return new LibraryRun.Outcome(Optional.of(run), 1, run.predicted(), 1, "CPU", 24);
  }

  private Answer ask(ModelPackage model, Question question) throws ModelException {
    throwFailure();
    asked.add(question);
    return model.manifest().predicts()
        ? new Answer(CONTENT, new float[0], "CPU", Duration.ofNanos(12_345_678))
        : new Answer(null, new float[] {0.5f, 0, 2.25f}, "CPU", Duration.ofMillis(2));
  }

  private void throwFailure() throws ModelException {
    if (failure != null) {
      throw failure;
    }
  }

  /** A finished run of a package over the first paintings. */
  Run finished(FakeLibrary library, String id, int paintings) {
    Map<Integer, Prediction> predictions = new HashMap<>();
    for (int painting = 0; painting < paintings; painting++) {
      predictions.put(painting, CONTENT);
    }
    Run.Model model = FakeRuns.model(id, Task.IMAGE);
    return ((FakeRuns) library.runs()).add(model, predictions);
  }

  /** The form for a draft, in a program where these packages are and one painting can be had. */
  ModelImportViewModel form(Draft draft, Consumer<ModelPackage> imported) {
    return new ModelImportViewModel(
        draft,
        work(),
        jobs(),
        new ModelImportViewModel.Around(
            models.list().packages(),
            () -> Optional.of(Path.of("lilies.jpg")),
            Runnable::run,
            new Answers()),
        imported);
  }

  void agree(boolean yes) {
    agrees = yes;
  }

  void failure(ModelException newFailure) {
    failure = newFailure;
  }

  FakeModels models() {
    return models;
  }

  HeldRunner runner() {
    return runner;
  }

  Notices notices() {
    return notices;
  }

  /** What people were told that went wrong. */
  List<String> errors() {
    return errors;
  }

  /** What models were asked. */
  List<Question> asked() {
    return asked;
  }

  /** How often the screens of the library were told to load again. */
  int shownChanged() {
    return shownChanged;
  }

  /** How often models that were asked were closed. */
  int letGo() {
    return letGo;
  }

  /** Agrees or not, and chooses what is proposed. */
  private final class Answers implements Dialogs {
    @Override
    public void error(String title, String sentence) {
      errors.add(sentence);
    }

    @Override
    public void message(String title, String text) {
      throw new AssertionError(text);
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
      return agrees;
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, List<String> patterns) {
      return Optional.of(Path.of("chosen" + patterns.getFirst().substring(1)));
    }

    @Override
    public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName) {
      return Optional.of(Path.of(proposedName));
    }
  }
}
