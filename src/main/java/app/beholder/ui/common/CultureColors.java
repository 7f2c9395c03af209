package app.beholder.ui.common;

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
 * on every screen; in a library of more cultures those that wrote most about what is shown have one
 * each, and the others share. Screens that use the colours load {@link #STYLESHEET}.
 */
public final class CultureColors {

  /** The colours, as the looked-up colour {@code -beholder-culture} of a style class. */
  public static final String STYLESHEET =
      CultureColors.class.getResource("cultures.css").toExternalForm();

  /** As many colours as cultures.css has. */
  public static final int COLORS = 8;

  private CultureColors() {}

  /**
   * The number of the colour, from 0, for each culture that wrote about the painting, in the
   * library's order.
   */
  public static Map<String, Integer> of(Columns columns, int painting) {
    return of(columns.values(Facet.CULTURE), columns.emotionsOf(painting));
  }

  /**
   * The number of the colour, from 0, for each of the cultures that wrote, in their order.
   *
   * @param all the cultures of the library, in its order
   * @param byCulture what those that wrote about what is shown felt
   */
  public static Map<String, Integer> of(List<String> all, Map<String, Distribution> byCulture) {
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
  public static String styleClass(int color) {
    return "culture-" + color;
  }
}
