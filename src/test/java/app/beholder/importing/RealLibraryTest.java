package app.beholder.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.beholder.app.bench.GeneratedRelease;
import app.beholder.app.bench.ReleaseTruth;
import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The importer with the library as it is on disk. */
class RealLibraryTest {
  private static final int ROWS = 20_000;

  @TempDir Path folder;
  private SqliteLibraries libraries;
  private Path file;
  private ReleaseTruth truth;

  @BeforeEach
  void generate() throws Exception {
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
    file = folder.resolve("release.csv");
    truth = new GeneratedRelease(9, ROWS, true).write(file);
  }

  private ImportReport importInto(Library library) throws Exception {
    return new Importer().run(new ImportRequest(file, null, null, false), library, Monitor.NONE);
  }

  private static Map<String, Map<Emotion, Long>> counts(Columns columns) {
    Map<String, Map<Emotion, Long>> counts = new TreeMap<>();
    columns
        .emotions()
        .forEach((culture, distribution) -> {
          Map<Emotion, Long> byEmotion = new EnumMap<>(Emotion.class);
          Emotion.ALL.forEach(
              emotion -> byEmotion.put(emotion, (long) distribution.count(emotion)));
          counts.put(culture, byEmotion);
        });
    return counts;
  }

  @Test
  void allValidRowsOfADamagedFileAreThereWhenTheLibraryIsOpenedAgain() throws Exception {
    Path path = folder.resolve("Test.beholder");
    try (Library library = libraries.create(path)) {
      ImportReport report = importInto(library);
      assertEquals(truth.kept(), report.kept());
      assertEquals(truth.rejectedBy(), report.rejectedBy());
      assertEquals(truth.paintings(), report.paintings());
      assertEquals(truth.valid(), counts(library.columns()));
    }
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(truth.valid(), counts(library.columns()));
      ImportReport again = importInto(library);
      assertEquals(0, again.kept());
      assertEquals(truth.kept(), again.duplicates());
      assertEquals(truth.kept(), library.columns().size());
    }
  }

  @Test
  void anExportOfTheLibraryIsImportedAgainWithoutLoss() throws Exception {
    Path exported = folder.resolve("exported.csv");
    List<Annotation> before = new ArrayList<>();
    try (Library library = libraries.create(folder.resolve("One.beholder"));
        LiteWriter writer = new LiteWriter(exported)) {
      importInto(library);
      library.scan(0, before::add);
      for (Annotation annotation : before) {
        writer.write(library.columns().paintings().get(annotation.painting()), annotation);
      }
      writer.finish();
    }
    file = exported;
    List<Annotation> after = new ArrayList<>();
    try (Library library = libraries.create(folder.resolve("Two.beholder"))) {
      assertEquals(0, importInto(library).rejected());
      library.scan(0, after::add);
    }
    assertEquals(before, after);
  }

  @Test
  void aCancelledImportLeavesTheLibraryAsItWas() throws Exception {
    try (Library library = libraries.create(folder.resolve("Test.beholder"))) {
      Path first =
          TestFiles.write(
              folder, "first.csv", TestFiles.LITE + "Realism,awe,english,a_b,train,words\n");
      new Importer().run(new ImportRequest(first, null, null, false), library, Monitor.NONE);
      assertThrows(
          CancelledException.class,
          () ->
              new Importer()
                  .run(new ImportRequest(file, null, null, false), library, new CancelsHalfWay()));
      assertEquals(1, library.columns().size());
      assertEquals(truth.kept(), importInto(library).kept());
    }
  }

  private static final class CancelsHalfWay implements Monitor {
    private volatile boolean cancelled;

    @Override
    public void step(String name) {}

    @Override
    public void progress(long done, long total) {
      cancelled = 2 * done > total;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }

  @Test
  void copiedPicturesAreRelativeToTheLibrary() throws Exception {
    Path wikiart = folder.resolve("wikiart");
    TestFiles.write(wikiart, "Realism/a_b.jpg", TestFiles.JPEG);
    Path rows =
        TestFiles.write(
            folder, "rows.csv", TestFiles.LITE + "Realism,awe,english,a_b,train,words\n");
    try (Library library = libraries.create(folder.resolve("Test.beholder"))) {
      new Importer().run(new ImportRequest(rows, null, wikiart, true), library, Monitor.NONE);
      String picture = library.columns().paintings().getFirst().picture();
      assertEquals("pictures/Realism/a_b.jpg", picture);
      assertEquals(
          -1,
          Files.mismatch(library.folder().resolve(picture), wikiart.resolve("Realism/a_b.jpg")));
    }
  }
}
