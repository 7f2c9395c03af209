package app.beholder.library.runs;

import app.beholder.library.FolderSync;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that are on the disk when they return, also after a loss of power. */
final class Durable {
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
    FolderSync.of(to.resolveSibling(""));
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
}
