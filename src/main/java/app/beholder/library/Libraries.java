package app.beholder.library;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import java.nio.file.Path;

/** Opens and makes libraries, as an editor opens and makes documents. */
public interface Libraries {

  /** The ending of a library's folder. */
  String FOLDER_SUFFIX = ".beholder";

  /** Whether this folder looks like a library, without opening it. */
  boolean isLibrary(Path folder);

  /**
   * Opens a library, also one that another process has open.
   *
   * @throws LibraryException where the folder is not a library, is damaged, or was written by a
   *     newer version
   */
  Library open(Path folder, Monitor monitor) throws LibraryException, CancelledException;

  /**
   * Makes an empty library and opens it. The folder must not exist, or be empty.
   *
   * @throws LibraryException where the folder cannot be made or already holds something
   */
  Library create(Path folder) throws LibraryException;
}
