package app.beholder.library.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * How far a run has come: a line of twelve bytes for each chunk whose rows are on the disk. It has
 * checksums of itself and of these rows, so that what a crash or a loss of power leaves half
 * written is noticed.
 */
final class Journal implements AutoCloseable {
  private static final int LINE = 3 * Integer.BYTES;

  private final FileChannel channel;

  /**
   * One chunk.
   *
   * @param done how many numbers of the run are done with it
   * @param checksum of the chunk's rows
   */
  record Line(int done, int checksum) {
    private ByteBuffer written() {
      ByteBuffer line = ByteBuffer.allocate(LINE).putInt(done).putInt(checksum);
      return line.putInt(Journal.checksum(line.duplicate().flip())).flip();
    }
  }

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  static int checksum(ByteBuffer content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return (int) checksum.getValue();
  }

  /** The chunks up to the first line that is torn. */
  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    ByteBuffer content = content(file);
    int before = 0;
    while (content.remaining() >= LINE) {
      int checksum = checksum(content.slice(content.position(), LINE - Integer.BYTES));
      Line line = new Line(content.getInt(), content.getInt());
      if (content.getInt() != checksum || line.done() <= before) {
        break;
      }
      before = line.done();
      lines.add(line);
    }
    return lines;
  }

  private static ByteBuffer content(Path file) throws IOException {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return ByteBuffer.allocate(0);
    }
  }

  /** Opens it to go on behind so many lines; what stood there is cut off. */
  static Journal open(Path file, int lines) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate((long) lines * LINE);
    channel.position(channel.size());
    channel.force(true);
    return new Journal(channel);
  }

  /** Appends a line, and has it on the disk. */
  void append(Line line) throws IOException {
    long start = channel.position();
    try {
      Durable.writeFully(channel, line.written());
      channel.force(false);
    } catch (IOException e) {
      channel.position(start);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
