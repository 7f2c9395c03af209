package app.beholder.ui.importing;

import app.beholder.importing.ImportRequest;
import app.beholder.importing.Importer;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import app.beholder.ui.importing.Outcome.Imported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the wizard: choose, check, run, report. To be made anew each time the wizard is
 * shown.
 */
public final class ImportWizardViewModel {

  /** The pages, in their order. */
  enum Page {
    CHOOSE,
    CHECK,
    RUN,
    REPORT
  }

  private final ImportRun importer;
  private final Libraries libraries;
  private final FxJobs jobs;
  private final Consumer<Library> imported;
  private final Texts texts = Texts.of(ImportWizardViewModel.class);
  private final ChooseViewModel choose;
  private final CheckViewModel check;
  private final RunViewModel run;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.CHOOSE);
  private final ReadOnlyObjectWrapper<Optional<ReportViewModel>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(false);
  private final BooleanExpression nextAllowed;
  private final BooleanExpression backAllowed;

  /**
   * @param open the library that is open, and stays so while the import runs; null for none
   * @param home the user's home folder; a new library is proposed in its {@code Documents}, or in
   *     it
   * @param imported called on the FX thread when data has arrived, with the library that it was
   *     added to: {@code open}, or a new one that is open now and belongs to whoever is called
   */
  public ImportWizardViewModel(
      Previewer previewer,
      ImportRun importer,
      Libraries libraries,
      FxJobs jobs,
      @Nullable Library open,
      Path home,
      Consumer<Library> imported) {
    this.importer = importer;
    this.libraries = libraries;
    this.jobs = jobs;
    this.imported = imported;
    choose = new ChooseViewModel(previewer, libraries, jobs, open, proposedPlace(home), texts);
    check = new CheckViewModel(previewer, jobs, texts);
    run = new RunViewModel(texts);
    nextAllowed =
        Bindings.createBooleanBinding(this::mayGoOn, page, report, choose.ready(), check.ready());
    backAllowed = Bindings.createBooleanBinding(this::mayGoBack, page, report);
  }

  private static Path proposedPlace(Path home) {
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  private boolean mayGoOn() {
    return switch (page.get()) {
      case CHOOSE -> choose.ready().get();
      case CHECK -> check.ready().get();
      case RUN -> false;
      case REPORT -> libraryIsThere();
    };
  }

  private boolean mayGoBack() {
    return switch (page.get()) {
      case CHOOSE, RUN -> false;
      case CHECK -> true;
      case REPORT -> !libraryIsThere();
    };
  }

  /** The next page; from the second on the import, and from the last the library. */
  public void next() {
    if (!nextAllowed.get()) {
      return;
    }
    switch (page.get()) {
      case CHOOSE -> {
        check.open(choose.chosenFile(), choose.previewProperty().get().orElseThrow());
        page.set(Page.CHECK);
      }
      case CHECK -> startImport();
      case RUN -> {}
      case REPORT -> closed.set(true);
    }
  }

  /**
   * Takes files and folders that people dropped on the first page: the annotations, the folder of
   * pictures.
   */
  public void drop(List<Path> dropped) {
    choose.drop(dropped);
  }

  void back() {
    if (backAllowed.get()) {
      page.set(page.get() == Page.REPORT ? Page.CHECK : Page.CHOOSE);
    }
  }

  /** Stops the import where one runs, and ends the wizard where none does. */
  void cancel() {
    if (page.get() == Page.RUN) {
      run.cancel();
    } else {
      closed.set(true);
    }
  }

  /**
   * Whether this walk is over; while an import runs its window may be closed, and it comes back
   * with the report.
   */
  ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  private void startImport() {
    ImportRequest request =
        new ImportRequest(
            choose.chosenFile(),
            check.mappingByHand(),
            choose.chosenPictures().orElse(null),
            choose.copyPicturesProperty().get());
    Target target = choose.target();
    String file = String.valueOf(request.file().getFileName());
    run.prepare(texts.get("run.title", file, name(target)), Importer.readingStep(request.file()));
    page.set(Page.RUN);
    boolean created = target instanceof Target.New;
    String library = name(target);
    BackgroundJob started =
        jobs.start(
            texts.get("run.job", file),
            new ImportTask(importer, libraries, request, target),
            done -> end(done, file, library),
            cause ->
                end(new Outcome.Failed(new FailureText(texts).of(cause), created), file, library),
            () -> end(new Outcome.Cancelled(created), file, library));
    run.follow(started);
  }

  private static String name(Target target) {
    return switch (target) {
      case Target.Open(Library library) -> library.name();
      case Target.New(Path folder) -> {
        String name = String.valueOf(folder.getFileName());
        yield name.substring(0, name.length() - Libraries.FOLDER_SUFFIX.length());
      }
    };
  }

  private void end(Outcome outcome, String file, String library) {
    report.set(Optional.of(new ReportViewModel(outcome, file, library, jobs, texts)));
    page.set(Page.REPORT);
    if (outcome instanceof Imported done && done.libraryIsThere()) {
      imported.accept(done.library());
    }
  }

  /** Whether the report can offer a library to show: one that is there and took part. */
  private boolean libraryIsThere() {
    return report
        .get()
        .map(ReportViewModel::outcome)
        .filter(outcome -> outcome instanceof Imported done && done.libraryIsThere())
        .isPresent();
  }

  ChooseViewModel choose() {
    return choose;
  }

  CheckViewModel check() {
    return check;
  }

  RunViewModel run() {
    return run;
  }

  /** How the last import ended; empty before the first has. */
  ReadOnlyObjectProperty<Optional<ReportViewModel>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  BooleanExpression nextAllowed() {
    return nextAllowed;
  }

  BooleanExpression backAllowed() {
    return backAllowed;
  }
}
