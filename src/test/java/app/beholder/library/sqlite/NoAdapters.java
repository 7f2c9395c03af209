package app.beholder.library.sqlite;

import app.beholder.library.Adapters;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import app.beholder.library.TextIndex;
import app.beholder.model.Painting;
import java.nio.file.Path;

/** For libraries of which neither pictures nor text are asked. */
final class NoAdapters implements Adapters {
  @Override
  public TextIndex text(Library library, Path cacheFolder) throws LibraryException {
    throw new LibraryException("no text index in " + cacheFolder);
  }

  @Override
  public Pictures pictures(Path libraryFolder, Path cacheFolder) {
    return new Pictures() {
      @Override
      public Pixels thumbnail(Painting painting) throws LibraryException {
        throw new LibraryException("no pictures");
      }

      @Override
      public Pixels covering(Painting painting, int shortSide) throws LibraryException {
        throw new LibraryException("no pictures");
      }

      @Override
      public PictureSize size(Painting painting) throws LibraryException {
        throw new LibraryException("no pictures");
      }

      @Override
      public Pixels picture(Painting painting, int longSide) throws LibraryException {
        throw new LibraryException("no pictures");
      }
    };
  }
}
