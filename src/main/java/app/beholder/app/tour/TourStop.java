package app.beholder.app.tour;

import app.beholder.app.system.Folders;
import app.beholder.app.system.Installations;
import app.beholder.app.system.SystemSetUp;
import app.beholder.app.wiring.ModelDevices;
import app.beholder.app.wiring.Services;
import app.beholder.importing.LiteWriter;
import app.beholder.installation.Installation;
import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.image.PictureWriter;
import app.beholder.model.Annotation;
import app.beholder.studio.BuiltInCollection;
import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import app.beholder.ui.gallery.GalleryViewModel;
import app.beholder.ui.importing.ImportWizard;
import app.beholder.ui.importing.ImportWizardViewModel;
import app.beholder.ui.log.LogFile;
import app.beholder.ui.log.LogView;
import app.beholder.ui.log.LogViewModel;
import app.beholder.ui.preferences.PreferencesView;
import app.beholder.ui.shell.Hints;
import app.beholder.ui.shell.KeptSettings;
import app.beholder.ui.shell.ProgramScreens;
import app.beholder.ui.shell.ProgramTools;
import app.beholder.ui.shell.Settings;
import app.beholder.ui.shell.SettingsStore;
import app.beholder.ui.shell.ShellView;
import app.beholder.ui.shell.ShellViewModel;
import app.beholder.ui.shell.ShellViewModel.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** All screens in one look. For the FX thread, with jobs that run on it. */
final class TourStop {
  private static final int ROWS_TO_IMPORT = 200;

  private final Services services;
  private final BuiltInCollection builtIn;
  private final FxJobs jobs;
  private final Look look;
  private final Path to;
  private final List<Path> drawn = new ArrayList<>();

  TourStop(Services services, BuiltInCollection builtIn, FxJobs jobs, Look look, Path to) {
    this.services = services;
    this.builtIn = builtIn;
    this.jobs = jobs;
    this.look = look;
    this.to = to;
  }

  /** Draws what there is to see and returns the files. */
  List<Path> draw(Library library) throws IOException, LibraryException {
    Theme.apply(look.appearance(), look.text());
    // never shown: a window without a display has a size of its own
    Stage stage = new Stage();
    Dialogs dialogs = new NoDialogs();
    KeptSettings settings = new KeptSettings(new Remembered(settings(library)));
    ProgramTools tools =
        new ProgramTools(
            installation(),
            to,
            folder -> {},
            () -> stage,
            () -> settings,
            dialogs,
            new ModelDevices(services.models()));
    ShellViewModel shell =
        new ShellViewModel(
            services.libraries(),
            jobs,
            new Remembered(settings(library)),
            dialogs,
            Runnable::run,
            new ProgramScreens(
                services.importer(),
                services.libraries(),
                to,
                () -> stage,
                new ChartExport(PictureWriter::png, dialogs, jobs),
                tools,
                services.models()),
            builtIn);
    Scene scene = new Scene(new ShellView(shell), look.width(), look.height());
    Theme.install(scene);
    stage.setScene(scene);
    take(scene, "welcome");
    shell.show(library);
    drawLibrary(scene, library, shell);
    drawOverlays(scene, shell);
    drawImport(library);
    drawHint(scene, library, shell);
    drawTools(tools);
    return drawn;
  }

  /** Everything as at the first start, but that no hint stands over a screen. */
  private Settings settings(Library library) {
    return new Settings(look.appearance(), List.of(library.folder()))
        .with(look.text())
        .withDismissedHints(Hints.names());
  }

  private static Installation installation() {
    SystemSetUp setUp = SystemSetUp.ofSystem();
    return Installations.of(setUp.folders(), setUp.fonts());
  }

  private void drawHint(Scene scene, Library library, ShellViewModel shell)
      throws IOException, LibraryException {
    shell
        .openProperty()
        .get()
        .orElseThrow()
        .gallery()
        .searchTextProperty()
        .set(longestWord(library));
    shell.settings().change(before -> before.withDismissedHints(Set.of()));
    take(scene, "hint-gallery");
  }

  private void drawTools(ProgramTools tools) throws IOException {
    drawWindow(new PreferencesView(tools.preferences(Optional::empty, jobs)), "preferences");
    LogFile file = new LogFile(installation().logFile());
    drawWindow(new LogView(new LogViewModel(file, folder -> {}, jobs), () -> {}), "log");
  }

  private void drawWindow(Parent content, String name) throws IOException {
    Scene scene = new Scene(content, look.width(), look.height());
    Theme.install(scene);
    take(scene, name);
  }

  private void drawLibrary(Scene scene, Library library, ShellViewModel shell)
      throws IOException, LibraryException {
    GalleryViewModel gallery = shell.openProperty().get().orElseThrow().gallery();
    Columns columns = library.columns();
    take(scene, "gallery");
    gallery
        .searchTextProperty()
        .set(Facet.EMOTION.word() + ":awe " + Facet.EMOTION.word() + ":contentment");
    gallery.selectedProperty().set(0);
    take(scene, "gallery-filtered");
    gallery.searchTextProperty().set("\"no such words anywhere\"");
    take(scene, "gallery-empty");
    gallery.searchTextProperty().set(longestWord(library));
    gallery.comments().shownProperty().set(true);
    take(scene, "gallery-comments");
    gallery.comments().shownProperty().set(false);
    gallery.clearFilter();
    shell.showCollection();
    take(scene, "collection");
    shell.showModels();
    take(scene, "models");
    gallery.open(mostCultures(columns));
    take(scene, "painting");
  }

  private void drawOverlays(Scene scene, ShellViewModel shell) throws IOException {
    shell.toggle(Overlay.PALETTE);
    take(scene, "palette");
    shell.toggle(Overlay.KEYS);
    take(scene, "keys");
    shell.hideOverlay();
  }

  /** A word to search for, out of the first comments; Chinese has no spaces to tell words by. */
  private static String longestWord(Library library) throws LibraryException {
    int[] first = IntStream.range(0, Math.min(ROWS_TO_IMPORT, library.columns().size())).toArray();
    return library.annotations(first).stream()
        .flatMap(
            annotation -> Pattern.compile("[\\PL\\p{IsHan}]+").splitAsStream(annotation.comment()))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** The painting that most cultures wrote about, and among those the one with most annotations. */
  private static int mostCultures(Columns columns) {
    return IntStream.range(0, columns.paintings().size())
        .boxed()
        .max((a, b) -> {
          int byCultures =
              Integer.compare(columns.emotionsOf(a).size(), columns.emotionsOf(b).size());
          return byCultures != 0
              ? byCultures
              : Integer.compare(columns.annotationsOf(a).length, columns.annotationsOf(b).length);
        })
        .orElse(0);
  }

  /** Walks through the wizard with a part of the library, into a library that is removed again. */
  private void drawImport(Library library) throws IOException, LibraryException {
    Path work = Files.createTempDirectory("beholder-tour");
    try {
      Path file = work.resolve("annotations.csv");
      export(library, file);
      List<Library> imported = new ArrayList<>();
      ImportWizardViewModel wizard =
          new ImportWizardViewModel(
              services.importer()::preview,
              services.importer()::run,
              services.libraries(),
              jobs,
              null,
              work,
              imported::add);
      Scene scene = new Scene(ImportWizard.view(wizard), look.width(), look.height());
      Theme.install(scene);
      take(scene, "import-1-choose");
      wizard.drop(List.of(file));
      wizard.next();
      take(scene, "import-2-check");
      wizard.next();
      take(scene, "import-3-report");
      imported.forEach(Library::close);
    } finally {
      Folders.delete(work);
    }
  }

  private static void export(Library library, Path file) throws IOException, LibraryException {
    int[] numbers =
        IntStream.range(0, Math.min(ROWS_TO_IMPORT, library.columns().size())).toArray();
    try (LiteWriter writer = new LiteWriter(file)) {
      for (Annotation annotation : library.annotations(numbers)) {
        writer.write(library.columns().paintings().get(annotation.painting()), annotation);
      }
      writer.finish();
    }
  }

  private void take(Scene scene, String screen) throws IOException {
    Path file = to.resolve(screen + "-" + look.suffix() + ".png");
    Camera.take(scene, file);
    drawn.add(file);
  }

  /** Nobody is there to answer: whatever the program wants to tell ends the tour. */
  private static final class NoDialogs implements Dialogs {
    @Override
    public void error(String title, String sentence) {
      throw new IllegalStateException(title + ": " + sentence);
    }

    @Override
    public void message(String title, String text) {
      throw new IllegalStateException(title + ": " + text);
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
      return false;
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, List<String> patterns) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName) {
      return Optional.empty();
    }
  }

  /** Settings that no file keeps. */
  private record Remembered(Settings load) implements SettingsStore {
    @Override
    public void save(Settings settings) {
      // a tour leaves the user's own settings as they are
    }
  }
}
