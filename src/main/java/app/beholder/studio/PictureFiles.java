package app.beholder.studio;

import app.beholder.library.LibraryException;
import app.beholder.library.Pixels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the pictures of a collection so that each has its name only when all of it is there. */
final class PictureFiles {
  private static final Logger LOG = LoggerFactory.getLogger(PictureFiles.class);
  private static final String UNFINISHED = ".part";

  private final Path library;
  private final Studio.JpegWriter jpeg;

  /**
   * @param library the folder from which the paths of pictures count
   */
  PictureFiles(Path library, Studio.JpegWriter jpeg) {
    this.library = library;
    this.jpeg = jpeg;
  }

  /** Another process may be writing the same picture, so each writes under a name of its own. */
  void write(Pixels picture, String path) throws LibraryException {
    Path file = library.resolve(path).toAbsolutePath();
    Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
    try {
      Files.createDirectories(file.resolveSibling(""));
      try {
        jpeg.write(picture, part);
        putInPlace(part, file);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new LibraryException(
          "The picture "
              + file
              + " cannot be written ("
              + e
              + "). Check that you may write there and that the disk has room.",
          e);
    }
  }

  private static void putInPlace(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // another process has finished the collection, this picture too, and has cleared up
      if (!Files.exists(file)) {
        throw e;
      }
    }
  }

  /** Removes what killed processes left; for when all pictures are there. */
  void clear() {
    try (Stream<Path> files = Files.walk(library.resolve(Work.PICTURES))) {
      List<Path> parts = files.filter(file -> file.toString().endsWith(UNFINISHED)).toList();
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      LOG.warn("Unfinished pictures may be left in {}", library, e);
    }
  }
}
