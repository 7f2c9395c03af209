package app.beholder.ui.collection;

import java.util.List;

/**
 * A chart as people read it.
 *
 * @param id in identifiers of nodes
 * @param note the number that it rests on
 * @param table the numbers behind it
 */
record ChartModel(
    String id, String title, String note, List<ChartSeries> series, ChartTable table) {
  ChartModel {
    series = List.copyOf(series);
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return series.stream().allMatch(one -> one.bars().isEmpty());
  }
}
