package app.beholder.ui.gallery;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Selection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The order in which the values of each facet are shown: by their paintings in the whole library,
 * so that values keep their places while their counts change. Emotions stand in their fixed order.
 */
record Ranking(Columns columns, Map<Facet, List<Integer>> codes) {

  static Ranking of(Columns columns) {
    Selection all = Selection.of(columns, Filter.ALL, null);
    Map<Facet, List<Integer>> codes = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      int[] counts = all.counts().getOrDefault(facet, new int[0]);
      IntStream inOrder = IntStream.range(0, counts.length).filter(code -> counts[code] > 0);
      codes.put(
          facet,
          facet == Facet.EMOTION
              ? IntStream.range(0, counts.length).boxed().toList()
              : inOrder.boxed().sorted((a, b) -> Integer.compare(counts[b], counts[a])).toList());
    }
    return new Ranking(columns, codes);
  }

  List<Integer> codes(Facet facet) {
    return codes.getOrDefault(facet, List.of());
  }
}
