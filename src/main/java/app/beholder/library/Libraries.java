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
   * Looks at a library without opening it, quickly also at a large one. Decodes pictures, so never
   * on the window's thread.
   *
   * @param thumbnails how many thumbnails to bring along, at most
   * @throws LibraryException as for {@link #open}
   */
  LibraryGlance glance(Path folder, int thumbnails) throws LibraryException;

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
