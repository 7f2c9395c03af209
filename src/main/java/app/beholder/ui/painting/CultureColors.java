package app.beholder.ui.painting;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.model.Distribution;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which colour stands for which culture. While there are enough colours, a culture has the same one
 * for every painting; in a library of more cultures those that wrote most about the painting have
 * one each, and the others share.
 */
final class CultureColors {

  /** As many colours as painting.css has. */
  static final int COLORS = 8;

  private CultureColors() {}

  /**
   * The number of the colour, from 0, for each culture that wrote about the painting, in the
   * library's order.
   */
  static Map<String, Integer> of(Columns columns, int painting) {
    Map<String, Distribution> byCulture = columns.emotionsOf(painting);
    List<String> all = columns.values(Facet.CULTURE);
    List<String> ranked =
        all.size() <= COLORS
            ? all
            : byCulture.entrySet().stream()
                .sorted(
                    Comparator.comparingInt((Map.Entry<String, Distribution> c) -> c.getValue().n())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    Map<String, Integer> colors = new LinkedHashMap<>();
    byCulture.keySet().forEach(c -> colors.put(c, ranked.indexOf(c) % COLORS));
    return Collections.unmodifiableMap(colors);
  }

  /** The style class that colours what belongs to a culture. */
  static String styleClass(int color) {
    return "culture-" + color;
  }
}
