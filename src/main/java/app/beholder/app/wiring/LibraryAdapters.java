package app.beholder.app.wiring;

import app.beholder.library.Adapters;
import app.beholder.library.Library;
import app.beholder.library.Pictures;
import app.beholder.library.TextIndex;
import app.beholder.library.image.LibraryPictures;
import app.beholder.library.lucene.LuceneTextIndex;
import java.nio.file.Path;

/** Lucene for the text, ImageIO for the pictures. */
public final class LibraryAdapters implements Adapters {

  @Override
  public TextIndex text(Library library, Path cacheFolder) {
    return new LuceneTextIndex(library, cacheFolder);
  }

  @Override
  public Pictures pictures(Path libraryFolder, Path cacheFolder) {
    return new LibraryPictures(libraryFolder, cacheFolder);
  }
}
