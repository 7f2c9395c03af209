package app.beholder.library;

import app.beholder.model.Painting;

/**
 * The pictures of a library, decoded and scaled. May be called from any thread; slow, so never on
 * the window's.
 */
public interface Pictures {

  /** The long side of a thumbnail, in pixels. */
  int THUMBNAIL_SIZE = 320;

  /**
   * A thumbnail, from the cache or made now and kept.
   *
   * @throws LibraryException where the file is missing, damaged, too large or not a picture
   */
  Pixels thumbnail(Painting painting) throws LibraryException;

  /**
   * How large the picture is; looks at the beginning of its file only.
   *
   * @throws LibraryException where the file is missing, damaged, too large or not a picture
   */
  PictureSize size(Painting painting) throws LibraryException;

  /**
   * The picture, scaled down (never up) to fit a square.
   *
   * @throws LibraryException where the file is missing, damaged, too large or not a picture
   */
  Pixels picture(Painting painting, int longSide) throws LibraryException;

  /**
   * The picture, scaled down (never up) as far as its short side stays at least {@code shortSide};
   * for models, which want a square of it.
   *
   * @throws LibraryException where the file is missing, damaged, too large or not a picture
   */
  Pixels covering(Painting painting, int shortSide) throws LibraryException;
}
