package app.beholder.ui.shell;

import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Libraries that are there because a test put them there. */
final class MemoryLibraries implements Libraries {
  private final Map<Path, Library> libraries = new HashMap<>();

  void put(Library library) {
    libraries.put(library.folder(), library);
  }

  @Override
  public boolean isLibrary(Path folder) {
    return libraries.containsKey(folder);
  }

  @Override
  public Library open(Path folder, Monitor monitor) throws LibraryException {
    Library library = libraries.get(folder);
    if (library == null) {
      throw new LibraryException(folder + " is not a library; choose another folder.");
    }
    return library;
  }

  @Override
  public Library create(Path folder) throws LibraryException {
    throw new LibraryException(folder + " cannot be made.");
  }
}
