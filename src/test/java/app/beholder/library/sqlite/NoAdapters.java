package app.beholder.library.sqlite;

import app.beholder.library.Adapters;
import app.beholder.library.FakeFeatures;
import app.beholder.library.FakeRuns;
import app.beholder.library.Features;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import app.beholder.library.Runs;
import app.beholder.library.TextIndex;
import app.beholder.model.Painting;
import java.nio.file.Path;

/** For libraries of which no text is asked, and mostly no pictures; runs are in memory. */
final class NoAdapters implements Adapters {
  private final Pictures pictures;

  NoAdapters() {
    this(new NoPictures());
  }

  NoAdapters(Pictures pictures) {
    this.pictures = pictures;
  }

  /** There is none, and it is an error to ask. */
  private static final class NoPictures implements Pictures {
    @Override
    public Pixels thumbnail(Painting painting) throws LibraryException {
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

    @Override
    public Pixels covering(Painting painting, int shortSide) throws LibraryException {
      throw new LibraryException("no pictures");
    }
  }

  @Override
  public TextIndex text(Library library, Path cacheFolder) throws LibraryException {
    throw new LibraryException("no text index in " + cacheFolder);
  }

  @Override
  public Pictures pictures(Path libraryFolder, Path cacheFolder) {
    return pictures;
  }

  @Override
  public Runs runs(Library library, Runnable changed) {
    return new FakeRuns(library, changed);
  }

  @Override
  public Features features(Path cacheFolder, String hash, boolean ofPaintings, int width) {
    return new FakeFeatures(width);
  }
}
