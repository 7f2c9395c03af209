package app.beholder.library;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to take out of a filter that finds nothing, so that it finds something.
 *
 * @param facets the facets to take out, with all their chosen values; in the order people see them
 * @param text whether the text is taken out
 * @param paintings how many paintings there are then; at least one
 */
public record Relaxation(List<Facet> facets, boolean text, int paintings) {

  public Relaxation {
    facets = List.copyOf(facets);
  }

  /**
   * The ways to relax a filter by as few parts as it takes: by one facet or the text where that is
   * enough, else by two of them together, and so on. One pass over the annotations.
   *
   * @param textMatches numbers of the annotations that match the filter's text; null where it has
   *     none
   * @return most paintings first; empty where the filter finds something, where the collection is
   *     empty, and where more facets are chosen than anybody chooses
   */
  public static List<Relaxation> of(Columns columns, Filter filter, @Nullable BitSet textMatches) {
    return new Relaxing(columns, filter.spelledAs(columns), textMatches).run();
  }

  /** A filter, {@link Filter#spelledAs spelled as} the collection spells it, without all that. */
  public Filter relax(Filter filter) {
    Filter relaxed = text ? filter.with(TextQuery.NONE) : filter;
    for (Facet facet : facets) {
      relaxed = relaxed.with(facet, Set.of());
    }
    return relaxed;
  }
}
