package app.beholder.app.wiring;

import app.beholder.library.Adapters;
import app.beholder.library.Features;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Pictures;
import app.beholder.library.Runs;
import app.beholder.library.TextIndex;
import app.beholder.library.image.LibraryPictures;
import app.beholder.library.lucene.LuceneTextIndex;
import app.beholder.library.runs.FeatureFile;
import app.beholder.library.runs.FolderRuns;
import app.beholder.library.runs.RunLocks;
import java.nio.file.Path;

/** Lucene for the text, ImageIO for the pictures, files for runs and features. */
public final class LibraryAdapters implements Adapters {
  private final RunLocks runLocks = new RunLocks();

  @Override
  public TextIndex text(Library library, Path cacheFolder) {
    return new LuceneTextIndex(library, cacheFolder);
  }

  @Override
  public Pictures pictures(Path libraryFolder, Path cacheFolder) {
    return new LibraryPictures(libraryFolder, cacheFolder);
  }

  @Override
  public Runs runs(Library library, Runnable changed) {
    return new FolderRuns(library, changed, runLocks);
  }

  @Override
  public Features features(Path cacheFolder, String hash, boolean ofPaintings, int width)
      throws LibraryException {
    return FeatureFile.open(cacheFolder, hash, ofPaintings, width);
  }
}
