package app.beholder.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a table from its first record to its end, in blocks of whole records. For one thread. */
final class BlockReader implements Closeable {
  private static final int BUFFER = 1 << 20;

  /** Longer records, in bytes, are given up; no comment comes near it. */
  static final int MAX_RECORD = 16 << 20;

  private final InputStream in;
  private final RecordSplitter splitter;
  private byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private boolean last;
  private long bytesRead;
  private long line;

  BlockReader(TableHead head, RecordSplitter splitter) throws IOException {
    this.splitter = splitter;
    in = Files.newInputStream(head.file());
    in.skipNBytes(head.offset());
    bytesRead = head.offset();
    line = head.line();
  }

  /** The next block; null at the end of the file. */
  @Nullable Block next() throws IOException {
    Block block = new Block();
    while (!block.isFull() && (position < limit || !last)) {
      RecordSplitter.Found found = splitter.find(buffer, position, limit, last);
      if (found == RecordSplitter.Found.NEEDS_MORE) {
        readMore(block);
      } else {
        take(found, block);
      }
    }
    block.setBytesRead(bytesRead - (limit - position));
    return block.isEmpty() ? null : block;
  }

  private void take(RecordSplitter.Found found, Block block) {
    int end = splitter.end();
    switch (found) {
      case RECORD -> block.add(buffer, position, end, line);
      case BLANK -> {}
      case UNCLOSED_QUOTE -> block.addBroken(Rejection.UNCLOSED_QUOTE, buffer, position, end, line);
      case STRAY_QUOTE -> block.addBroken(Rejection.STRAY_QUOTE, buffer, position, end, line);
      case NUL_CHARACTER -> block.addBroken(Rejection.NUL_CHARACTER, buffer, position, end, line);
      case NEEDS_MORE -> throw new IllegalStateException("nothing was found");
    }
    position = splitter.next();
    line += splitter.lines();
  }

  private void readMore(Block block) throws IOException {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    if (limit >= MAX_RECORD) {
      giveUpLine(block);
      return;
    }
    if (limit > buffer.length / 2) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    fill();
  }

  private void fill() throws IOException {
    int read = in.read(buffer, limit, buffer.length - limit);
    if (read < 0) {
      last = true;
    } else {
      limit += read;
      bytesRead += read;
    }
  }

  /**
   * Rejects the line at the beginning of the buffer, which holds too long a record, and goes behind
   * it.
   */
  private void giveUpLine(Block block) throws IOException {
    int lineEnd = lineBreak(0);
    boolean severalLines = lineEnd < limit;
    block.addBroken(
        severalLines ? Rejection.UNCLOSED_QUOTE : Rejection.TOO_LONG, buffer, 0, lineEnd, line);
    while (lineEnd == limit && !last) {
      limit = 0;
      fill();
      lineEnd = lineBreak(0);
    }
    position = Math.min(limit, lineEnd + 1);
    if (lineEnd < limit && buffer[lineEnd] == '\r') {
      skipLineFeed();
    }
    line++;
  }

  private void skipLineFeed() throws IOException {
    if (position == limit && !last) {
      position = 0;
      limit = 0;
      fill();
    }
    if (position < limit && buffer[position] == '\n') {
      position++;
    }
  }

  private int lineBreak(int from) {
    int at = from;
    while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
    }
    return at;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
