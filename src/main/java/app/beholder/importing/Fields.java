package app.beholder.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The fields of one record, in one array of characters that the next record uses again. */
final class Fields {
  private char[] text = new char[1024];
  private int[] ends = new int[32];
  private int count;

  void clear() {
    count = 0;
  }

  void add(char[] from, int offset, int length) {
    int start = count == 0 ? 0 : ends[count - 1];
    int end = start + length;
    if (end > text.length) {
      text = Arrays.copyOf(text, Math.max(end, 2 * text.length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    System.arraycopy(from, offset, text, start, length);
    ends[count++] = end;
  }

  int count() {
    return count;
  }

  /** The characters of all fields, one behind the other. */
  char[] text() {
    return text;
  }

  /** Where a field begins in {@link #text}. */
  int start(int field) {
    return field == 0 ? 0 : ends[field - 1];
  }

  /** Where a field ends in {@link #text}. */
  int end(int field) {
    return ends[field];
  }

  String get(int field) {
    return new String(text, start(field), end(field) - start(field));
  }

  boolean isBlank(int field) {
    for (int i = start(field); i < end(field); i++) {
      if (!Character.isWhitespace(text[i]) && !Character.isSpaceChar(text[i])) {
        return false;
      }
    }
    return true;
  }

  List<String> toList() {
    List<String> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(get(i));
    }
    return list;
  }
}
