package app.beholder.studio;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import java.nio.file.Path;

/**
 * The collection that comes with the program: made in the user's folder when it is first wanted.
 */
public final class BuiltInCollection {
  private static final String NAME = "Built-in Collection" + Libraries.FOLDER_SUFFIX;

  private final Path folder;
  private final Libraries libraries;
  private final Studio studio;

  /**
   * @param data the folder in which the program keeps what it made for the user
   */
  public BuiltInCollection(Path data, Libraries libraries, Studio studio) {
    folder = data.resolve(NAME);
    this.libraries = libraries;
    this.studio = studio;
  }

  /** Where it lies, or will lie. */
  public Path folder() {
    return folder;
  }

  /**
   * Opens it with as many works as there are; where there are none yet, makes the first few. One
   * caller at a time: a second one that came while the first makes it would be in its way.
   *
   * @throws LibraryException where it can be neither opened nor made
   */
  public synchronized Library open(Monitor monitor) throws LibraryException, CancelledException {
    Library library =
        libraries.isLibrary(folder) ? libraries.open(folder, monitor) : create(monitor);
    try {
      if (library.columns().paintings().isEmpty()) {
        studio.begin(library, Studio.SEED, monitor);
      }
      return library;
    } catch (LibraryException | CancelledException | RuntimeException e) {
      library.close();
      throw e;
    }
  }

  private Library create(Monitor monitor) throws LibraryException, CancelledException {
    try {
      return libraries.create(folder);
    } catch (LibraryException e) {
      if (libraries.isLibrary(folder)) { // another process was quicker
        return libraries.open(folder, monitor);
      }
      throw e;
    }
  }

  /** Whether this is the built-in collection with works still to be made. */
  public boolean isUnfinished(Library library) {
    return library.maker().equals(Studio.maker(Studio.SEED))
        && library.columns().paintings().size() < Studio.WORKS;
  }

  /**
   * Makes the works that it does not have yet, a few at a time; the progress tells when there are
   * more.
   */
  public void fill(Library library, Monitor monitor) throws LibraryException, CancelledException {
    studio.fill(library, Studio.SEED, monitor);
  }
}
