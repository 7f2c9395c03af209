package app.beholder.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Addition.Details;
import app.beholder.library.FakePictures;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.LibraryGlance;
import app.beholder.model.PaintingKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryGlanceTest {
  @TempDir Path folder;
  private final MadeRows rows = new MadeRows();
  private Libraries libraries;
  private Path path;

  @BeforeEach
  void makeLibrary() throws LibraryException {
    libraries = new SqliteLibraries(new NoAdapters(new FakePictures()), folder.resolve("program"));
    path = folder.resolve("Made.beholder");
    try (Library library = libraries.create(path);
        Addition addition = library.beginAddition()) {
      rows.add(addition, 0, 300);
      for (int painting = 5; painting < 20; painting++) {
        addition.picture(painting, painting == 5 ? "damaged" : painting + ".jpg");
      }
      addition.commit();
    }
  }

  @Test
  void tellsSizesAndShowsAFewPictures() throws Exception {
    LibraryGlance glance = libraries.glance(path, 4);
    assertEquals(20, glance.paintings());
    assertEquals(300, glance.annotations());
    // from 0 and 5 the first picture is the damaged one, which is left out
    assertEquals(2, glance.thumbnails().size());
    assertEquals(0, libraries.glance(path, 0).thumbnails().size());
  }

  @Test
  void tellsWhenTheLibraryWasOpened() throws Exception {
    assertTrue(libraries.glance(path, 0).opened().isEmpty());
    Instant before = Instant.now().minus(Duration.ofSeconds(2));
    libraries.open(path, Monitor.NONE).close();
    Instant opened = libraries.glance(path, 0).opened().orElseThrow();
    assertTrue(opened.isAfter(before), opened + " is not after " + before);
    assertEquals(opened, libraries.glance(path, 0).opened().orElseThrow());
  }

  @Test
  void aFolderThatIsNoLibraryIsRefused() {
    assertThrows(LibraryException.class, () -> libraries.glance(folder, 3));
  }

  @Test
  void aYearThatNobodyKnowsStaysUnknownWithoutTheCache() throws Exception {
    try (Library library = libraries.open(path, Monitor.NONE);
        Addition addition = library.beginAddition()) {
      addition.painting(new PaintingKey("Realism", "somebody_a-field"), Details.NONE);
      addition.commit();
    }
    Files.delete(path.resolve("cache/columns.bin"));
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertNull(library.columns().paintings().getLast().year());
    }
  }
}
