package app.beholder.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a text in UTF-8, so that a text that comes again costs no new object: a file of
 * a million rows has a few thousand different styles, paintings, languages and splits.
 */
final class TextCache<T> {

  private record Entry<T>(int hash, byte[] text, T value) {
    boolean isFor(byte[] bytes, int from, int to) {
      return Arrays.equals(text, 0, text.length, bytes, from, to);
    }
  }

  private final Function<String, T> make;
  private @Nullable Entry<T>[] table = newTable(64);
  private int size;

  /** Rows of one painting follow each other, so most texts are the one before. */
  private @Nullable Entry<T> latest;

  TextCache(Function<String, T> make) {
    this.make = make;
  }

  @SuppressWarnings("unchecked")
  private static <T> @Nullable Entry<T>[] newTable(int length) {
    return (@Nullable Entry<T>[]) new Entry<?>[length];
  }

  T get(byte[] bytes, int from, int to) {
    Entry<T> entry = latest;
    if (entry == null || !entry.isFor(bytes, from, to)) {
      entry = findOrMake(bytes, from, to);
      latest = entry;
    }
    return entry.value();
  }

  private Entry<T> findOrMake(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    int mask = table.length - 1;
    int slot = hash & mask;
    for (Entry<T> entry = table[slot]; entry != null; entry = table[slot]) {
      if (entry.hash() == hash && entry.isFor(bytes, from, to)) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    T value = make.apply(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    Entry<T> made = new Entry<>(hash, Arrays.copyOfRange(bytes, from, to), value);
    table[slot] = made;
    if (++size * 2 > table.length) {
      grow();
    }
    return made;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ (hash >>> 16);
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
