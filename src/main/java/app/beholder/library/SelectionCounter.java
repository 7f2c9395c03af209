package app.beholder.library;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts in one pass over the rows. A row that fails no facet counts for all facets; a row that
 * fails exactly one counts for that one alone, because choosing another value there would let it
 * in. Facets of paintings are looked at one after the other, before and after that pass: there may
 * be one for each culture, and most of them let everything through.
 */
final class SelectionCounter {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  /** One facet of annotations: which of its values pass, and how many paintings each would give. */
  private static final class OfRows {
    final Facet facet;
    final byte[] codes;
    final boolean[] accepted;
    final int[] counts;

    /** The painting that counted each value last, so that a painting counts once. */
    final int[] lastPainting;

    OfRows(Facet facet, Columns columns, Filter filter) {
      this.facet = facet;
      codes = columns.rowCodes(facet);
      accepted = accepted(columns.values(facet), filter.chosen(facet));
      counts = new int[accepted.length];
      lastPainting = new int[accepted.length];
      Arrays.fill(lastPainting, NONE);
    }

    void count(int row, int painting) {
      int code = codes[row] & 0xFF;
      if (lastPainting[code] != painting) {
        lastPainting[code] = painting;
        counts[code]++;
      }
    }
  }

  private final Columns columns;
  private final Filter filter;
  private final @Nullable BitSet textRows;
  private final Facet[] ofPaintings;
  private final OfRows[] ofRows;

  /** The places in {@link #ofRows} of the facets that do not let everything through. */
  private final int[] narrowing;

  /** For each painting the facet of paintings that alone does not let it through. */
  private final int[] failed;

  SelectionCounter(Columns columns, Filter filter, @Nullable BitSet textMatches) {
    this.columns = columns;
    this.filter = filter;
    this.textRows = textMatches == null ? null : columns.rows(textMatches);
    Set<Facet> facets = new TreeSet<>(columns.facets());
    facets.addAll(filter.chosen().keySet());
    ofPaintings = facets.stream().filter(Facet::isOfPaintings).toArray(Facet[]::new);
    ofRows =
        facets.stream()
            .filter(facet -> !facet.isOfPaintings())
            .map(facet -> new OfRows(facet, columns, filter))
            .toArray(OfRows[]::new);
    narrowing =
        IntStream.range(0, ofRows.length)
            .filter(f -> !filter.chosen(ofRows[f].facet).isEmpty())
            .toArray();
    failed = new int[columns.paintings().size()];
    Arrays.fill(failed, NONE);
  }

  /** Which values pass, by code. */
  static boolean[] accepted(List<String> values, Set<String> chosen) {
    boolean[] accepted = new boolean[values.size()];
    for (int code = 0; code < accepted.length; code++) {
      accepted[code] = chosen.isEmpty() || chosen.contains(values.get(code));
    }
    return accepted;
  }

  Selection run() {
    failPaintings();
    int[] passing = new int[failed.length];
    int paintings = 0;
    int annotations = 0;
    for (int painting = 0; painting < failed.length; painting++) {
      if (failed[painting] != SEVERAL) {
        int passed = countRows(painting, failed[painting] == NONE);
        if (passed == 0) {
          failed[painting] = SEVERAL;
        } else if (failed[painting] == NONE) {
          passing[paintings++] = painting;
          annotations += passed;
        }
      }
    }
    passing = Arrays.copyOf(passing, paintings);
    return new Selection(passing, annotations, counts(passing));
  }

  private void failPaintings() {
    for (int f = 0; f < ofPaintings.length; f++) {
      Set<String> chosen = filter.chosen(ofPaintings[f]);
      if (!chosen.isEmpty()) {
        PaintingValues values = columns.paintingValues(ofPaintings[f]);
        fail(f, values.codes(), accepted(values.values(), chosen));
      }
    }
  }

  private void fail(int facet, PaintingValues.Codes codes, boolean[] accepted) {
    for (int painting = 0; painting < failed.length; painting++) {
      if (!accepted[codes.of(painting)]) {
        failed[painting] = failed[painting] == NONE ? facet : SEVERAL;
      }
    }
  }

  private Map<Facet, int[]> counts(int[] passing) {
    Map<Facet, int[]> counts = new HashMap<>();
    for (int f = 0; f < ofPaintings.length; f++) {
      PaintingValues values = columns.paintingValues(ofPaintings[f]);
      int[] count = new int[values.values().size()];
      if (filter.chosen(ofPaintings[f]).isEmpty()) {
        countPassing(passing, values.codes(), count);
      } else {
        countPassingBut(f, values.codes(), count);
      }
      counts.put(ofPaintings[f], count);
    }
    for (OfRows facet : ofRows) {
      counts.put(facet.facet, facet.counts);
    }
    return counts;
  }

  private static void countPassing(int[] passing, PaintingValues.Codes codes, int[] counts) {
    for (int painting : passing) {
      counts[codes.of(painting)]++;
    }
  }

  /** Counts what passes, or would but for this facet. */
  private void countPassingBut(int facet, PaintingValues.Codes codes, int[] counts) {
    for (int painting = 0; painting < failed.length; painting++) {
      if (failed[painting] == NONE || failed[painting] == facet) {
        counts[codes.of(painting)]++;
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
      int fails = failedRowFacets(row);
      if (fails == 0) {
        passed++;
      }
      if (paintingPasses) {
        countRowFacets(painting, row, fails);
      }
    }
    return passed;
  }

  /** One bit for each facet of rows that does not let this one through. */
  private int failedRowFacets(int row) {
    int failed = 0;
    for (int f : narrowing) {
      if (!ofRows[f].accepted[ofRows[f].codes[row] & 0xFF]) {
        failed |= 1 << f;
      }
    }
    return failed;
  }

  private void countRowFacets(int painting, int row, int failed) {
    for (int f = 0; f < ofRows.length; f++) {
      if (failed == 0 || failed == 1 << f) {
        ofRows[f].count(row, painting);
      }
    }
  }
}
