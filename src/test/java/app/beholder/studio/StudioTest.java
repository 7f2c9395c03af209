package app.beholder.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.importing.ImportException;
import app.beholder.importing.ImportRequest;
import app.beholder.importing.Importer;
import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Facet;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.PaintingName;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StudioTest {
  private static final long SEED = 1;

  /** Holds a whole collection, for tests that only look at it. */
  @TempDir private static Path shared;

  @TempDir private Path folder;
  private SqliteLibraries libraries;

  @BeforeAll
  static void fill() throws Exception {
    SqliteLibraries libraries = libraries(shared);
    try (Library library = libraries.create(whole())) {
      studio().fill(library, SEED, Monitor.NONE);
    }
  }

  private static Path whole() {
    return shared.resolve("Whole.beholder");
  }

  private static SqliteLibraries libraries(Path program) {
    return new SqliteLibraries(new LibraryAdapters(), program.resolve("program"));
  }

  @BeforeEach
  void program() {
    libraries = libraries(folder);
  }

  private Library opened() throws Exception {
    return libraries.open(whole(), Monitor.NONE);
  }

  private static Studio studio() {
    return SmallStudio.of(SmallStudio.JPEG);
  }

  private Library filled(String name, long seed) throws Exception {
    Library library = libraries.create(folder.resolve(name));
    studio().fill(library, seed, Monitor.NONE);
    return library;
  }

  @Test
  void everyWorkHasPictureCommentsAndNames() throws Exception {
    try (Library library = opened()) {
      List<Painting> paintings = library.columns().paintings();
      assertEquals(Studio.WORKS, paintings.size());
      assertEquals(
          Set.of("Ann", "Bo"), Set.copyOf(paintings.stream().map(Painting::artist).toList()));
      for (Painting painting : paintings) {
        assertTrue(Files.exists(library.folder().resolve(painting.picture())), painting.picture());
        int annotations = library.columns().annotationsOf(painting.number()).length;
        assertTrue(annotations >= 12 && annotations <= 21, painting.key() + " has " + annotations);
        List<String> languages =
            library.names(painting.number()).stream().map(PaintingName::language).toList();
        assertEquals(List.of("arabic", "chinese"), languages);
      }
      assertEquals(
          Set.of("train", "val", "test"), Set.copyOf(library.columns().values(Facet.SPLIT)));
      assertFalse(library.maker().isEmpty());
    }
  }

  @Test
  void aPaintingIsWhollyInOneSplit() throws Exception {
    try (Library library = opened()) {
      int[] train = new int[1];
      for (Painting painting : library.columns().paintings()) {
        List<String> splits =
            annotations(library, painting).stream().map(Annotation::split).distinct().toList();
        assertEquals(1, splits.size(), painting.key().toString());
        train[0] += splits.contains("train") ? 1 : 0;
      }
      assertEquals(0.7, train[0] / (double) Studio.WORKS, 0.02);
    }
  }

  private static List<Annotation> annotations(Library library, Painting painting)
      throws LibraryException {
    return library.annotations(library.columns().annotationsOf(painting.number()));
  }

  @Test
  void theSameSeedGivesTheSameAndAnotherSeedAnother() throws Exception {
    List<String> first = contents(opened());
    assertEquals(first, contents(filled("b", SEED)));
    assertNotEquals(first, contents(filled("c", 2)));
  }

  /** Everything that a library holds, as text; closes it. */
  private static List<String> contents(Library library) throws Exception {
    List<String> all = new ArrayList<>();
    try (library) {
      for (Painting painting : library.columns().paintings()) {
        all.add(painting + Files.readString(library.folder().resolve(painting.picture())));
        all.add(library.names(painting.number()).toString());
      }
      int[] numbers = IntStream.range(0, library.columns().size()).toArray();
      library.annotations(numbers).forEach(annotation -> all.add(annotation.toString()));
    }
    return all;
  }

  @Test
  void whatWasStoppedGoesOnAndEndsTheSame() throws Exception {
    Path stopped = folder.resolve("stopped");
    for (int i = 0; i < 4; i++) {
      try (Library library =
          libraries.isLibrary(stopped)
              ? libraries.open(stopped, Monitor.NONE)
              : libraries.create(stopped)) {
        int before = library.columns().paintings().size();
        Monitor oneBatch = new StopsAfter(before + 1);
        assertThrows(CancelledException.class, () -> studio().fill(library, 1, oneBatch));
        assertTrue(library.columns().paintings().size() > before, "at least a batch was added");
      }
    }
    Library library = libraries.open(stopped, Monitor.NONE);
    studio().fill(library, 1, Monitor.NONE);
    assertEquals(contents(opened()), contents(library));
  }

  /** Is cancelled as soon as so many works are done. */
  private static final class StopsAfter implements Monitor {
    private final int works;
    private volatile boolean cancelled;

    StopsAfter(int works) {
      this.works = works;
    }

    @Override
    public void step(String name) {}

    @Override
    public void progress(long done, long total) {
      cancelled = done >= works;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }

  @Test
  void aFullDiskLeavesWhatIsDoneAndSaysSo() throws Exception {
    int[] written = {0};
    Studio failing =
        SmallStudio.of((pixels, file) -> {
          synchronized (written) {
            if (++written[0] > 10) {
              throw new IOException("No space left on device");
            }
          }
          Files.writeString(file, "picture");
        });
    try (Library library = libraries.create(folder.resolve("full"))) {
      LibraryException refused =
          assertThrows(LibraryException.class, () -> failing.fill(library, 1, Monitor.NONE));
      assertTrue(refused.getMessage().contains("No space left"), refused.getMessage());
      assertEquals(4, library.columns().paintings().size());
      studio().fill(library, 1, Monitor.NONE);
      assertEquals(Studio.WORKS, library.columns().paintings().size());
    }
    try (Stream<Path> files = Files.walk(folder.resolve("full"))) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
    }
  }

  @Test
  void aLibraryOfPeopleIsLeftAsItIs() throws Exception {
    try (Library library = libraries.create(folder.resolve("people"))) {
      try (Addition addition = library.beginAddition()) {
        addition.painting(new PaintingKey("Style", "somebody_something"), Addition.Details.NONE);
        addition.commit();
      }
      LibraryException refused =
          assertThrows(LibraryException.class, () -> studio().fill(library, 1, Monitor.NONE));
      assertTrue(refused.getMessage().contains("Choose another folder"), refused.getMessage());
      assertEquals(1, library.columns().paintings().size());
      assertEquals("", library.maker());
    }
  }

  @Test
  void theWorkOfPeopleIsNotImportedIntoIt() throws Exception {
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "a,b\n1,2\n");
    try (Library library = opened()) {
      ImportException refused =
          assertThrows(
              ImportException.class,
              () ->
                  new Importer()
                      .run(new ImportRequest(table, null, null, false), library, Monitor.NONE));
      assertTrue(refused.getMessage().contains("made by a program"), refused.getMessage());
    }
  }

  @Test
  void theMakerIsKnownWhenItIsOpenedAgain() throws Exception {
    try (Library library = opened()) {
      assertEquals(Studio.maker(SEED), library.maker());
    }
    assertTrue(libraries.glance(whole(), 0).madeByProgram());
  }

  /** As two windows do, and as two processes do. */
  @Test
  void twoWhoMakeItAtOnceMakeTheSame() throws Exception {
    Path shared = folder.resolve("shared");
    try (Library first = libraries.create(shared);
        Library second = libraries.open(shared, Monitor.NONE)) {
      Monitor meanwhile = new AfterTheFirstBatch(() -> studio().fill(second, 1, Monitor.NONE));
      studio().fill(first, 1, meanwhile);
      assertEquals(Studio.WORKS, first.columns().paintings().size());
      assertEquals(Studio.WORKS, second.columns().paintings().size());
    }
    Library again = libraries.open(shared, Monitor.NONE);
    assertEquals(contents(filled("alone", 1)), contents(again));
  }

  @Test
  void whatAKilledProcessLeftIsClearedInTheEnd() throws Exception {
    Path left = folder.resolve("a/pictures/Filling/ann_sea.jpg.1234.part");
    try (Library library = libraries.create(folder.resolve("a"))) {
      Files.createDirectories(left.resolveSibling(""));
      Files.writeString(left, "half a pict");
      studio().fill(library, 1, Monitor.NONE);
    }
    assertTrue(Files.notExists(left));
  }

  @Test
  void anotherCollectionThatCameMeanwhileIsLeftAsItIs() throws Exception {
    Path shared = folder.resolve("shared");
    try (Library first = libraries.create(shared);
        Library second = libraries.open(shared, Monitor.NONE)) {
      studio().fill(second, 2, Monitor.NONE);
      assertThrows(LibraryException.class, () -> studio().fill(first, 1, Monitor.NONE));
      assertEquals(Studio.maker(2), first.maker());
      assertEquals(Studio.WORKS, first.columns().paintings().size());
    }
  }

  @Test
  void worksOfTwoVersionsAreNotMixed() throws Exception {
    try (Library library = libraries.create(folder.resolve("old"))) {
      try (Addition addition = library.beginAddition()) {
        addition.maker(Studio.maker(1));
        addition.painting(new PaintingKey("Filling", "ann_something-else"), Addition.Details.NONE);
        addition.commit();
      }
      LibraryException refused =
          assertThrows(LibraryException.class, () -> studio().fill(library, 1, Monitor.NONE));
      assertTrue(refused.getMessage().contains("another version"), refused.getMessage());
      assertEquals(1, library.columns().paintings().size());
    }
  }

  @Test
  void theWorkOfPeopleIsNotImportedWhereAProgramFilledItMeanwhile() throws Exception {
    Path table = folder.resolve("artelingo.csv");
    Files.writeString(
        table,
        "art_style,painting,emotion,utterance,language,split\nS,a_b,awe,so high,english,train\n");
    Path shared = folder.resolve("shared");
    try (Library first = libraries.create(shared);
        Library second = libraries.open(shared, Monitor.NONE)) {
      studio().fill(second, 1, Monitor.NONE);
      assertEquals("", first.maker());
      ImportRequest request = new ImportRequest(table, null, null, false);
      ImportException refused =
          assertThrows(
              ImportException.class, () -> new Importer().run(request, first, Monitor.NONE));
      assertTrue(refused.getMessage().contains("made by a program"), refused.getMessage());
    }
  }

  /** Does something else once, as soon as a few works are done. */
  private static final class AfterTheFirstBatch implements Monitor {
    private final Task other;
    private boolean done;

    AfterTheFirstBatch(Task other) {
      this.other = other;
    }

    private interface Task {
      void run() throws LibraryException, CancelledException;
    }

    @Override
    public void step(String name) {}

    @Override
    public void progress(long works, long total) {
      if (works == 0 || done) {
        return;
      }
      done = true;
      try {
        other.run();
      } catch (LibraryException | CancelledException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
