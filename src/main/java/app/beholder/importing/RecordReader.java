package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a table from its first record to its end, record by record; a broken line is told as
 * such. For one thread.
 */
final class RecordReader implements Closeable {
  private static final int BUFFER = 1 << 20;

  /** Longer records, in bytes, are given up; no comment comes near it. */
  static final int MAX_RECORD = 16 << 20;

  /** How much of a rejected line is kept, in characters. */
  static final int MAX_TEXT = 2000;

  /** The most bytes that a character takes. */
  private static final int MAX_CHARACTER = 4;

  private final InputStream in;
  private final RecordSplitter splitter;
  private byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private boolean last;
  private long bytesRead;
  private long nextLine;

  private int start;
  private int end;
  private long line;
  private @Nullable Rejection problem;

  RecordReader(TableHead head, RecordSplitter splitter) throws IOException {
    this.splitter = splitter;
    in = Files.newInputStream(head.file());
    in.skipNBytes(head.offset());
    bytesRead = head.offset();
    nextLine = head.line();
  }

  /** Goes to the next record or broken line; false at the end of the file. */
  boolean next() throws IOException {
    while (position < limit || !last) {
      RecordSplitter.Found found = splitter.find(buffer, position, limit, last);
      if (found == RecordSplitter.Found.NEEDS_MORE) {
        if (!readMore()) {
          return true;
        }
      } else {
        take(found);
        if (found != RecordSplitter.Found.BLANK) {
          return true;
        }
      }
    }
    return false;
  }

  /** Why there is no record here; null where there is one. */
  @Nullable Rejection problem() {
    return problem;
  }

  /** The fields of the record. */
  Fields fields() {
    return splitter.fields();
  }

  /** The number of its first line in the file. */
  long line() {
    return line;
  }

  /** How much of the file has been gone through. */
  long bytesRead() {
    return bytesRead - (limit - position);
  }

  /** This record or line as one that cannot be kept. */
  Rejected rejected(Rejection why) {
    int shown = Math.min(end, start + MAX_CHARACTER * MAX_TEXT);
    String text =
        new String(buffer, start, shown - start, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    return new Rejected(
        line, why.reason(), text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
  }

  private void take(RecordSplitter.Found found) {
    start = position;
    end = splitter.end();
    line = nextLine;
    position = splitter.next();
    nextLine += splitter.lines();
    problem =
        switch (found) {
          case RECORD -> isText() ? null : Rejection.BROKEN_UTF8;
          case BLANK -> null;
          case UNCLOSED_QUOTE -> Rejection.UNCLOSED_QUOTE;
          case STRAY_QUOTE -> Rejection.STRAY_QUOTE;
          case NUL_CHARACTER -> Rejection.NUL_CHARACTER;
          case NEEDS_MORE -> throw new IllegalStateException("nothing was found");
        };
  }

  private boolean isText() {
    return splitter.isAscii() || Utf8.isValid(buffer, start, end);
  }

  /** Reads on; false where the record is too long and its first line was given up instead. */
  private boolean readMore() throws IOException {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    if (limit >= MAX_RECORD) {
      giveUpLine();
      return false;
    }
    if (limit > buffer.length / 2) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    fill();
    return true;
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
  private void giveUpLine() throws IOException {
    int lineEnd = lineBreak(0);
    start = 0;
    end = Math.min(lineEnd, MAX_CHARACTER * MAX_TEXT);
    line = nextLine++;
    problem = lineEnd < limit ? Rejection.UNCLOSED_QUOTE : Rejection.TOO_LONG;
    while (lineEnd == limit && !last) {
      limit = end; // what is shown of the line stays
      fill();
      lineEnd = lineBreak(end);
    }
    position = Math.min(limit, lineEnd + 1);
    if (lineEnd < limit && buffer[lineEnd] == '\r') {
      skipLineFeed();
    }
  }

  private void skipLineFeed() throws IOException {
    if (position == limit && !last) {
      position = end;
      limit = end;
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
