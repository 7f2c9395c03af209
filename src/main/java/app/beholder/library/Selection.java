package app.beholder.library;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a filter lets through, with the counts for every facet.
 *
 * @param paintings numbers of the paintings with at least one annotation that passes, ascending
 * @param annotations how many annotations pass
 * @param counts for each facet and each value's code, the paintings there would be if that value alone were chosen in
 *     its facet and the other facets stayed as they are
 */
public record Selection(int[] paintings, int annotations, Map<Facet, int[]> counts) {

  /** One value of a facet with its count. */
  public record Count(String value, int paintings) {}

  /**
   * Applies a filter, its values spelled in any way that {@link Filter#spelledAs} understands.
   *
   * @param textMatches numbers of the annotations that match the filter's text; null where it has none
   */
  public static Selection of(Columns columns, Filter filter, @Nullable BitSet textMatches) {
    return new Counter(columns, filter.spelledAs(columns), textMatches).run();
  }

  /** The values of a facet that lead anywhere or are chosen, most paintings first. */
  public List<Count> counts(Columns columns, Filter filter, Facet facet) {
    List<String> values = columns.values(facet);
    Set<String> chosen = filter.spelledAs(columns).chosen(facet);
    int[] count = counts.get(facet);
    return IntStream.range(0, values.size())
        .mapToObj(code -> new Count(values.get(code), count[code]))
        .filter(c -> c.paintings() > 0 || chosen.contains(c.value()))
        .sorted((a, b) -> Integer.compare(b.paintings(), a.paintings()))
        .toList();
  }

  /**
   * One pass over the rows. A row that fails no facet counts for all facets; a row that fails exactly one counts for
   * that one alone, because choosing another value there would let it in.
   */
  private static final class Counter {
    private static final Facet[] OF_PAINTINGS = {Facet.STYLE, Facet.ARTIST};
    private static final Facet[] OF_ROWS = {Facet.CULTURE, Facet.EMOTION, Facet.SPLIT};

    private final Columns columns;
    private final @Nullable BitSet textRows;
    private final Map<Facet, boolean[]> accepted = new EnumMap<>(Facet.class);
    private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
    private final byte[][] rowCodes = new byte[OF_ROWS.length][];
    private final boolean[][] rowAccepted = new boolean[OF_ROWS.length][];
    private final int[][] rowCounts = new int[OF_ROWS.length][];
    /** For each row facet and value the painting that counted it last, so that each painting counts once. */
    private final int[][] lastPainting = new int[OF_ROWS.length][];

    Counter(Columns columns, Filter filter, @Nullable BitSet textMatches) {
      this.columns = columns;
      this.textRows = textMatches == null ? null : rows(textMatches);
      for (Facet facet : Facet.values()) {
        List<String> values = columns.values(facet);
        boolean[] accepts = new boolean[values.size()];
        for (int code = 0; code < accepts.length; code++) {
          accepts[code] = filter.chosen(facet).isEmpty() || filter.chosen(facet).contains(values.get(code));
        }
        accepted.put(facet, accepts);
        counts.put(facet, new int[values.size()]);
      }
      for (int f = 0; f < OF_ROWS.length; f++) {
        rowCodes[f] = columns.rowCodes(OF_ROWS[f]);
        rowAccepted[f] = accepted.get(OF_ROWS[f]);
        rowCounts[f] = counts.get(OF_ROWS[f]);
        lastPainting[f] = new int[rowCounts[f].length];
        Arrays.fill(lastPainting[f], -1);
      }
    }

    private BitSet rows(BitSet annotations) {
      BitSet rows = new BitSet(columns.size());
      annotations.stream().filter(n -> n < columns.size()).forEach(n -> rows.set(columns.rowOfAnnotation(n)));
      return rows;
    }

    Selection run() {
      int[] passing = new int[columns.paintings().size()];
      int paintings = 0;
      int annotations = 0;
      for (int painting = 0; painting < passing.length; painting++) {
        int failed = failedPaintingFacets(painting);
        int passed = Integer.bitCount(failed) > 1 ? 0 : countRows(painting, failed == 0);
        if (passed > 0) {
          countPaintingFacets(painting, failed);
        }
        if (passed > 0 && failed == 0) {
          passing[paintings++] = painting;
          annotations += passed;
        }
      }
      return new Selection(Arrays.copyOf(passing, paintings), annotations, counts);
    }

    private int failedPaintingFacets(int painting) {
      int failed = 0;
      for (int f = 0; f < OF_PAINTINGS.length; f++) {
        Facet facet = OF_PAINTINGS[f];
        if (!accepted.get(facet)[columns.paintingCode(facet, painting)]) {
          failed |= 1 << f;
        }
      }
      return failed;
    }

    private void countPaintingFacets(int painting, int failed) {
      for (int f = 0; f < OF_PAINTINGS.length; f++) {
        if (failed == 0 || failed == 1 << f) {
          counts.get(OF_PAINTINGS[f])[columns.paintingCode(OF_PAINTINGS[f], painting)]++;
        }
      }
    }

    /** Counts a painting's rows; returns how many of them pass all facets of rows and the text. */
    private int countRows(int painting, boolean paintingPasses) {
      int passed = 0;
      int end = columns.firstRow(painting + 1);
      for (int row = columns.firstRow(painting); row < end; row++) {
        if (textRows != null && !textRows.get(row)) {
          continue;
        }
        int failed = failedRowFacets(row);
        if (failed == 0) {
          passed++;
        }
        if (paintingPasses && Integer.bitCount(failed) <= 1) {
          countRowFacets(painting, row, failed);
        }
      }
      return passed;
    }

    private int failedRowFacets(int row) {
      int failed = 0;
      for (int f = 0; f < OF_ROWS.length; f++) {
        if (!rowAccepted[f][rowCodes[f][row] & 0xFF]) {
          failed |= 1 << f;
        }
      }
      return failed;
    }

    private void countRowFacets(int painting, int row, int failed) {
      for (int f = 0; f < OF_ROWS.length; f++) {
        if (failed == 0 || failed == 1 << f) {
          int code = rowCodes[f][row] & 0xFF;
          if (lastPainting[f][code] != painting) {
            lastPainting[f][code] = painting;
            rowCounts[f][code]++;
          }
        }
      }
    }
  }
}
