package app.beholder.library;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each annotation, which parts of a filter do not let it through: what has to be taken
 * out to see its painting. Counts paintings for each set of parts of the smallest size there is.
 */
final class Relaxing {
  /** The facets are bits in their order, and the text is the last bit. */
  private static final int TEXT = 62;

  private final Columns columns;
  private final @Nullable BitSet textRows;
  private final List<Facet> facets;
  private final boolean[][] accepted;

  /** The bits of the facets of rows, and their codes by row. */
  private final int[] ofRows;

  private final byte[][] rowCodes;

  /** What {@link #rowSets(int)} found last. */
  private final BitSet rowSets = new BitSet();

  private final SortedMap<Long, Integer> paintings = new TreeMap<>();
  private int smallest = Long.SIZE;

  Relaxing(Columns columns, Filter filter, @Nullable BitSet textMatches) {
    this.columns = columns;
    this.textRows = textMatches == null ? null : columns.rows(textMatches);
    facets = List.copyOf(filter.chosen().keySet());
    accepted =
        facets.stream()
            .map(facet -> SelectionCounter.accepted(columns.values(facet), filter.chosen(facet)))
            .toArray(boolean[][]::new);
    ofRows =
        IntStream.range(0, facets.size()).filter(f -> !facets.get(f).isOfPaintings()).toArray();
    rowCodes =
        IntStream.of(ofRows).mapToObj(f -> columns.rowCodes(facets.get(f))).toArray(byte[][]::new);
  }

  List<Relaxation> run() {
    if (facets.size() > TEXT) {
      return List.of();
    }
    long[] failed = failedByPaintings();
    for (int painting = 0; painting < failed.length; painting++) {
      if (Long.bitCount(failed[painting]) <= smallest) {
        count(failed[painting], rowSets(painting));
      }
    }
    if (smallest == 0) {
      return List.of();
    }
    return paintings.entrySet().stream()
        .map(entry -> relaxation(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Relaxation::paintings).reversed())
        .toList();
  }

  private Relaxation relaxation(long parts, int count) {
    List<Facet> taken =
        IntStream.range(0, facets.size())
            .filter(f -> (parts & 1L << f) != 0)
            .mapToObj(facets::get)
            .toList();
    return new Relaxation(taken, (parts & 1L << TEXT) != 0, count);
  }

  /** The facets of paintings that do not let each painting through. */
  private long[] failedByPaintings() {
    long[] failed = new long[columns.paintings().size()];
    for (int f = 0; f < facets.size(); f++) {
      if (facets.get(f).isOfPaintings()) {
        PaintingValues.Codes codes = columns.paintingValues(facets.get(f)).codes();
        for (int painting = 0; painting < failed.length; painting++) {
          if (!accepted[f][codes.of(painting)]) {
            failed[painting] |= 1L << f;
          }
        }
      }
    }
    return failed;
  }

  /**
   * What does not let the rows of a painting through. Facets of rows and the text are so few that
   * each set of them is one of the bits of the result.
   */
  private BitSet rowSets(int painting) {
    rowSets.clear();
    int end = columns.firstRow(painting + 1);
    for (int row = columns.firstRow(painting); row < end; row++) {
      int set = textRows == null || textRows.get(row) ? 0 : 1 << ofRows.length;
      for (int f = 0; f < ofRows.length; f++) {
        if (!accepted[ofRows[f]][rowCodes[f][row] & 0xFF]) {
          set |= 1 << f;
        }
      }
      rowSets.set(set);
    }
    return rowSets;
  }

  /** Counts one painting for each of its smallest sets of parts. */
  private void count(long failedByPainting, BitSet rowSets) {
    for (int set = rowSets.nextSetBit(0); set >= 0; set = rowSets.nextSetBit(set + 1)) {
      long parts = failedByPainting | parts(set);
      int size = Long.bitCount(parts);
      if (size < smallest) {
        smallest = size;
        paintings.clear();
      }
      if (size == smallest) {
        paintings.merge(parts, 1, Integer::sum);
      }
    }
  }

  private long parts(int rowSet) {
    long parts = (rowSet >> ofRows.length & 1) == 0 ? 0 : 1L << TEXT;
    for (int f = 0; f < ofRows.length; f++) {
      if ((rowSet >> f & 1) != 0) {
        parts |= 1L << ofRows[f];
      }
    }
    return parts;
  }
}
