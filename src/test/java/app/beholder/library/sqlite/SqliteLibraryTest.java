package app.beholder.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Addition.Details;
import app.beholder.library.Addition.Rejected;
import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.TextIndex;
import app.beholder.library.TextQuery;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {
  private static final PaintingKey LILIES =
      new PaintingKey("Impressionism", "claude-monet_water-lilies-1919(1)");

  @TempDir Path folder;
  private final MadeRows rows = new MadeRows();
  private Libraries libraries;
  private Path path;

  @BeforeEach
  void prepare() {
    libraries = new SqliteLibraries(new NoAdapters(), folder.resolve("program"));
    path = folder.resolve("Ünïcode 100% #1? لوحة.beholder");
  }

  private void importRows(Library library, int from, int to) throws LibraryException {
    try (Addition addition = library.beginAddition()) {
      rows.add(addition, from, to);
      addition.commit();
    }
  }

  private List<Annotation> scan(Library library, int from) throws LibraryException {
    List<Annotation> found = new ArrayList<>();
    library.scan(from, found::add);
    return found;
  }

  private void assertHolds(Library library, int size) throws LibraryException {
    assertEquals(size, library.columns().size());
    List<Annotation> found = scan(library, 0);
    assertEquals(size, found.size());
    for (int number = 0; number < size; number++) {
      assertEquals(rows.row(number), found.get(number));
    }
  }

  @Test
  void aNewLibraryIsEmptyAndIsALibrary() throws Exception {
    assertFalse(libraries.isLibrary(path));
    try (Library library = libraries.create(path)) {
      assertTrue(libraries.isLibrary(path));
      assertEquals(0, library.columns().size());
      assertEquals("Ünïcode 100% #1? لوحة", library.name());
      assertEquals(List.of(), scan(library, 0));
    }
  }

  @Test
  void whatIsCommittedIsSeenAtOnceAndAfterOpeningAgain() throws Exception {
    try (Library library = libraries.create(path)) {
      Columns before = library.columns();
      importRows(library, 0, 1234);
      assertHolds(library, 1234);
      assertEquals(0, before.size());
    }
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertHolds(library, 1234);
      assertEquals(83, library.columns().paintings().size());
      assertEquals(rows.key(82), library.columns().paintings().get(82).key());
      importRows(library, 1234, 2000);
      assertHolds(library, 2000);
    }
  }

  @Test
  void theCacheAndTheDatabaseGiveTheSameColumns() throws Exception {
    try (Library library = libraries.create(path)) {
      importRows(library, 0, 700);
      try (Addition addition = library.beginAddition()) {
        addition.picture(3, "pictures/é/three.jpg");
        addition.painting(LILIES, new Details(null, "Nymphéas", null, "landscape"));
        addition.commit();
      }
    }
    List<Painting> cached;
    try (Library library = libraries.open(path, Monitor.NONE)) {
      cached = library.columns().paintings();
      assertHolds(library, 700);
    }
    Files.delete(path.resolve("cache/columns.bin"));
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(cached, library.columns().paintings());
      assertEquals("pictures/é/three.jpg", cached.get(3).picture());
      assertHolds(library, 700);
    }
    assertTrue(Files.exists(path.resolve("cache/columns.bin")));
  }

  @Test
  void artistTitleAndYearComeFromTheSourceOrElseFromTheId() throws Exception {
    try (Library library = libraries.create(path);
        Addition addition = library.beginAddition()) {
      addition.painting(LILIES, new Details(null, " ", null, null));
      PaintingKey other = new PaintingKey("Realism", LILIES.id());
      addition.painting(other, new Details("Monet", "Nymphéas", 1920, "landscape"));
      addition.commit();
      assertEquals(
          List.of(
              new Painting(0, LILIES, "Claude Monet", "Water lilies", 1919, "", null),
              new Painting(1, other, "Monet", "Nymphéas", 1920, "landscape", null)),
          library.columns().paintings());
    }
  }

  @Test
  void anAnnotationIsADuplicateInItsPaintingCultureEmotionAndComment() throws Exception {
    try (Library library = libraries.create(path)) {
      for (int round = 0; round < 2; round++) {
        try (Addition addition = library.beginAddition()) {
          boolean first = round == 0;
          int lilies = addition.painting(LILIES, Details.NONE);
          int other = addition.painting(new PaintingKey("Realism", LILIES.id()), Details.NONE);
          assertEquals(
              first, addition.annotation(lilies, "english", Emotion.AWE, "train", "a pond"));
          assertFalse(addition.annotation(lilies, "english", Emotion.AWE, "test", "a pond"));
          assertEquals(
              first, addition.annotation(other, "english", Emotion.AWE, "train", "a pond"));
          assertEquals(
              first, addition.annotation(lilies, "arabic", Emotion.AWE, "train", "a pond"));
          assertEquals(
              first, addition.annotation(lilies, "english", Emotion.FEAR, "train", "a pond"));
          assertEquals(
              first, addition.annotation(lilies, "english", Emotion.AWE, "train", "a pond."));
          assertEquals(first, addition.annotation(lilies, "english", Emotion.AWE, "train", ""));
          addition.commit();
        }
        assertEquals(6, library.columns().size());
      }
    }
  }

  @Test
  void anythingThatIsTextComesBackAsItWas() throws Exception {
    List<String> comments =
        List.of("", "a\0b", "line\nbreak\r\n", "\"quoted\", 'too'", "😀 𠀀", " \t ", "ـَلْ");
    try (Library library = libraries.create(path);
        Addition addition = library.beginAddition()) {
      int painting = addition.painting(LILIES, Details.NONE);
      for (String comment : comments) {
        assertTrue(addition.annotation(painting, "chinese", Emotion.SOMETHING_ELSE, "", comment));
      }
      addition.commit();
      assertEquals(comments, scan(library, 0).stream().map(Annotation::comment).toList());
    }
  }

  @Test
  void withoutACommitNothingIsAdded() throws Exception {
    try (Library library = libraries.create(path)) {
      importRows(library, 0, 300);
      Columns before = library.columns();
      try (Addition addition = library.beginAddition()) {
        rows.add(addition, 300, 50_000);
        addition.picture(0, "never.jpg");
        addition.rejected(new Rejected(1, "no emotion", "text"));
      }
      assertSame(before, library.columns());
      assertHolds(library, 300);
      assertEquals(0, Files.size(path.resolve("library.sqlite-wal")), "the log is not left full");
    }
    Files.delete(path.resolve("cache/columns.bin"));
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertHolds(library, 300);
      assertFalse(library.columns().paintings().get(0).hasPicture());
    }
  }

  @Test
  void anEndedAdditionTakesNothingMore() throws Exception {
    try (Library library = libraries.create(path)) {
      Addition addition = library.beginAddition();
      rows.add(addition, 0, 10);
      addition.commit();
      assertThrows(IllegalStateException.class, addition::commit);
      assertThrows(IllegalStateException.class, () -> rows.add(addition, 10, 11));
      addition.close();
      assertHolds(library, 10);
    }
  }

  @Test
  void annotationsComeInTheOrderAskedFor() throws Exception {
    try (Library library = libraries.create(path)) {
      importRows(library, 0, 500);
      int[] numbers = {499, 0, 7, 7, 250};
      List<Annotation> found = library.annotations(numbers);
      assertArrayEquals(numbers, found.stream().mapToInt(Annotation::number).toArray());
      assertEquals(rows.row(250), found.get(4));
      assertThrows(IllegalArgumentException.class, () -> library.annotations(new int[] {500}));
    }
  }

  @Test
  void aScanBeginsWhereItIsToldAndStopsWhenItIsTold() throws Exception {
    try (Library library = libraries.create(path)) {
      importRows(library, 0, 200);
      List<Integer> seen = new ArrayList<>();
      library.scan(
          190,
          annotation -> {
            seen.add(annotation.number());
            return seen.size() < 4;
          });
      assertEquals(List.of(190, 191, 192, 193), seen);
      assertEquals(List.of(), scan(library, 200));
    }
  }

  @Test
  void readersGoOnDuringAnAddition() throws Exception {
    try (Library library = libraries.create(path)) {
      importRows(library, 0, 100);
      try (Addition addition = library.beginAddition();
          Library other = libraries.open(path, Monitor.NONE)) {
        rows.add(addition, 100, 30_000);
        assertHolds(library, 100);
        assertHolds(other, 100);
        addition.commit();
        assertHolds(library, 30_000);
        assertHolds(other, 100);
      }
    }
  }

  @Test
  void anEmptyLibraryThatSomebodyReadsCanBeFilled() throws Exception {
    try (Library library = libraries.create(path);
        Connection reader = new Database(path, false).reader()) {
      Database.run(reader, "BEGIN");
      Database.run(reader, "SELECT * FROM annotation");
      importRows(library, 0, 100);
      assertHolds(library, 100);
      try (ResultSet old =
          reader.createStatement().executeQuery("SELECT count(*) FROM annotation")) {
        assertEquals(0, old.getInt(1));
      }
    }
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertHolds(library, 100);
    }
  }

  @Test
  void aFilledLibraryIsInWriteAheadMode() throws Exception {
    try (Library library = libraries.create(path)) {
      importRows(library, 0, 100);
    }
    try (Connection reader = new Database(path, false).reader();
        ResultSet mode = reader.createStatement().executeQuery("PRAGMA journal_mode")) {
      assertEquals("wal", mode.getString(1));
    }
  }

  @Test
  void aCommitDuringAScanNeitherDisturbsItNorWaitsForIt() throws Exception {
    try (Library library = libraries.create(path)) {
      importRows(library, 0, 100);
      List<Annotation> seen = new ArrayList<>();
      library.scan(
          0,
          annotation -> {
            if (seen.isEmpty()) {
              assertTrue(imported(library));
            }
            return seen.add(annotation);
          });
      assertEquals(100, seen.size());
      assertHolds(library, 200);
    }
  }

  private boolean imported(Library library) {
    try {
      importRows(library, 100, 200);
      return true;
    } catch (LibraryException e) {
      return false;
    }
  }

  @Test
  void twoAdditionsExcludeEachOther() throws Exception {
    try (Library library = libraries.create(path);
        Library other = libraries.open(path, Monitor.NONE)) {
      try (Addition addition = library.beginAddition()) {
        rows.add(addition, 0, 10);
        for (Library second : List.of(library, other)) {
          LibraryException refused = assertThrows(LibraryException.class, second::beginAddition);
          assertTrue(
              refused.getMessage().contains("Wait until that has finished"), refused.getMessage());
        }
        addition.commit();
      }
      importRows(other, 0, 20);
      assertHolds(other, 20);
      importRows(library, 0, 30);
      assertHolds(library, 30);
    }
  }

  @Test
  void paintingsAndPicturesOfAnAddition() throws Exception {
    try (Library library = libraries.create(path)) {
      importRows(library, 0, 30);
      try (Addition addition = library.beginAddition()) {
        assertEquals(List.of(rows.key(0), rows.key(1)), addition.paintings());
        assertEquals(2, addition.painting(LILIES, Details.NONE));
        addition.picture(1, "/pictures/one.jpg");
        assertArrayEquals(new int[] {0, 2}, addition.withoutPicture());
        addition.picture(2, "two.jpg");
        addition.commit();
      }
      assertEquals("/pictures/one.jpg", library.columns().paintings().get(1).picture());
      assertThrows(
          IllegalArgumentException.class,
          () -> {
            try (Addition addition = library.beginAddition()) {
              addition.annotation(3, "english", Emotion.AWE, "", "no such painting");
            }
          });
    }
  }

  @Test
  void moreLanguagesThanFitAreRefused() throws Exception {
    try (Library library = libraries.create(path)) {
      try (Addition addition = library.beginAddition()) {
        int painting = addition.painting(LILIES, Details.NONE);
        for (int i = 0; i < 256; i++) {
          addition.annotation(painting, "language " + i, Emotion.AWE, "", "text");
        }
        LibraryException refused =
            assertThrows(
                LibraryException.class,
                () -> addition.annotation(painting, "language 256", Emotion.AWE, "", "text"));
        assertTrue(refused.getMessage().contains("256 languages"), refused.getMessage());
        addition.commit();
      }
      assertEquals("language 255", library.annotations(new int[] {255}).getFirst().culture());
      assertEquals(256, library.columns().values(Facet.CULTURE).size());
      assertEquals("language 200", scan(library, 200).getFirst().culture());
    }
    Files.delete(path.resolve("cache/columns.bin"));
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(256, library.columns().emotions().size());
    }
  }

  @Test
  void aClosedLibrarySaysSo() throws Exception {
    Library library = libraries.create(path);
    importRows(library, 0, 10);
    library.close();
    assertThrows(LibraryException.class, () -> library.annotations(new int[] {0}));
    assertThrows(LibraryException.class, () -> library.scan(0, annotation -> true));
    assertFalse(Files.exists(path.resolve("library.sqlite-wal")), "closing clears the log away");
  }

  @Test
  void theTextIndexIsOpenedOnlyWhenItIsUsed() throws Exception {
    try (Library library = libraries.create(path)) {
      TextIndex text = library.text();
      assertFalse(text.isComplete());
      LibraryException refused =
          assertThrows(LibraryException.class, () -> text.search(TextQuery.NONE, 1));
      assertTrue(
          refused.getMessage().endsWith(Path.of("cache", "text").toString()), refused.getMessage());
    }
  }
}
