package app.beholder.importing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a text, so that a text that comes again costs no new object: a file of a million
 * rows has a few thousand different styles, paintings, languages and splits.
 */
final class TextCache<T> {

  private record Entry<T>(int hash, String text, T value) {}

  private final Function<String, T> make;
  private @Nullable Entry<T>[] table = newTable(64);
  private int size;

  TextCache(Function<String, T> make) {
    this.make = make;
  }

  @SuppressWarnings("unchecked")
  private static <T> @Nullable Entry<T>[] newTable(int length) {
    return (@Nullable Entry<T>[]) new Entry<?>[length];
  }

  T get(char[] chars, int from, int to) {
    int hash = hash(chars, from, to);
    int mask = table.length - 1;
    int slot = hash & mask;
    for (Entry<T> entry = table[slot]; entry != null; entry = table[slot]) {
      if (entry.hash() == hash && equal(entry.text(), chars, from, to)) {
        return entry.value();
      }
      slot = (slot + 1) & mask;
    }
    String text = new String(chars, from, to - from);
    T value = make.apply(text);
    table[slot] = new Entry<>(hash, text, value);
    if (++size * 2 > table.length) {
      grow();
    }
    return value;
  }

  private static int hash(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash ^ (hash >>> 16);
  }

  private static boolean equal(String text, char[] chars, int from, int to) {
    if (text.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    @Nullable Entry<T>[] old = table;
    table = newTable(2 * old.length);
    int mask = table.length - 1;
    for (Entry<T> entry : old) {
      if (entry != null) {
        int slot = entry.hash() & mask;
        while (table[slot] != null) {
          slot = (slot + 1) & mask;
        }
        table[slot] = entry;
      }
    }
  }
}
