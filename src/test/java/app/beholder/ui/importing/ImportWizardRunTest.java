package app.beholder.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.importing.ImportException;
import app.beholder.importing.ImportReport;
import app.beholder.library.FakeLibrary;
import app.beholder.ui.importing.ImportWizardViewModel.Page;
import app.beholder.ui.importing.ReportViewModel.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages while an import runs and after it. */
class ImportWizardRunTest extends ImportWizardFixture {
  private static final String READING = "Reading artelingo_release_lite.csv";

  @Test
  void progressIsShownWithTimeLeft() {
    ImportWizardViewModel model = atTheImport(null);
    assertFalse(model.nextAllowed().get());
    assertFalse(model.backAllowed().get());
    runner.progress(READING, 412_000, 1_648_123, Duration.ofSeconds(4));
    assertEquals(READING, model.run().stepProperty().get());
    assertEquals(0.25, model.run().fractionProperty().get(), 0.001);
    assertEquals("about 12 seconds left", model.run().timeLeftProperty().get());
    assertEquals("412,000 of about 1,650,000 lines, 25%", model.run().countedProperty().get());
    runner.progress("Linking pictures", 3, 12, Duration.ofSeconds(4));
    assertEquals("3 of 12, 25%", model.run().countedProperty().get());
    runner.progress("Saving", 0, 0, Duration.ZERO);
    assertEquals(-1, model.run().fractionProperty().get());
    assertEquals("", model.run().timeLeftProperty().get());
  }

  @Test
  void cancellingTakesANewLibraryAwayAgain() throws IOException {
    List<String> before = inFolder();
    importer =
        (request, library, monitor) -> {
          assertTrue(Files.isDirectory(library.folder()), "it is made before the rows are read");
          monitor.throwIfCancelled();
          throw new AssertionError("the import was not cancelled");
        };
    ImportWizardViewModel model = atTheImport(null);
    model.cancel();
    assertTrue(model.run().cancellingProperty().get());
    runner.release();
    assertEquals(Tone.STOPPED, report(model).tone());
    assertEquals("No library was made.", report(model).sentence());
    assertEquals(before, inFolder());
    assertEquals(List.of(), shown);
    assertFalse(model.nextAllowed().get());
    model.back();
    assertEquals(Page.CHECK, model.pageProperty().get());
    assertTrue(model.nextAllowed().get());
  }

  @Test
  void aFailureIsToldAndTakesANewLibraryAwayAgain() throws IOException {
    List<String> before = inFolder();
    importer =
        (request, library, monitor) -> {
          throw new ImportException("The file cannot be read to its end; check the disk.");
        };
    ImportWizardViewModel model = atTheImport(null);
    runner.release();
    assertEquals(Tone.FAILED, report(model).tone());
    assertEquals("artelingo_release_lite.csv could not be imported", report(model).headline());
    assertEquals(
        "The file cannot be read to its end; check the disk. No library was made.",
        report(model).sentence());
    assertEquals(before, inFolder());
  }

  @Test
  void whatNobodyExpectedIsNotShownRaw() {
    importer =
        (request, library, monitor) -> {
          throw new IllegalStateException("index 3 of 2");
        };
    ImportWizardViewModel model = atTheImport(FakeLibrary.small());
    runner.release();
    assertEquals(
        "Something went wrong that should not. The details are in the log. The library “Fake” is as it was before.",
        report(model).sentence());
    assertEquals(List.of(), shown);
  }

  @Test
  void aSecondImportSaysThatNothingWasAdded() {
    importer = (request, library, monitor) -> Tables.nothingNew();
    ImportWizardViewModel model = atTheImport(FakeLibrary.small());
    runner.release();
    assertEquals("Nothing was added", report(model).headline());
    assertEquals(
        "All 5,893 rows of artelingo_release_lite.csv are in “Fake” already.",
        report(model).sentence());
    assertTrue(model.nextAllowed().get());
  }

  @Test
  void aNewLibraryIntoWhichNoRowCameIsTakenAway() throws IOException {
    List<String> before = inFolder();
    importer = (request, library, monitor) -> Tables.nothingKept();
    ImportWizardViewModel model = atTheImport(null);
    runner.release();
    assertEquals(
        "All 2 rows of artelingo_release_lite.csv were rejected. The reasons are below. No library was made.",
        report(model).sentence());
    assertEquals(before, inFolder());
    assertEquals(List.of(), shown);
    assertTrue(model.backAllowed().get());
    assertEquals(2, report(model).rejected().size());
  }

  @Test
  void rejectedLinesAreCountedByReasonAndSaved() throws IOException {
    ImportReport made = Tables.withRejects();
    importer = (request, library, monitor) -> made;
    ImportWizardViewModel model = atTheImport(null);
    runner.release();
    ReportViewModel report = report(model);
    assertEquals(
        List.of("unknown emotion 9", "too few fields 4", "unclosed quote 1"),
        report.reasons().stream().map(reason -> reason.text() + " " + reason.lines()).toList());
    assertEquals(
        List.of(1_199_986L, 2_310L, 14L, 80_000L, 412L, 96L),
        report.figures().stream().map(ReportViewModel.Figure::number).toList());
    Path saved = folder.resolve(report.suggestedRejectedName());
    report.saveRejected(saved);
    List<String> lines = Files.readAllLines(saved);
    assertEquals(15, lines.size());
    assertEquals("line,reason,text", lines.getFirst());
    assertTrue(
        lines.get(1).startsWith("104,unknown emotion,\"Impressionism,joyful,"), lines.get(1));
    assertEquals("14 lines saved as " + saved, report.savedProperty().get().text());
    report.saveRejected(folder.resolve("nowhere").resolve("rejected.csv"));
    assertTrue(report.savedProperty().get().isProblem());
  }
}
