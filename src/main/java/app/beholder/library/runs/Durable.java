package app.beholder.library.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes that are on the disk when they return, also after a loss of power. */
final class Durable {
  private static final Logger LOG = LoggerFactory.getLogger(Durable.class);

  private Durable() {}

  static void write(Path file, ByteBuffer... contents) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (ByteBuffer content : contents) {
        writeFully(channel, content);
      }
      channel.force(true);
    }
  }

  /** Writes a file that is never half there: beside its place, then moved. */
  static void replace(Path file, ByteBuffer content) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    write(beside, content);
    move(beside, file);
  }

  /** Gives a file or folder another name in its folder. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(to.resolveSibling(""));
  }

  static void writeFully(FileChannel channel, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }

  static void writeFully(FileChannel channel, ByteBuffer content, long position)
      throws IOException {
    long at = position;
    while (content.hasRemaining()) {
      at += channel.write(content, at);
    }
  }

  /** Syncs the names in a folder; Windows keeps them by itself, and cannot be asked to. */
  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("The folder {} cannot be synced here", folder, e);
    }
  }
}
