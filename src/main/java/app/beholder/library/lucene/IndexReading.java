package app.beholder.library.lucene;

import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of an index on disk, which this process or another may be adding to. Safe for
 * threads.
 */
final class IndexReading implements AutoCloseable {
  private final Library library;
  private final Path folder;
  private @Nullable Directory directory;
  private @Nullable DirectoryReader newest;
  private boolean closed;

  IndexReading(Library library, Path folder) {
    this.library = library;
    this.folder = folder;
  }

  /**
   * The index as it was last committed, or null where there is none that belongs to the library.
   * The caller calls {@link DirectoryReader#decRef} when it has finished reading.
   */
  synchronized @Nullable DirectoryReader acquire() throws IOException, LibraryException {
    if (closed) {
      throw new IllegalStateException("the text index is closed");
    }
    DirectoryReader opened = newest == null ? open() : DirectoryReader.openIfChanged(newest);
    if (opened != null) {
      forget();
      if (!new Identity(library).matches(opened.getIndexCommit().getUserData())) {
        opened.close();
        return null;
      }
      newest = opened;
    }
    if (newest != null) {
      newest.incRef();
    }
    return newest;
  }

  private @Nullable DirectoryReader open() throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    if (directory == null) {
      directory = FSDirectory.open(folder);
    }
    return DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
  }

  /** Opens the index anew at the next {@link #acquire}: its files are replaced. */
  synchronized void forget() throws IOException {
    if (newest != null) {
      newest.close();
      newest = null;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    forget();
    if (directory != null) {
      directory.close();
    }
  }
}
