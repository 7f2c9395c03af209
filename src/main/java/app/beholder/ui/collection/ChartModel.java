package app.beholder.ui.collection;

import java.util.List;

/**
 * A chart as people read it.
 *
 * @param id in identifiers of nodes
 * @param note the number that it rests on
 * @param numbers the numbers behind it
 */
record ChartModel(
    String id, String title, String note, List<ChartSeries> series, ChartNumbers numbers) {
  ChartModel {
    series = List.copyOf(series);
  }

  /** The share of the longest bar. */
  double largestShare() {
    return series.stream()
        .flatMap(one -> one.bars().stream())
        .mapToDouble(ChartBar::share)
        .max()
        .orElse(0);
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return series.stream().allMatch(one -> one.bars().isEmpty());
  }
}
