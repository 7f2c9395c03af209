package app.beholder.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.ImportException;
import app.beholder.importing.ImportRequest;
import app.beholder.importing.Preview;
import app.beholder.library.Library;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.importing.ImportWizardViewModel.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A wizard over files that are not read, and an importer that does what a test says. */
abstract class ImportWizardFixture {
  @TempDir Path folder;
  final HeldJobRunner runner = new HeldJobRunner();
  final List<ImportRequest> requests = new ArrayList<>();
  final List<Library> shown = new ArrayList<>();
  ImportRun importer = (request, library, monitor) -> Tables.clean();
  Path lite;
  Path own;

  @BeforeEach
  void files() throws IOException {
    lite = Files.createFile(folder.resolve("artelingo_release_lite.csv"));
    own = Files.createFile(folder.resolve("own.csv"));
  }

  private Preview read(Path file, @Nullable ColumnMapping mapping) throws ImportException {
    if (file.equals(lite)) {
      return mapping == null ? Tables.lite() : Tables.lite(mapping);
    }
    if (file.equals(own)) {
      return Tables.own(mapping);
    }
    throw new ImportException(file + " is not a table.");
  }

  final ImportWizardViewModel wizard(@Nullable Library open) {
    ImportRun recording =
        (request, library, monitor) -> {
          requests.add(request);
          return importer.run(request, library, monitor);
        };
    return new ImportWizardViewModel(
        this::read,
        recording,
        new FakeLibraries(),
        new FxJobs(runner, Runnable::run),
        open,
        folder,
        shown::add);
  }

  final ImportWizardViewModel atTheImport(@Nullable Library open) {
    ImportWizardViewModel model = wizard(open);
    model.choose().fileProperty().set(lite.toString());
    model.next();
    model.next();
    assertEquals(Page.RUN, model.pageProperty().get());
    return model;
  }

  static ReportViewModel report(ImportWizardViewModel model) {
    assertEquals(Page.REPORT, model.pageProperty().get());
    return model.reportProperty().get().orElseThrow();
  }

  final List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }
}
