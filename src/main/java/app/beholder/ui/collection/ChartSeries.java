package app.beholder.ui.collection;

import app.beholder.model.Distribution;
import java.util.List;

/**
 * Bars that belong together, as those of one culture.
 *
 * @param name what it is called; empty where the chart has only one series
 * @param n how many annotations or paintings it rests on
 * @param note n, or what else is to be said
 * @param color the number of its colour, see {@link app.beholder.ui.common.CultureColors}; -1 for
 *     none
 */
record ChartSeries(String name, int n, String note, int color, List<ChartBar> bars) {
  static final int NO_COLOR = -1;

  ChartSeries {
    bars = List.copyOf(bars);
  }

  /** Whether there is enough evidence to draw bars. */
  boolean isEnough() {
    return n >= Distribution.ENOUGH;
  }
}
