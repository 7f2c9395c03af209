package app.beholder.library.lucene;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as {@link Spelling#plain} writes it, with the way back: which part of the text as people
 * wrote it each place came from. Characters that people see as one (a letter with its marks) are
 * one part, and so are those that only become one by being made plain.
 */
final class PlainText {
  private final String plain;

  /**
   * For each character of the plain text where its part begins and ends; null where all is as it
   * was.
   */
  private final int @Nullable [] starts;

  private final int @Nullable [] ends;

  private PlainText(String plain, int @Nullable [] starts, int @Nullable [] ends) {
    this.plain = plain;
    this.starts = starts;
    this.ends = ends;
  }

  static PlainText of(String text) {
    String plain = Spelling.plain(text);
    return plain.equals(text) ? new PlainText(plain, null, null) : new Parts(text).join();
  }

  String plain() {
    return plain;
  }

  /**
   * Where the part begins in the text as it was written that the character at a place came from.
   */
  int startOf(int place) {
    return starts == null ? place : starts[place];
  }

  /** The first place behind the part that the character at a place came from. */
  int endOf(int place) {
    return ends == null ? place + 1 : ends[place];
  }

  /** Makes a text plain part by part. */
  private static final class Parts {
    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int[] starts;
    private int[] ends;

    /** The newest part, still open: the next one may melt with it. */
    private int partStart;

    private String partPlain = "";

    Parts(String text) {
      this.text = text;
      starts = new int[text.length() + 16];
      ends = new int[text.length() + 16];
    }

    PlainText join() {
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      characters.setText(text);
      int from = 0;
      for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
        take(from, to);
        from = to;
      }
      close(text.length());
      return new PlainText(plain.toString(), starts, ends);
    }

    private void take(int from, int to) {
      String next = Spelling.plain(text.substring(from, to));
      String together = Spelling.plain(text.substring(partStart, to));
      if (together.equals(partPlain + next)) {
        close(from);
        partStart = from;
        partPlain = next;
      } else {
        partPlain = together;
      }
    }

    private void close(int partEnd) {
      int from = plain.length();
      plain.append(partPlain);
      if (plain.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * plain.length());
        ends = Arrays.copyOf(ends, 2 * plain.length());
      }
      Arrays.fill(starts, from, plain.length(), partStart);
      Arrays.fill(ends, from, plain.length(), partEnd);
    }
  }
}
