package app.beholder.library.image;

import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pictures of one library: files that its paintings point to, and the thumbnails that are kept
 * of them. Works without a display when {@code java.awt.headless} is true, which the program must
 * set before it starts.
 */
public final class LibraryPictures implements Pictures {
  private final Path folder;
  private final ThumbnailCache thumbnails;

  /**
   * Takes the library's folder, from which relative picture paths start, and a folder for
   * thumbnails alone, which need not exist.
   */
  public LibraryPictures(Path folder, Path thumbnailFolder) {
    this.folder = folder;
    this.thumbnails = new ThumbnailCache(thumbnailFolder);
  }

  @Override
  public Pixels thumbnail(Painting painting) throws LibraryException {
    PictureFile file = file(painting);
    Optional<Pixels> kept = thumbnails.find(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    Decoded decoded = PictureDecoder.decode(file.path(), THUMBNAIL_SIZE);
    if (decoded.isScaled()) {
      thumbnails.keep(file, decoded.pixels());
    }
    return decoded.pixels();
  }

  @Override
  public Pixels picture(Painting painting, int longSide) throws LibraryException {
    return PictureDecoder.decode(file(painting).path(), longSide).pixels();
  }

  @Override
  public Pixels covering(Painting painting, int shortSide) throws LibraryException {
    return PictureDecoder.covering(file(painting).path(), shortSide).pixels();
  }

  @Override
  public PictureSize size(Painting painting) throws LibraryException {
    return PictureDecoder.size(file(painting).path());
  }

  private PictureFile file(Painting painting) throws LibraryException {
    String picture = painting.picture();
    if (picture == null) {
      throw new LibraryException(
          "The painting " + painting.key() + " has no picture; import a folder that holds it.");
    }
    return PictureFile.of(folder, picture);
  }
}
