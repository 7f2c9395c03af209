package app.beholder.importing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Finds records and their fields in the bytes of a table, and tells whole records from broken ones.
 * A record that is found whole has exactly one meaning to any CSV reader: a quote opens a field
 * only at its beginning, and behind the quote that closes it stands a separator or the end of the
 * line.
 *
 * <p>A quote that nobody closes makes the rest of a file one field. So, where a quoted field goes
 * on behind the end of a line, the next line is looked at on its own: one that resembles a row of
 * the table shows that the quote was never closed. Then, and where the field ends in some other way
 * that cannot be meant, only the line with the opening quote is given up, and reading goes on with
 * the line behind it.
 */
final class RecordSplitter {
  /** Tells whether a line, looked at on its own, is or begins a row of the table. */
  @FunctionalInterface
  interface RowTest {
    boolean resemblesRow(byte[] bytes, int from, int to);
  }

  /** What was found. */
  enum Found {
    /** A whole record up to {@link RecordSplitter#end()}. */
    RECORD,
    /** A line that holds nothing. */
    BLANK,
    /** A line whose quoted field never ends. */
    UNCLOSED_QUOTE,
    /** A line with more text behind a closing quote. */
    STRAY_QUOTE,
    /** A record, or a line, with a NUL in it. */
    NUL_CHARACTER,
    /** The bytes end before the record does: call again with more of them. */
    NEEDS_MORE
  }

  /** Fields above the expected number at which a record over several lines is given up. */
  private static final int SPARE_FIELDS = 8;

  private static final int CR = '\r';
  private static final int LF = '\n';
  private static final byte QUOTE = '"';

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** For eight bytes at once; see hasless and haszero in Anderson's "Bit Twiddling Hacks". */
  private static final long ONES = 0x0101010101010101L;

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SPACES = ' ' * ONES;

  private final byte separator;

  /** Whether a byte, by its value from 0 to 255, means anything outside of quotes, and inside. */
  private final boolean[] special = new boolean[256];

  private final boolean[] specialInQuotes = new boolean[256];
  private final int columns;
  private final RowTest rowTest;

  private byte[] bytes = new byte[0];
  private int limit;
  private boolean last;
  private int position;
  private int firstBreak;
  private final Fields fields = new Fields();
  private int closingQuote;
  private boolean doubledQuotes;
  private int lineBreaks;
  private boolean nul;

  /** All bits of all bytes, eight bytes side by side. */
  private long bits;

  private int end;
  private int next;
  private int lines;

  RecordSplitter(char separator, int columns, RowTest rowTest) {
    this.separator = (byte) separator;
    this.columns = columns;
    this.rowTest = rowTest;
    for (int b : new int[] {0, CR, LF}) {
      special[b] = true;
      specialInQuotes[b] = true;
    }
    special[separator] = true;
    specialInQuotes[QUOTE] = true;
  }

  /** Where the found record or line ends, without its line break. */
  int end() {
    return end;
  }

  /** Where to go on. */
  int next() {
    return next;
  }

  /** How many lines of the file lie before {@link #next()}. */
  int lines() {
    return lines;
  }

  /** The fields of the found record. */
  Fields fields() {
    return fields;
  }

  /** Whether the found record is ASCII throughout. */
  boolean isAscii() {
    return (bits & HIGH_BITS) == 0;
  }

  /**
   * Looks at what begins at {@code start}.
   *
   * @param limit the end of the bytes that are there
   * @param last whether the file ends at {@code limit}
   */
  Found find(byte[] bytes, int start, int limit, boolean last) {
    this.bytes = bytes;
    this.limit = limit;
    this.last = last;
    position = start;
    firstBreak = -1;
    fields.begin(bytes);
    lineBreaks = 0;
    nul = false;
    bits = 0;
    while (true) {
      int begin = position;
      if (begin < limit && bytes[begin] == QUOTE) {
        Found problem = skipQuoted();
        if (problem != null) {
          return problem == Found.NEEDS_MORE ? problem : giveUpFirstLine(start, problem);
        }
        addQuoted(begin + 1);
      } else {
        skipPlain();
        fields.add(begin, position);
      }
      if (position >= limit) {
        return last ? record(start) : Found.NEEDS_MORE;
      }
      if (bytes[position] != separator) {
        return isCut(position) ? Found.NEEDS_MORE : record(start);
      }
      position++;
      if (firstBreak >= 0 && fields.count() > columns + SPARE_FIELDS) {
        return giveUpFirstLine(start, Found.UNCLOSED_QUOTE);
      }
    }
  }

  private void addQuoted(int from) {
    if (doubledQuotes) {
      fields.addWithDoubledQuotes(from, closingQuote);
    } else {
      fields.add(from, closingQuote);
    }
  }

  private void skipPlain() {
    int at = nextOf(special, separator, position);
    while (at < limit && bytes[at] == 0) {
      nul = true;
      at = nextOf(special, separator, at + 1);
    }
    position = at;
  }

  /**
   * The first special byte from here on; notes the bits of those before it. Eight bytes at once are
   * passed over where none of them is a control character or the one special byte that is not.
   */
  private int nextOf(boolean[] specials, byte visible, int from) {
    byte[] text = bytes;
    int to = limit;
    long pattern = visible * ONES;
    long seen = 0;
    int at = from;
    while (at + Long.BYTES <= to) {
      long word = (long) WORDS.get(text, at);
      long same = word ^ pattern;
      if ((((word - SPACES) & ~word | (same - ONES) & ~same) & HIGH_BITS) != 0) {
        break;
      }
      seen |= word;
      at += Long.BYTES;
    }
    while (at < to && !specials[text[at] & 0xFF]) {
      seen |= text[at];
      at++;
    }
    bits |= seen;
    return at;
  }

  /** Goes behind a quoted field; null where it ends as it should. */
  private @Nullable Found skipQuoted() {
    doubledQuotes = false;
    int at = nextOf(specialInQuotes, QUOTE, position + 1);
    while (at < limit) {
      byte b = bytes[at];
      if (b == QUOTE) {
        if (at + 1 >= limit) {
          break;
        }
        if (bytes[at + 1] != QUOTE) {
          closingQuote = at;
          position = at + 1;
          return endsField(bytes[at + 1]) ? null : Found.STRAY_QUOTE;
        }
        doubledQuotes = true;
        at += 2;
      } else if (b == LF || b == CR) {
        Found problem = lookAtNextLine(at);
        if (problem != null) {
          return problem;
        }
        at = behindBreak(at);
      } else {
        nul = true;
        at++;
      }
      at = nextOf(specialInQuotes, QUOTE, at);
    }
    return atEndOfBytes(at);
  }

  /** The bytes ended in a quoted field, or at a quote that may be its last. */
  private @Nullable Found atEndOfBytes(int at) {
    if (!last) {
      return Found.NEEDS_MORE;
    }
    if (at < limit) {
      closingQuote = at;
      position = limit;
      return null;
    }
    return Found.UNCLOSED_QUOTE;
  }

  private boolean endsField(byte b) {
    return b == separator || b == LF || b == CR;
  }

  /** Notes a line break in a quoted field; null where the next line may be part of the field. */
  private @Nullable Found lookAtNextLine(int at) {
    if (isCut(at)) {
      return Found.NEEDS_MORE;
    }
    lineBreaks++;
    if (firstBreak < 0) {
      firstBreak = at;
    }
    int from = behindBreak(at);
    int to = lineEnd(from);
    if (to == limit && !last) {
      return Found.NEEDS_MORE;
    }
    return rowTest.resemblesRow(bytes, from, to) ? Found.UNCLOSED_QUOTE : null;
  }

  private Found record(int start) {
    end = position;
    boolean atBreak = position < limit;
    next = atBreak ? behindBreak(position) : position;
    lines = lineBreaks + 1;
    if (nul) {
      return Found.NUL_CHARACTER;
    }
    return end == start ? Found.BLANK : Found.RECORD;
  }

  private Found giveUpFirstLine(int start, Found problem) {
    int lineEnd = firstBreak >= 0 ? firstBreak : lineEnd(start);
    if ((lineEnd == limit && !last) || (lineEnd < limit && isCut(lineEnd))) {
      return Found.NEEDS_MORE;
    }
    end = lineEnd;
    next = lineEnd < limit ? behindBreak(lineEnd) : limit;
    lines = 1;
    return firstBreak >= 0 ? Found.UNCLOSED_QUOTE : problem;
  }

  /** Whether a line break may go on behind the bytes that are there. */
  private boolean isCut(int at) {
    return bytes[at] == CR && at + 1 >= limit && !last;
  }

  private int behindBreak(int at) {
    return bytes[at] == CR && at + 1 < limit && bytes[at + 1] == LF ? at + 2 : at + 1;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < limit && bytes[at] != LF && bytes[at] != CR) {
      at++;
    }
    return at;
  }
}
