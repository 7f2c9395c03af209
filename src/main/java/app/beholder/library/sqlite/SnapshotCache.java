package app.beholder.library.sqlite;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The columns of a library in a file of their own, which opens much faster than the database is
 * read: a checksum of all that follows, then what {@link SnapshotFormat} writes. Losing it loses
 * nothing, so nothing about it is an error for people, and nobody waits until it is on the disk:
 * what a loss of power leaves of it has another checksum.
 */
final class SnapshotCache {
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotCache.class);

  private final Path folder;
  private final Path file;

  SnapshotCache(Path folder) {
    this.folder = folder;
    file = folder.resolve("columns.bin");
  }

  /** The columns as of this stamp; empty where the file is missing, damaged or of another time. */
  Optional<Snapshot> read(String stamp) {
    try {
      ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
      if (content.getLong() != checksum(content)) {
        LOG.warn("The cache {} is damaged and will be made anew", file);
        return Optional.empty();
      }
      return new SnapshotFormat.Reader(content).read(stamp);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | BufferUnderflowException e) {
      LOG.warn("The cache {} cannot be read and will be made anew", file, e);
      return Optional.empty();
    }
  }

  private static long checksum(ByteBuffer content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content.duplicate());
    return checksum.getValue();
  }

  /** Writes the file anew; where that fails, the library only opens more slowly. */
  void write(Snapshot snapshot) {
    ByteBuffer content = new SnapshotFormat.Writer().write(snapshot);
    ByteBuffer checksum = ByteBuffer.allocate(Long.BYTES).putLong(checksum(content)).flip();
    Path unfinished = folder.resolve("columns.new");
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        writeFully(channel, checksum);
        writeFully(channel, content);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("The cache {} cannot be written; the library will open more slowly", file, e);
    }
  }

  private static void writeFully(FileChannel channel, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }
}
