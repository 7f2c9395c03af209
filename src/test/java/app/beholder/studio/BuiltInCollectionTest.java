package app.beholder.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.LibraryGlance;
import app.beholder.library.sqlite.SqliteLibraries;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuiltInCollectionTest {
  @TempDir private Path folder;
  private SqliteLibraries libraries;

  @BeforeEach
  void program() {
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
  }

  @Test
  void theBuiltInCollectionBeginsWithAFewWorksAndIsThenKept() throws Exception {
    BuiltInCollection collection = SmallStudio.collection(folder.resolve("data"), libraries);
    try (Library library = collection.open(Monitor.NONE)) {
      assertEquals(4, library.columns().paintings().size());
      assertTrue(collection.isUnfinished(library));
    }
    try (Library library = collection.open(Monitor.NONE)) {
      assertEquals(4, library.columns().paintings().size());
      collection.fill(library, Monitor.NONE);
      assertFalse(collection.isUnfinished(library));
      assertEquals(Studio.WORKS, library.columns().paintings().size());
    }
  }

  @Test
  void whereAnotherProcessWasQuickerItsCollectionIsOpened() throws Exception {
    Libraries late = new SecondToCreate(libraries);
    BuiltInCollection collection = SmallStudio.collection(folder.resolve("data"), late);
    try (Library library = collection.open(Monitor.NONE)) {
      assertEquals(4, library.columns().paintings().size());
    }
  }

  /** Somebody else makes the library between the question whether it is there and its creation. */
  private record SecondToCreate(Libraries libraries) implements Libraries {
    @Override
    public boolean isLibrary(Path folder) {
      return libraries.isLibrary(folder);
    }

    @Override
    public Library open(Path folder, Monitor monitor) throws LibraryException, CancelledException {
      return libraries.open(folder, monitor);
    }

    @Override
    public Library create(Path folder) throws LibraryException {
      libraries.create(folder).close();
      return libraries.create(folder);
    }

    @Override
    public LibraryGlance glance(Path folder, int thumbnails) throws LibraryException {
      return libraries.glance(folder, thumbnails);
    }
  }
}
