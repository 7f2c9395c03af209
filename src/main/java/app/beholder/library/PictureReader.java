package app.beholder.library;

import java.nio.file.Path;

/**
 * Reads pictures that lie in any file. May be called from any thread; slow, never on the window's.
 */
@FunctionalInterface
public interface PictureReader {

  /**
   * The picture, upright as its camera says, scaled down (never up) as far as its short side stays
   * at least {@code shortSide}.
   *
   * @throws LibraryException where the file is missing, damaged, too large or not a picture
   */
  Pixels read(Path file, int shortSide) throws LibraryException;
}
