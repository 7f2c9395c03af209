package app.beholder.cli;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The library that a command adds to: one that is there, or a new one, which goes again unless it
 * is {@link #keep kept}.
 */
final class LibraryTarget implements AutoCloseable {
  private final Library library;
  private final boolean made;
  private final boolean folderWasThere;
  private boolean kept;

  private LibraryTarget(Library library, boolean made, boolean folderWasThere) {
    this.library = library;
    this.made = made;
    this.folderWasThere = folderWasThere;
  }

  static LibraryTarget open(Libraries libraries, Path folder, Monitor monitor)
      throws LibraryException, CancelledException, IOException {
    boolean there = Files.exists(folder);
    if (there && !isEmptyFolder(folder)) {
      return new LibraryTarget(libraries.open(folder, monitor), false, true);
    }
    return new LibraryTarget(libraries.create(folder), true, there);
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  Library library() {
    return library;
  }

  /** Something was added: a new library stays. */
  void keep() {
    kept = true;
  }

  @Override
  public void close() {
    library.close();
    if (made && !kept) {
      try {
        remove(library.folder());
      } catch (IOException e) {
        LoggerFactory.getLogger(LibraryTarget.class).warn("Cannot remove {}", library.folder(), e);
      }
    }
  }

  private void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      if (!(folderWasThere && file.equals(folder))) {
        Files.delete(file);
      }
    }
  }
}
