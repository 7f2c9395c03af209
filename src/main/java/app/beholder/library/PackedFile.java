package app.beholder.library;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file inside a jar that must lie on disk to be used, such as a library in machine code: unpacked
 * once, and used again at the next start.
 */
public final class PackedFile {
  private static final String UNFINISHED = ".new";

  private PackedFile() {}

  /**
   * Unpacks it unless that is done. A file of the right size is whole, because it gets its name
   * only when it is on the disk; what a killed process left half written is removed.
   */
  public static void unpack(URL packed, Path file) throws IOException {
    URLConnection content = packed.openConnection();
    Files.createDirectories(file.getParent());
    removeLeftOvers(file);
    if (Files.exists(file) && Files.size(file) == content.getContentLengthLong()) {
      return;
    }
    try (InputStream in = content.getInputStream()) {
      unpack(in, file);
    }
  }

  private static void unpack(InputStream in, Path file) throws IOException {
    Path unfinished =
        Files.createTempFile(
            file.getParent(), prefix(file) + ProcessHandle.current().pid() + ".", UNFINISHED);
    try {
      Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Those of this file whose process, which stands in their name, runs no longer. */
  private static void removeLeftOvers(Path file) throws IOException {
    String pattern = prefix(file) + "*" + UNFINISHED;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(file.getParent(), pattern)) {
      for (Path unfinished : all) {
        String rest = unfinished.getFileName().toString().substring(prefix(file).length());
        String process = rest.substring(0, rest.indexOf('.'));
        if (!process.matches("[0-9]{1,18}")
            || ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
          Files.deleteIfExists(unfinished);
        }
      }
    }
  }

  private static String prefix(Path file) {
    return file.getFileName() + ".";
  }
}
