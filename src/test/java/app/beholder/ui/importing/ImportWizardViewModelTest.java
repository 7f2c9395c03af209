package app.beholder.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.ImportException;
import app.beholder.importing.ImportReport;
import app.beholder.importing.ImportRequest;
import app.beholder.importing.Preview;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Library;
import app.beholder.model.Emotion;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.importing.ImportWizardViewModel.Page;
import app.beholder.ui.importing.ReportViewModel.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWizardViewModelTest {
  @TempDir Path folder;
  private final HeldJobRunner runner = new HeldJobRunner();
  private final List<ImportRequest> requests = new ArrayList<>();
  private final List<Library> shown = new ArrayList<>();
  private ImportRun importer = (request, library, monitor) -> Tables.clean();
  private Path lite;
  private Path own;

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

  private ImportWizardViewModel wizard(@Nullable Library open) {
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

  private ImportWizardViewModel atTheImport(@Nullable Library open) {
    ImportWizardViewModel model = wizard(open);
    model.choose().fileProperty().set(lite.toString());
    model.next();
    model.next();
    assertEquals(Page.RUN, model.pageProperty().get());
    return model;
  }

  private static ReportViewModel report(ImportWizardViewModel model) {
    assertEquals(Page.REPORT, model.pageProperty().get());
    return model.reportProperty().get().orElseThrow();
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  @Test
  void aRecognisedFileGoesIntoANewLibraryThatIsHandedOver() throws IOException {
    ImportWizardViewModel model = wizard(null);
    assertFalse(model.nextAllowed().get());
    model.choose().fileProperty().set("\"" + lite + "\"");
    assertEquals(
        "ArtELingo, lite release: 6 columns separated by commas",
        model.choose().fileNoticeProperty().get().text());
    assertEquals("Artelingo release lite", model.choose().nameProperty().get());
    model.next();
    assertEquals(Page.CHECK, model.pageProperty().get());
    assertEquals(
        "12 of the first 14 rows will be kept, 2 rejected.",
        model.check().noticeProperty().get().text());
    model.next();
    runner.release();
    assertEquals("5,893 annotations added to “Artelingo release lite”", report(model).headline());
    assertNull(requests.getFirst().mapping());
    assertEquals(folder.resolve("Artelingo release lite.beholder"), shown.getFirst().folder());
    assertFalse(((FakeLibrary) shown.getFirst()).isClosed());
    assertEquals(
        List.of("Artelingo release lite.beholder", "artelingo_release_lite.csv", "own.csv"),
        inFolder());
    model.next();
    assertTrue(model.closedProperty().get());
  }

  @Test
  void rowsGoIntoTheOpenLibraryWhichIsShownAnew() {
    FakeLibrary open = FakeLibrary.small();
    ImportWizardViewModel model = atTheImport(open);
    assertEquals(List.of(), shown);
    runner.release();
    assertEquals(Tone.DONE, report(model).tone());
    assertSame(open, shown.getFirst());
  }

  @Test
  void aTableOfAnotherKindIsMappedByHand() {
    ImportWizardViewModel model = wizard(null);
    model.choose().fileProperty().set(own.toString());
    model.next();
    MappingViewModel form = model.check().mappingProperty().get().orElseThrow();
    assertEquals(List.of(Part.PAINTING, Part.STYLE, Part.COMMENT, Part.CULTURE), form.missing());
    assertEquals("feeling", form.choice(Part.EMOTION).column());
    assertEquals("painter", form.choice(Part.ARTIST).column());
    assertEquals(
        "Still to be chosen: Painting, Style, Comment, Culture.",
        model.check().noticeProperty().get().text());
    assertFalse(model.nextAllowed().get());
    form.choice(Part.PAINTING).choose("picture", "");
    form.choice(Part.COMMENT).choose("note", "");
    form.choice(Part.STYLE).valueProperty().set("Own work");
    form.choice(Part.CULTURE).valueProperty().set("English ");
    assertTrue(model.nextAllowed().get());
    assertEquals(
        "2 of the first 5 rows will be kept, 3 rejected.",
        model.check().noticeProperty().get().text());
    assertEquals(List.of("joy", "dread"), form.words().stream().map(EmotionWord::word).toList());
    form.words().getFirst().meaning().set(Optional.of(Emotion.CONTENTMENT));
    assertEquals(
        "4 of the first 5 rows will be kept, 1 rejected.",
        model.check().noticeProperty().get().text());
    model.next();
    runner.release();
    ColumnMapping mapping = Objects.requireNonNull(requests.getFirst().mapping());
    assertEquals(
        new ColumnMapping(
            "picture",
            null,
            "feeling",
            null,
            null,
            "note",
            "painter",
            null,
            null,
            null,
            "Own work",
            "english",
            "",
            Map.of("joy", Emotion.CONTENTMENT)),
        mapping);
  }

  @Test
  void whatWasRecognisedCanBeChangedAndUndone() {
    ImportWizardViewModel model = wizard(null);
    model.choose().fileProperty().set(lite.toString());
    model.next();
    model.check().change();
    MappingViewModel form = model.check().mappingProperty().get().orElseThrow();
    form.words().getFirst().meaning().set(Optional.of(Emotion.AMUSEMENT));
    assertEquals(
        "13 of the first 14 rows will be kept, 1 rejected.",
        model.check().noticeProperty().get().text());
    model.back();
    model.next();
    assertSame(form, model.check().mappingProperty().get().orElseThrow());
    model.check().reset();
    assertEquals(
        "12 of the first 14 rows will be kept, 2 rejected.",
        model.check().noticeProperty().get().text());
    model.next();
    runner.release();
    assertNull(requests.getFirst().mapping());
  }

  @Test
  void anotherEmotionColumnForgetsTheWordsOfTheFirst() {
    ImportWizardViewModel model = wizard(null);
    model.choose().fileProperty().set(lite.toString());
    model.next();
    model.check().change();
    MappingViewModel form = model.check().mappingProperty().get().orElseThrow();
    form.choice(Part.EMOTION).choose("split", "");
    assertEquals(
        List.of("train", "test", "val"), form.words().stream().map(EmotionWord::word).toList());
    assertTrue(model.check().noticeProperty().get().isProblem());
  }

  @Test
  void whatIsWrongIsSaidBelowTheField() throws IOException {
    ImportWizardViewModel model = wizard(null);
    ChooseViewModel choose = model.choose();
    choose.fileProperty().set(folder.resolve("missing.csv").toString());
    assertTrue(choose.fileNoticeProperty().get().text().startsWith("There is no file "));
    choose.fileProperty().set(folder.toString());
    assertTrue(
        choose
            .fileNoticeProperty()
            .get()
            .text()
            .endsWith("Choose the file with the annotations in it."));
    Path picture = Files.createFile(folder.resolve("picture.csv"));
    choose.fileProperty().set(picture.toString());
    assertEquals(picture + " is not a table.", choose.fileNoticeProperty().get().text());
    assertFalse(model.nextAllowed().get());
    choose.fileProperty().set(lite.toString());
    assertTrue(model.nextAllowed().get());
    choose.picturesProperty().set(folder.resolve("nowhere").toString());
    assertTrue(choose.picturesNoticeProperty().get().isProblem());
    assertFalse(model.nextAllowed().get());
    choose.picturesProperty().set("");
    choose.nameProperty().set("a/b");
    assertTrue(choose.targetNoticeProperty().get().isProblem());
    assertFalse(model.nextAllowed().get());
    choose.nameProperty().set("Good");
    assertTrue(model.nextAllowed().get());
    choose.placeProperty().set(folder.resolve("nowhere").toString());
    assertFalse(model.nextAllowed().get());
  }

  @Test
  void aLibraryThatIsThereIsNotMadeAgain() throws Exception {
    new FakeLibraries().create(folder.resolve("There.beholder")).close();
    Files.createDirectories(folder.resolve("Full.beholder").resolve("something"));
    Files.createDirectory(folder.resolve("Empty.beholder"));
    ImportWizardViewModel model = wizard(null);
    model.choose().fileProperty().set(lite.toString());
    model.choose().nameProperty().set("There");
    assertTrue(
        model.choose().targetNoticeProperty().get().text().startsWith("There is a library "));
    assertFalse(model.nextAllowed().get());
    model.choose().nameProperty().set("Full");
    assertFalse(model.nextAllowed().get());
    model.choose().nameProperty().set("Empty");
    assertTrue(model.nextAllowed().get());
  }

  @Test
  void picturesAreCountedByStyle() throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("wikiart"));
    ChooseViewModel choose = wizard(null).choose();
    choose.picturesProperty().set(pictures.toString());
    assertTrue(choose.picturesNoticeProperty().get().isProblem());
    for (String name :
        List.of("Realism/a_b.jpg", "Realism/a_c.PNG", "Cubism/d_e.jpeg", "Cubism/notes.txt")) {
      Path file = pictures.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
    choose.picturesProperty().set(pictures + "/");
    assertEquals("3 pictures in 2 styles", choose.picturesNoticeProperty().get().text());
    choose.picturesProperty().set(folder.toString());
    assertEquals("3 pictures in 2 styles", choose.picturesNoticeProperty().get().text());
    choose.picturesProperty().set(pictures.resolve("Realism").toString());
    assertEquals(
        "2 pictures and no folders of styles. They are found by their names alone.",
        choose.picturesNoticeProperty().get().text());
  }

  @Test
  void aDroppedFileIsTheAnnotationsAndADroppedFolderThePictures() throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("wikiart"));
    ChooseViewModel choose = wizard(null).choose();
    choose.drop(List.of(pictures, lite));
    assertEquals(lite.toString(), choose.fileProperty().get());
    assertEquals(pictures.toString(), choose.picturesProperty().get());
  }

  @Test
  void aNameThatTheUserGaveIsKeptWhenAnotherFileIsChosen() {
    ChooseViewModel choose = wizard(null).choose();
    choose.fileProperty().set(lite.toString());
    choose.fileProperty().set(own.toString());
    assertEquals("Own", choose.nameProperty().get());
    choose.nameProperty().set("Mine");
    choose.fileProperty().set(lite.toString());
    assertEquals("Mine", choose.nameProperty().get());
  }

  @Test
  void progressIsShownWithTimeLeft() {
    ImportWizardViewModel model = atTheImport(null);
    assertFalse(model.nextAllowed().get());
    assertFalse(model.backAllowed().get());
    runner.progress("Reading own.csv", 25, 100, Duration.ofSeconds(4));
    assertEquals("Reading own.csv", model.run().stepProperty().get());
    assertEquals(0.25, model.run().fractionProperty().get());
    assertEquals("about 12 seconds left", model.run().timeLeftProperty().get());
    assertEquals("25%", model.run().countedProperty().get());
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

  @Test
  void cancelEndsTheWizardWhereNothingRuns() {
    ImportWizardViewModel model = wizard(null);
    model.cancel();
    assertTrue(model.closedProperty().get());
  }
}
