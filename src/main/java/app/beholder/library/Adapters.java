package app.beholder.library;

import java.nio.file.Path;

/**
 * Makes the parts of a library that the storage does not make itself. Called when such a part is
 * first asked for.
 */
public interface Adapters {

  /**
   * The text index of a library; the library closes it.
   *
   * @param cacheFolder for this index alone; it may not exist yet, and may be deleted while no
   *     library is open
   * @throws LibraryException where the index can be neither opened nor made anew
   */
  TextIndex text(Library library, Path cacheFolder) throws LibraryException;

  /**
   * The pictures of a library.
   *
   * @param libraryFolder what relative paths of pictures start from
   * @param cacheFolder for thumbnails alone; it may not exist yet, and may be deleted while no
   *     library is open
   */
  Pictures pictures(Path libraryFolder, Path cacheFolder);

  /**
   * The runs of a library.
   *
   * @param changed called when there are other finished runs, or another is shown; from any thread
   */
  Runs runs(Library library, Runnable changed);

  /**
   * The kept features of a model package; see {@link Library#features}.
   *
   * @param cacheFolder for features alone; it may not exist yet, and may be deleted while no
   *     library is open
   */
  Features features(Path cacheFolder, String hash, boolean ofPaintings, int width)
      throws LibraryException;
}
