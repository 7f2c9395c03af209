package app.beholder.cli;

import app.beholder.job.Monitor;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.LibraryGlance;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Libraries that live in memory; a folder without one is an error, as on disk. */
final class FakeLibraries implements Libraries {
  private final Map<Path, FakeLibrary> libraries = new HashMap<>();

  FakeLibrary put(Path folder) {
    FakeLibrary library = new FakeLibrary(folder);
    libraries.put(folder, library);
    return library;
  }

  @Override
  public boolean isLibrary(Path folder) {
    return libraries.containsKey(folder);
  }

  @Override
  public LibraryGlance glance(Path folder, int thumbnails) throws LibraryException {
    throw new LibraryException("Nobody looks at " + folder + " here.");
  }

  @Override
  public Library open(Path folder, Monitor monitor) throws LibraryException {
    FakeLibrary library = libraries.get(folder);
    if (library == null) {
      throw new LibraryException(folder + " is not a library.\nImport something into it first.");
    }
    monitor.step("Opening");
    return library;
  }

  @Override
  public Library create(Path folder) {
    return put(folder);
  }
}
