package app.beholder.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of one record, in the bytes it was read from. The next record uses this object again.
 */
final class Fields {
  private static final byte QUOTE = '"';

  private byte[] record = new byte[0];
  private byte[][] sources = new byte[32][];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int count;

  /** Begins a record, which lies in these bytes. */
  void begin(byte[] bytes) {
    record = bytes;
    count = 0;
  }

  /** Adds a field as it stands there. */
  void add(int start, int end) {
    add(record, start, end);
  }

  /** Adds a quoted field, without its outer quotes, in which each quote stands twice. */
  void addWithDoubledQuotes(int start, int end) {
    byte[] text = new byte[end - start];
    int length = 0;
    for (int at = start; at < end; at++) {
      text[length++] = record[at];
      if (record[at] == QUOTE) {
        at++;
      }
    }
    add(text, 0, length);
  }

  private void add(byte[] source, int start, int end) {
    if (count == starts.length) {
      sources = Arrays.copyOf(sources, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    sources[count] = source;
    starts[count] = start;
    ends[count++] = end;
  }

  int count() {
    return count;
  }

  /** The bytes in which a field lies, from {@link #start} to {@link #end}. */
  byte[] source(int field) {
    return sources[field];
  }

  int start(int field) {
    return starts[field];
  }

  int end(int field) {
    return ends[field];
  }

  String get(int field) {
    int start = starts[field];
    return new String(sources[field], start, ends[field] - start, StandardCharsets.UTF_8);
  }

  /** A field's text in UTF-8. */
  byte[] copy(int field) {
    return Arrays.copyOfRange(sources[field], starts[field], ends[field]);
  }

  boolean isBlank(int field) {
    return starts[field] == ends[field]
        || (mayBeSpace(sources[field][starts[field]])
            && get(field)
                .chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  /**
   * Whether a space of any kind may begin so: U+0085 and U+00A0 with C2, the others with E1 to E3.
   */
  private static boolean mayBeSpace(byte first) {
    int value = first & 0xFF;
    return value <= ' ' || value == 0xC2 || (value >= 0xE1 && value <= 0xE3);
  }

  List<String> toList() {
    List<String> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(get(i));
    }
    return list;
  }
}
