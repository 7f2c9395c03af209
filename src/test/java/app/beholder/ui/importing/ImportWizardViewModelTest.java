package app.beholder.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.importing.ColumnMapping;
import app.beholder.library.FakeLibrary;
import app.beholder.model.Emotion;
import app.beholder.ui.importing.ImportWizardViewModel.Page;
import app.beholder.ui.importing.ReportViewModel.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportWizardViewModelTest extends ImportWizardFixture {

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
  void cancelEndsTheWizardWhereNothingRuns() {
    ImportWizardViewModel model = wizard(null);
    model.cancel();
    assertTrue(model.closedProperty().get());
  }
}
