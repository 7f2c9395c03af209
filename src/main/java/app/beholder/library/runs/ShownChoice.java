package app.beholder.library.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which run people chose to be shown, kept in a small file. Where that cannot be written, as in a
 * library on a read-only disk, the choice holds until the library is closed.
 */
final class ShownChoice {
  /** What is chosen where no run is to be shown. */
  static final String NONE = "";

  private static final Logger LOG = LoggerFactory.getLogger(ShownChoice.class);

  private final Path file;
  private @Nullable String chosen;

  ShownChoice(Path runs) {
    file = runs.resolve("shown");
    chosen = read(file);
  }

  private static @Nullable String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      LOG.warn("Which run is to be shown cannot be read from {}", file, e);
      return null;
    }
  }

  /** The id of a run, or {@link #NONE}; null where people chose nothing. */
  synchronized @Nullable String get() {
    return chosen;
  }

  synchronized void set(String idOrNone) {
    chosen = idOrNone;
    try {
      Files.createDirectories(file.getParent());
      Durable.replace(file, ByteBuffer.wrap(idOrNone.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      LOG.warn("Which run is shown cannot be kept in {}", file, e);
    }
  }

  /** Forgets the choice where it was this run. */
  synchronized void forget(String id) {
    if (id.equals(chosen)) {
      chosen = null;
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        LOG.warn("That {} is no longer shown cannot be kept in {}", id, file, e);
      }
    }
  }
}
