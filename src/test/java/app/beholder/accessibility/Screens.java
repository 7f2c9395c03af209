package app.beholder.accessibility;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.importing.Importer;
import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.Progress;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.library.Libraries;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.ml.FakeModels;
import app.beholder.ml.SampleModels;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import app.beholder.studio.SmallStudio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxDialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Notices;
import app.beholder.ui.common.Theme;
import app.beholder.ui.gallery.GalleryViewModel;
import app.beholder.ui.importing.ImportWizard;
import app.beholder.ui.importing.ImportWizardViewModel;
import app.beholder.ui.log.LogFile;
import app.beholder.ui.log.LogView;
import app.beholder.ui.log.LogViewModel;
import app.beholder.ui.models.ModelImportView;
import app.beholder.ui.models.ModelsViewModel;
import app.beholder.ui.preferences.PreferencesView;
import app.beholder.ui.shell.KeptSettings;
import app.beholder.ui.shell.ProgramTools;
import app.beholder.ui.shell.Settings;
import app.beholder.ui.shell.SettingsStore;
import app.beholder.ui.shell.ShellView;
import app.beholder.ui.shell.ShellViewModel;
import app.beholder.ui.shell.TestTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Each screen of the program with something in it. For the FX thread. */
final class Screens {
  private static final String LITE = "artelingo.csv";
  private static final String OWN = "own.csv";
  private static final int ENOUGH = 6;
  private static final String LOG =
      """
      2026-01-02 03:04:05.678 INFO  [main] app.beholder.Main - Started
      2026-01-02 03:04:06.789 WARN  [pictures-1] app.beholder.Thumbnails - No thumbnail
      2026-01-02 03:04:07.890 ERROR [background-1] app.beholder.Import - Failed
      java.io.IOException: gone
      \tat app.beholder.Import.run(Import.java:1)
      """;

  /** A new screen needs no more than a line here. */
  static final List<Screen> ALL =
      List.of(
          new Screen("welcome", Screens::welcome),
          new Screen("gallery", Screens::gallery),
          new Screen("gallery, filtered", screens -> screens.search("emotion:contentment calm")),
          new Screen("gallery, nothing found", screens -> screens.search("\"no such words\"")),
          new Screen("gallery, comments", Screens::comments),
          new Screen("gallery, indexing", Screens::indexing),
          new Screen("collection", Screens::collection),
          new Screen("models, none yet", screens -> screens.models(new FakeModels())),
          new Screen("models", Screens::models),
          new Screen("models, import", screens -> screens.importModel(List.of())),
          new Screen(
              "models, import what is wrong",
              screens -> screens.importModel(List.of("The input data_0 is not there."))),
          new Screen(
              "palette",
              "#palette",
              screens -> screens.key(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
          new Screen("keys", "#keys", screens -> screens.key(KeyCode.F1)),
          new Screen("preferences", Screens::preferences),
          new Screen("log", Screens::log),
          new Screen("painting", Screens::painting),
          new Screen("painting, counts", Screens::counts),
          new Screen("import, choose", Screens::choose),
          new Screen("import, choose what is not there", Screens::wrongFile),
          new Screen("import, check", screens -> screens.importing(LITE, 1)),
          new Screen("import, map columns", screens -> screens.importing(OWN, 1)),
          new Screen("import, running", Screens::running),
          new Screen("import, report", screens -> screens.importing(LITE, 2)));

  private final Path folder;
  private final Stage window;
  private final double width;
  private final double height;
  private final Importer importer = new Importer();
  private final Dialogs dialogs;
  private final Libraries libraries;
  private FakeModels models = new FakeModels();
  private FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);

  /**
   * @param folder for what is made
   * @param window where they stand, shown or not
   * @param width of the scenes, in pixels
   * @param height of the scenes, in pixels
   */
  Screens(Path folder, Stage window, double width, double height) {
    this.folder = folder;
    this.window = window;
    this.width = width;
    this.height = height;
    dialogs = new FxDialogs(() -> window);
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
  }

  /**
   * A screen, and how to come to it.
   *
   * @param over finds what lies over the window and keeps the keyboard; empty where nothing does
   */
  record Screen(String name, String over, Way way) {
    Screen(String name, Way way) {
      this(name, "", way);
    }

    /** What people see and use of the scene. */
    Node part(Scene scene) {
      return over.isEmpty() ? scene.getRoot() : scene.lookup(over);
    }

    Scene open(Screens screens) throws Exception {
      return way.open(screens);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Makes a screen. */
  @FunctionalInterface
  interface Way {
    Scene open(Screens screens) throws Exception;
  }

  private ShellViewModel shell() throws Exception {
    Path kept = folder.resolve("Kept.beholder");
    libraries.create(kept).close();
    Settings settings =
        new Settings(Appearance.LIGHT, List.of(kept, Path.of("/gone/Old.beholder")));
    return new ShellViewModel(
        libraries,
        jobs,
        new Remembered(settings),
        dialogs,
        Runnable::run,
        TestTools.screens(libraries, folder, () -> window, this::settings, jobs, dialogs, models),
        SmallStudio.unused(libraries));
  }

  private ProgramTools tools() {
    return TestTools.in(folder, () -> window, this::settings, dialogs);
  }

  private KeptSettings settings() {
    return new KeptSettings(new Remembered(Settings.FIRST));
  }

  private Scene preferences() {
    return show(new PreferencesView(tools().preferences(Optional::empty, jobs)));
  }

  private Scene log() throws IOException {
    Path file = folder.resolve("beholder.log");
    Files.writeString(file, LOG);
    LogViewModel model = new LogViewModel(new LogFile(file), place -> {}, jobs);
    return show(new LogView(model, () -> {}));
  }

  /** Puts a screen into the window and lays it out, so that all that stands in it is there. */
  private Scene show(Parent screen) {
    Scene scene = new Scene(screen, width, height);
    Theme.install(scene);
    window.setScene(scene);
    scene.snapshot(null);
    return scene;
  }

  private Scene welcome() throws Exception {
    return show(new ShellView(shell()));
  }

  private Scene gallery() throws Exception {
    return library(gallery -> {});
  }

  private Scene search(String words) throws Exception {
    return library(gallery -> gallery.searchTextProperty().set(words));
  }

  private Scene indexing() throws Exception {
    jobs = new FxJobs(new HalfDone(), Runnable::run);
    return search("calm");
  }

  private Scene comments() throws Exception {
    Scene scene = search("row");
    ((ToggleButton) scene.lookup("#switch-comments")).fire();
    return scene;
  }

  private Scene collection() throws Exception {
    ShellViewModel shell = shell();
    Scene scene = show(new ShellView(shell));
    shell.show(library());
    shell.showCollection();
    return scene;
  }

  private Scene models() throws Exception {
    return models(new SampleModels(folder).all());
  }

  private Scene models(FakeModels there) throws Exception {
    FakeLibrary library = library();
    FakeRuns runs = (FakeRuns) library.runs();
    runs.add(FakeRuns.model("gone", Task.IMAGE), Map.of());
    models = there;
    ShellViewModel shell = shell();
    Scene scene = show(new ShellView(shell));
    shell.show(library);
    shell.showModels();
    return scene;
  }

  private Scene importModel(List<String> problems) throws Exception {
    FakeModels there = new SampleModels(folder).all();
    there.problems(draft -> problems);
    Path file = folder.resolve("new.onnx");
    there.draft(SampleModels.squeezenet(file));
    Scene[] shown = new Scene[1];
    ModelsViewModel page =
        new ModelsViewModel(
            TestTools.work(there), jobs, dialogs, new Notices(), Runnable::run, () -> {});
    page.setOnImport(form -> shown[0] = show(new ModelImportView(form)));
    page.importModel(file);
    return shown[0];
  }

  private Scene key(KeyCode code, KeyCombination.Modifier... modifiers) throws Exception {
    Scene scene = gallery();
    scene.getAccelerators().get(new KeyCodeCombination(code, modifiers)).run();
    return scene;
  }

  private Scene painting() throws Exception {
    return library(gallery -> gallery.open(1));
  }

  private Scene counts() throws Exception {
    Scene scene = painting();
    scene.snapshot(null);
    ((ToggleButton) scene.lookup("#painting-table-toggle")).fire();
    return scene;
  }

  private Scene library(Consumer<GalleryViewModel> then) throws Exception {
    ShellViewModel shell = shell();
    Scene scene = show(new ShellView(shell));
    shell.show(library());
    then.accept(shell.openProperty().get().orElseThrow().gallery());
    return scene;
  }

  /** Six comments in each of three languages on the second painting, and what others have. */
  private static FakeLibrary library() {
    FakeLibrary library = FakeLibrary.small();
    String[] cultures = {"english", "arabic", "chinese"};
    String[] comments = {"A quiet row of trees", "أشجار هادئة", "安静的树"};
    for (int c = 0; c < cultures.length; c++) {
      for (int i = 0; i < ENOUGH; i++) {
        Emotion emotion = Emotion.ALL.get((c + i) % Emotion.ALL.size());
        library.annotation(1, cultures[c], emotion, "train", comments[c] + " " + i);
      }
    }
    library.annotation(1, "spanish", Emotion.AWE, "train", "Una fila de árboles");
    return library;
  }

  private ImportWizardViewModel wizard() {
    return new ImportWizardViewModel(
        importer::preview,
        importer::run,
        libraries,
        jobs,
        FakeLibrary.small(),
        folder,
        library -> {});
  }

  private Scene choose() {
    return show(ImportWizard.view(wizard()));
  }

  private Scene wrongFile() {
    Scene scene = choose();
    ((TextField) scene.lookup("#file")).setText(folder.resolve("none.csv").toString());
    return scene;
  }

  private Scene importing(String file, int pages) throws IOException {
    ImportWizardViewModel model = wizard();
    Scene scene = show(ImportWizard.view(model));
    ((ToggleButton) scene.lookup("#into-new")).setSelected(true);
    model.drop(List.of(table(file)));
    for (int i = 0; i < pages; i++) {
      model.next();
    }
    return scene;
  }

  private Scene running() throws IOException {
    jobs = new FxJobs(new HalfDone(), Runnable::run);
    return importing(LITE, 2);
  }

  private Path table(String name) throws IOException {
    String lines =
        name.equals(LITE)
            ? """
            art_style,emotion,language,painting,split,utterance
            Impressionism,awe,english,claude-monet_poplars-1891,train,Tall trees
            Impressionism,bliss,arabic,claude-monet_poplars-1891,train,أشجار
            Ukiyo_e,fear,chinese,,train,巨浪
            """
            : """
            picture,feeling,note
            pears,joy,The light is kind
            harbour,awe,It holds its breath
            """;
    return Files.writeString(folder.resolve(name), lines);
  }

  /** Long work stays at 40%; all else is done at once. */
  private static final class HalfDone implements JobRunner {
    private final SameThreadJobRunner now = new SameThreadJobRunner();

    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
      if (lane != Lane.BACKGROUND) {
        return now.run(lane, job, listener);
      }
      listener.progressed(new Progress("Reading", 40, 100, Duration.ofSeconds(60)));
      return () -> {};
    }

    @Override
    public void close() {}
  }

  /** Settings that no file keeps. */
  private record Remembered(Settings load) implements SettingsStore {
    @Override
    public void save(Settings settings) {
      // nothing outlives a test
    }
  }
}
