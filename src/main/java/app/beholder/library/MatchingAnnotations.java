package app.beholder.library;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The annotations themselves that a filter lets through, of paintings that a {@link Selection} of
 * the same filter has named. Takes no memory of its own, each painting is looked at when it is
 * asked for. Immutable.
 */
public final class MatchingAnnotations {

  /** A facet of annotations with a choice: the codes by row, and which of them pass. */
  private record Choice(byte[] codes, boolean[] accepted) {
    boolean accepts(int row) {
      return accepted[codes[row] & 0xFF];
    }
  }

  private final Columns columns;
  private final @Nullable BitSet textMatches;
  private final List<Choice> choices;

  private MatchingAnnotations(Columns columns, @Nullable BitSet textMatches, List<Choice> choices) {
    this.columns = columns;
    this.textMatches = textMatches;
    this.choices = choices;
  }

  /** The filter and the matches of its text as {@link Selection#of} takes them. */
  public static MatchingAnnotations of(
      Columns columns, Filter filter, @Nullable BitSet textMatches) {
    Filter spelled = filter.spelledAs(columns);
    List<Choice> choices =
        spelled.chosen().keySet().stream()
            .filter(facet -> !facet.isOfPaintings())
            .map(facet ->
                new Choice(
                    columns.rowCodes(facet),
                    accepted(columns.values(facet), spelled.chosen(facet))))
            .toList();
    return new MatchingAnnotations(columns, textMatches, choices);
  }

  private static boolean[] accepted(List<String> values, Set<String> chosen) {
    boolean[] accepted = new boolean[values.size()];
    for (int code = 0; code < accepted.length; code++) {
      accepted[code] = chosen.contains(values.get(code));
    }
    return accepted;
  }

  /** How many annotations of a painting pass. */
  public int count(int painting) {
    int count = 0;
    int end = columns.firstRow(painting + 1);
    for (int row = columns.firstRow(painting); row < end; row++) {
      if (passes(row)) {
        count++;
      }
    }
    return count;
  }

  private boolean passes(int row) {
    for (Choice choice : choices) {
      if (!choice.accepts(row)) {
        return false;
      }
    }
    return textMatches == null || textMatches.get(columns.annotationOfRow(row));
  }

  /** The numbers of the annotations that pass, painting after painting. */
  public Numbers of(int[] paintings) {
    int[] first = new int[paintings.length + 1];
    for (int i = 0; i < paintings.length; i++) {
      first[i + 1] = first[i] + count(paintings[i]);
    }
    int[] numbers = new int[first[paintings.length]];
    int next = 0;
    for (int painting : paintings) {
      int end = columns.firstRow(painting + 1);
      for (int row = columns.firstRow(painting); row < end; row++) {
        if (passes(row)) {
          numbers[next++] = columns.annotationOfRow(row);
        }
      }
    }
    return new Numbers(numbers, first);
  }

  /**
   * Annotations painting after painting, each painting's in order of import.
   *
   * @param annotations their numbers
   * @param first for each place of a painting where its annotations begin, and at last where they
   *     all end
   */
  public record Numbers(int[] annotations, int[] first) {

    /** The place of the painting whose annotation stands here. */
    public int paintingOf(int place) {
      int from = 0;
      int to = first.length - 1;
      while (to - from > 1) {
        int middle = (from + to) >>> 1;
        if (first[middle] <= place) {
          from = middle;
        } else {
          to = middle;
        }
      }
      return from;
    }
  }
}
