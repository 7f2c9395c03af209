package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some whole records of a file, one behind the other, each with a carriage return behind it; and
 * the lines that are broken. Not a line feed: FastCSV 4.1.0 overlooked one behind a quoted field
 * with a lone carriage return in it.
 */
final class Block {
  static final int MAX_RECORDS = 1000;
  private static final int MAX_BYTES = 1 << 20;

  /** How much of a rejected line is kept, in characters. */
  static final int MAX_TEXT = 2000;

  /** The most bytes that a character takes. */
  private static final int MAX_CHARACTER = 4;

  private byte[] bytes = new byte[1 << 16];
  private int length;
  private final int[] ends = new int[MAX_RECORDS];
  private final long[] lines = new long[MAX_RECORDS];
  private int count;
  private final List<Rejected> broken = new ArrayList<>();
  private long bytesRead;

  boolean isFull() {
    return count == MAX_RECORDS || length >= MAX_BYTES || broken.size() == MAX_RECORDS;
  }

  boolean isEmpty() {
    return count == 0 && broken.isEmpty();
  }

  void add(byte[] from, int start, int end, long line) {
    int newLength = length + end - start + 1;
    if (newLength > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(newLength, 2 * bytes.length));
    }
    System.arraycopy(from, start, bytes, length, end - start);
    bytes[newLength - 1] = '\r';
    length = newLength;
    ends[count] = newLength;
    lines[count++] = line;
  }

  void addBroken(Rejection why, byte[] from, int start, int end, long line) {
    broken.add(rejected(line, why, from, start, end));
  }

  void setBytesRead(long bytesRead) {
    this.bytesRead = bytesRead;
  }

  int count() {
    return count;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The number of bytes in all records. */
  int length() {
    return length;
  }

  int start(int record) {
    return record == 0 ? 0 : ends[record - 1];
  }

  /** The end of a record, behind its carriage return. */
  int end(int record) {
    return ends[record];
  }

  /** The number of a record's first line in the file. */
  long line(int record) {
    return lines[record];
  }

  List<Rejected> broken() {
    return broken;
  }

  /** How much of the file was read when the block was full. */
  long bytesRead() {
    return bytesRead;
  }

  Rejected rejected(int record, Rejection why) {
    return rejected(lines[record], why, bytes, start(record), end(record) - 1);
  }

  private static Rejected rejected(long line, Rejection why, byte[] from, int start, int end) {
    int shown = Math.min(end, start + MAX_CHARACTER * MAX_TEXT);
    String text =
        new String(from, start, shown - start, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    return new Rejected(
        line, why.reason(), text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
  }
}
