package app.beholder.library.sqlite;

import app.beholder.library.Columns;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot as bytes, big-endian: {@link #FORMAT}, stamp, cultures, splits, the texts that many
 * paintings share, the paintings, and the four columns of the annotations. A text is its length in
 * bytes and UTF-8.
 */
final class SnapshotFormat {
  /** "BHC" and a number that changes with the layout. */
  private static final int FORMAT = 0x42484301;

  private static final int NO_YEAR = Integer.MIN_VALUE;
  private static final int NO_TEXT = -1;

  private SnapshotFormat() {}

  /** Reads bytes whose checksum was right. */
  static final class Reader {
    private final ByteBuffer in;

    Reader(ByteBuffer in) {
      this.in = in;
    }

    /** Empty where the bytes have another format or stamp. */
    Optional<Snapshot> read(String stamp) {
      if (in.getInt() != FORMAT || !stamp.equals(text())) {
        return Optional.empty();
      }
      List<String> cultures = texts();
      List<String> splits = texts();
      Painting[] paintings = paintings(texts());
      int[] painting = new int[in.getInt()];
      in.asIntBuffer().get(painting);
      in.position(in.position() + painting.length * Integer.BYTES);
      Columns.Annotations annotations =
          new Columns.Annotations(
              painting,
              bytes(painting.length),
              bytes(painting.length),
              bytes(painting.length),
              cultures,
              splits);
      return Optional.of(Snapshot.of(stamp, Arrays.asList(paintings), annotations));
    }

    private Painting[] paintings(List<String> shared) {
      Painting[] paintings = new Painting[in.getInt()];
      for (int i = 0; i < paintings.length; i++) {
        PaintingKey key = new PaintingKey(shared.get(in.getInt()), text());
        String artist = shared.get(in.getInt());
        String genre = shared.get(in.getInt());
        int year = in.getInt();
        paintings[i] =
            new Painting(
                i, key, artist, text(), year == NO_YEAR ? null : year, genre, textOrNull());
      }
      return paintings;
    }

    private byte[] bytes(int length) {
      byte[] bytes = new byte[length];
      in.get(bytes);
      return bytes;
    }

    private List<String> texts() {
      int size = in.getInt();
      List<String> texts = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        texts.add(text());
      }
      return texts;
    }

    private String text() {
      return text(in.getInt());
    }

    private @Nullable String textOrNull() {
      int length = in.getInt();
      return length == NO_TEXT ? null : text(length);
    }

    private String text(int length) {
      int at = in.position();
      in.position(at + length);
      return new String(in.array(), in.arrayOffset() + at, length, StandardCharsets.UTF_8);
    }
  }

  /** Writes one snapshot. */
  static final class Writer {
    private static final int BEGINNING = 1 << 16;

    private ByteBuffer out = ByteBuffer.allocate(BEGINNING);

    ByteBuffer write(Snapshot snapshot) {
      Columns.Annotations annotations = snapshot.annotations();
      number(FORMAT);
      text(snapshot.stamp());
      texts(annotations.cultures());
      texts(annotations.splits());
      paintings(snapshot.paintings());
      number(annotations.size());
      ensure(annotations.size() * (Integer.BYTES + 3));
      out.asIntBuffer().put(annotations.painting());
      out.position(out.position() + annotations.size() * Integer.BYTES);
      out.put(annotations.emotion()).put(annotations.culture()).put(annotations.split());
      return out.flip();
    }

    private void paintings(List<Painting> paintings) {
      Map<String, Integer> shared = new LinkedHashMap<>();
      for (Painting painting : paintings) {
        shared.putIfAbsent(painting.key().style(), shared.size());
        shared.putIfAbsent(painting.artist(), shared.size());
        shared.putIfAbsent(painting.genre(), shared.size());
      }
      texts(List.copyOf(shared.keySet()));
      number(paintings.size());
      for (Painting painting : paintings) {
        number(shared.getOrDefault(painting.key().style(), 0));
        text(painting.key().id());
        number(shared.getOrDefault(painting.artist(), 0));
        number(shared.getOrDefault(painting.genre(), 0));
        number(painting.year() == null ? NO_YEAR : painting.year());
        text(painting.title());
        textOrNull(painting.picture());
      }
    }

    private void texts(List<String> texts) {
      number(texts.size());
      texts.forEach(this::text);
    }

    private void textOrNull(@Nullable String text) {
      if (text == null) {
        number(NO_TEXT);
      } else {
        text(text);
      }
    }

    private void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      ensure(bytes.length);
      out.put(bytes);
    }

    private void number(int number) {
      ensure(Integer.BYTES);
      out.putInt(number);
    }

    private void ensure(int more) {
      if (out.remaining() < more) {
        int size = Math.max(out.capacity() * 2, out.position() + more);
        out = ByteBuffer.allocate(size).put(out.flip());
      }
    }
  }
}
