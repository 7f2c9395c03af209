package app.beholder.library.sqlite;

import app.beholder.library.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a library's annotations while some are being added. */
final class GrowingColumns {
  static final int MOST_VALUES = 256;
  private static final int SMALLEST = 1024;

  private int size;
  private int[] painting;
  private byte[] emotion;
  private byte[] culture;
  private byte[] split;
  private final Names cultures;
  private final Names splits;

  GrowingColumns(Columns.Annotations start) {
    size = start.size();
    painting = start.painting();
    emotion = start.emotion();
    culture = start.culture();
    split = start.split();
    cultures = new Names(start.cultures());
    splits = new Names(start.splits());
  }

  /** Appends an annotation; its number was {@link #size} before. */
  void add(int ofPainting, int ofEmotion, int ofCulture, int ofSplit) {
    if (size == painting.length) {
      resize(Math.max(SMALLEST, size + (size >> 1)));
    }
    painting[size] = ofPainting;
    emotion[size] = (byte) ofEmotion;
    culture[size] = (byte) ofCulture;
    split[size] = (byte) ofSplit;
    size++;
  }

  /** Always copies, so that arrays that somebody else reads are never written to. */
  private void resize(int length) {
    painting = Arrays.copyOf(painting, length);
    emotion = Arrays.copyOf(emotion, length);
    culture = Arrays.copyOf(culture, length);
    split = Arrays.copyOf(split, length);
  }

  int size() {
    return size;
  }

  Names cultures() {
    return cultures;
  }

  Names splits() {
    return splits;
  }

  Columns.Annotations annotations() {
    if (painting.length != size) {
      resize(size);
    }
    return new Columns.Annotations(painting, emotion, culture, split, cultures.all(), splits.all());
  }

  /** The values of a column that is kept as one byte a row. */
  static final class Names {
    private final List<String> names;
    private final Map<String, Integer> codes = new HashMap<>();
    private final int known;

    Names(List<String> start) {
      names = new ArrayList<>(start);
      known = start.size();
      for (int code = 0; code < known; code++) {
        codes.put(names.get(code), code);
      }
    }

    /** The code of a value, new or not; -1 where there are too many values already. */
    int code(String name) {
      Integer code = codes.get(name);
      if (code != null) {
        return code;
      }
      if (names.size() == MOST_VALUES) {
        return -1;
      }
      names.add(name);
      codes.put(name, names.size() - 1);
      return names.size() - 1;
    }

    List<String> all() {
      return List.copyOf(names);
    }

    String name(int code) {
      return names.get(code);
    }

    int size() {
      return names.size();
    }

    /** How many there were at the start. */
    int known() {
      return known;
    }
  }
}
