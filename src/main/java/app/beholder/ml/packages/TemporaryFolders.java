package app.beholder.ml.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders for a while. What a program that was killed left behind goes when the next is made. */
final class TemporaryFolders {
  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolders.class);
  private static final String PREFIX = ".tmp-";

  /** Nothing that is still in use is so old. */
  private static final Duration KEPT = Duration.ofDays(1);

  private TemporaryFolders() {}

  /** Makes a new one in a folder, which is made too where it is missing. */
  static Path create(Path parent) throws IOException {
    Files.createDirectories(parent);
    removeOld(parent);
    return Files.createTempDirectory(parent, PREFIX);
  }

  private static void removeOld(Path parent) throws IOException {
    Instant oldest = Instant.now().minus(KEPT);
    List<Path> folders;
    try (Stream<Path> children = Files.list(parent)) {
      folders = children.filter(TemporaryFolders::isTemporary).toList();
    }
    for (Path folder : folders) {
      if (Files.getLastModifiedTime(folder).toInstant().isBefore(oldest)) {
        deleteOrLog(folder);
      }
    }
  }

  static boolean isTemporary(Path folder) {
    return folder.getFileName().toString().startsWith(PREFIX);
  }

  /**
   * Removes a folder with everything in it.
   *
   * @return whether it is gone: on Windows nothing is removed that is in use
   */
  static boolean remove(Path folder) {
    deleteOrLog(folder);
    return Files.notExists(folder);
  }

  /** Removes a folder with everything in it, if it is there; what stays goes some other time. */
  static void deleteOrLog(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be removed", folder, e);
    }
  }
}
