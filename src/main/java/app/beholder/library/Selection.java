package app.beholder.library;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a filter lets through, with the counts for every facet.
 *
 * @param paintings numbers of the paintings with at least one annotation that passes, ascending
 * @param annotations how many annotations pass
 * @param counts for each facet of the collection and each value's code, the paintings there would
 *     be if that value alone were chosen in its facet and the other facets stayed as they are
 */
public record Selection(int[] paintings, int annotations, Map<Facet, int[]> counts) {

  /** One value of a facet with its count. */
  public record Count(String value, int paintings) {}

  /**
   * Applies a filter, its values spelled in any way that {@link Filter#spelledAs} understands.
   *
   * @param textMatches numbers of the annotations that match the filter's text; null where it has
   *     none
   */
  public static Selection of(Columns columns, Filter filter, @Nullable BitSet textMatches) {
    return new SelectionCounter(columns, filter.spelledAs(columns), textMatches).run();
  }

  /**
   * The values of a facet that lead anywhere or are chosen: most paintings first, or in an order of
   * their own; see {@link Facet#isOrdered}.
   */
  public List<Count> counts(Columns columns, Filter filter, Facet facet) {
    List<String> values = columns.values(facet);
    Set<String> chosen = filter.spelledAs(columns).chosen(facet);
    int[] count = codes(facet);
    Stream<Count> counted =
        IntStream.range(0, values.size())
            .mapToObj(code -> new Count(values.get(code), count[code]))
            .filter(c -> c.paintings() > 0 || chosen.contains(c.value()));
    return facet.isOrdered()
        ? counted.toList()
        : counted.sorted((a, b) -> Integer.compare(b.paintings(), a.paintings())).toList();
  }

  private int[] codes(Facet facet) {
    return Objects.requireNonNull(counts.get(facet), "every facet of the collection is counted");
  }
}
