package app.beholder.ui.shell;

import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.LibraryGlance;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Libraries that are there because a test put them there. */
final class MemoryLibraries implements Libraries {
  private final Map<Path, Library> libraries = new HashMap<>();
  private final Map<Path, Instant> opened = new HashMap<>();

  void put(Library library) {
    libraries.put(library.folder(), library);
  }

  void put(Library library, Instant lastOpened) {
    put(library);
    opened.put(library.folder(), lastOpened);
  }

  @Override
  public boolean isLibrary(Path folder) {
    return libraries.containsKey(folder);
  }

  @Override
  public LibraryGlance glance(Path folder, int thumbnails) throws LibraryException {
    Library library = open(folder, Monitor.NONE);
    List<Pixels> decoded = new ArrayList<>();
    for (Painting painting : library.columns().paintings()) {
      if (painting.hasPicture() && decoded.size() < thumbnails) {
        decoded.add(library.pictures().thumbnail(painting));
      }
    }
    return new LibraryGlance(
        library.columns().paintings().size(),
        library.columns().size(),
        !library.maker().isEmpty(),
        Optional.ofNullable(opened.get(folder)),
        decoded);
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
