package app.beholder.library;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts in one pass over the rows. A row that fails no facet counts for all facets; a row that
 * fails exactly one counts for that one alone, because choosing another value there would let it
 * in.
 */
final class SelectionCounter {

  /** One facet: which of its values pass, and how many paintings each would give. */
  private static final class Counted {
    final Facet facet;
    final boolean[] accepted;
    final int[] counts;

    /** The painting that counted each value last, so that a painting counts once. */
    final int[] lastPainting;

    Counted(Facet facet, List<String> values, Set<String> chosen) {
      this.facet = facet;
      accepted = new boolean[values.size()];
      for (int code = 0; code < accepted.length; code++) {
        accepted[code] = chosen.isEmpty() || chosen.contains(values.get(code));
      }
      counts = new int[values.size()];
      lastPainting = new int[values.size()];
      Arrays.fill(lastPainting, -1);
    }

    void count(int code, int painting) {
      if (lastPainting[code] != painting) {
        lastPainting[code] = painting;
        counts[code]++;
      }
    }
  }

  private final Columns columns;
  private final @Nullable BitSet textRows;
  private final Counted[] ofPaintings;
  private final Counted[] ofRows;
  private final byte[][] rowCodes;

  SelectionCounter(Columns columns, Filter filter, @Nullable BitSet textMatches) {
    this.columns = columns;
    this.textRows = textMatches == null ? null : rows(textMatches);
    this.ofPaintings = counted(filter, true);
    this.ofRows = counted(filter, false);
    this.rowCodes =
        Arrays.stream(ofRows)
            .map(counted -> columns.rowCodes(counted.facet))
            .toArray(byte[][]::new);
  }

  private Counted[] counted(Filter filter, boolean paintings) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet.isOfPaintings() == paintings)
        .map(facet -> new Counted(facet, columns.values(facet), filter.chosen(facet)))
        .toArray(Counted[]::new);
  }

  private BitSet rows(BitSet annotations) {
    BitSet rows = new BitSet(columns.size());
    annotations.stream()
        .filter(n -> n < columns.size())
        .forEach(n -> rows.set(columns.rowOfAnnotation(n)));
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
    return new Selection(Arrays.copyOf(passing, paintings), annotations, counts());
  }

  private Map<Facet, int[]> counts() {
    Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
    for (Counted counted : ofPaintings) {
      counts.put(counted.facet, counted.counts);
    }
    for (Counted counted : ofRows) {
      counts.put(counted.facet, counted.counts);
    }
    return counts;
  }

  /** One bit for each facet of paintings that does not let this one through. */
  private int failedPaintingFacets(int painting) {
    int failed = 0;
    for (int f = 0; f < ofPaintings.length; f++) {
      if (!ofPaintings[f].accepted[columns.paintingCode(ofPaintings[f].facet, painting)]) {
        failed |= 1 << f;
      }
    }
    return failed;
  }

  private void countPaintingFacets(int painting, int failed) {
    for (int f = 0; f < ofPaintings.length; f++) {
      if (failed == 0 || failed == 1 << f) {
        ofPaintings[f].count(columns.paintingCode(ofPaintings[f].facet, painting), painting);
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
      if (paintingPasses) {
        countRowFacets(painting, row, failed);
      }
    }
    return passed;
  }

  /** One bit for each facet of rows that does not let this one through. */
  private int failedRowFacets(int row) {
    int failed = 0;
    for (int f = 0; f < ofRows.length; f++) {
      if (!ofRows[f].accepted[rowCodes[f][row] & 0xFF]) {
        failed |= 1 << f;
      }
    }
    return failed;
  }

  private void countRowFacets(int painting, int row, int failed) {
    for (int f = 0; f < ofRows.length; f++) {
      if (failed == 0 || failed == 1 << f) {
        ofRows[f].count(rowCodes[f][row] & 0xFF, painting);
      }
    }
  }
}
