package app.beholder.ui.gallery;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The order in which the values of each facet are shown: by their paintings in the whole library,
 * so that values keep their places while their counts change. What has an order of its own keeps
 * that; all nine emotions are there, felt and predicted, of the other facets what the library has.
 */
record Ranking(Columns columns, Map<Facet, List<Integer>> codes) {

  static Ranking of(Columns columns) {
    Selection all = Selection.of(columns, Filter.ALL, null);
    Map<Facet, List<Integer>> codes = new HashMap<>();
    for (Facet facet : columns.facets()) {
      int[] counts = all.counts().getOrDefault(facet, new int[0]);
      Stream<Integer> there =
          IntStream.range(0, counts.length)
              .filter(code -> counts[code] > 0 || isEmotion(columns, facet, code))
              .boxed();
      codes.put(
          facet,
          facet.isOrdered()
              ? there.toList()
              : there.sorted((a, b) -> Integer.compare(counts[b], counts[a])).toList());
    }
    return new Ranking(columns, codes);
  }

  private static boolean isEmotion(Columns columns, Facet facet, int code) {
    return FacetChoice.emotion(facet, columns.values(facet).get(code)).isPresent();
  }

  List<Integer> codes(Facet facet) {
    return codes.getOrDefault(facet, List.of());
  }
}
