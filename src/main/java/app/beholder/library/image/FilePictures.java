package app.beholder.library.image;

import app.beholder.library.LibraryException;
import app.beholder.library.PictureReader;
import app.beholder.library.Pixels;
import java.nio.file.Path;

/** Pictures in any file. */
public final class FilePictures implements PictureReader {

  @Override
  public Pixels read(Path file, int shortSide) throws LibraryException {
    return PictureDecoder.covering(PictureFile.of(file).path(), shortSide).pixels();
  }
}
