package app.beholder.library.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a library was last opened: the time of an empty file in its cache. Where that cannot be
 * written, nobody knows, and nothing else is lost.
 */
final class LastOpened {
  private static final Logger LOG = LoggerFactory.getLogger(LastOpened.class);

  private final Path file;

  LastOpened(Path cacheFolder) {
    file = cacheFolder.resolve("opened");
  }

  /** Keeps that the library is opened now. */
  void mark() {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
      }
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      LOG.debug("That {} was opened cannot be kept", file, e);
    }
  }

  Optional<Instant> read() {
    try {
      return Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.debug("When {} was last opened cannot be read", file, e);
      return Optional.empty();
    }
  }
}
