package app.beholder.ui.collection;

import app.beholder.library.CollectionSummary;
import app.beholder.library.PublishedCounts;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.Optional;

/**
 * All that the page shows, in words.
 *
 * @param empty whether nobody has written anything, so that there is nothing to draw
 * @param comparison what a publication says of the same data set; empty for any other library
 */
record CollectionPage(
    boolean empty,
    List<BigFigure> figures,
    ChartModel emotions,
    ChartModel valence,
    ChartModel coverage,
    ChartModel styles,
    ChartModel splits,
    ChartModel periods,
    Optional<Comparison> comparison) {

  /** Writes the page; for any thread. */
  static CollectionPage of(CollectionSummary summary, DataNames names) {
    Texts texts = Texts.of(CollectionPage.class);
    CultureCharts cultures = new CultureCharts(summary, names, texts);
    PaintingCharts paintings = new PaintingCharts(summary, names, texts);
    return new CollectionPage(
        summary.annotations() == 0,
        new PageHead(summary, texts).figures(),
        cultures.emotions(),
        cultures.valence(),
        cultures.coverage(),
        paintings.styles(),
        paintings.splits(),
        paintings.periods(),
        PublishedCounts.of(summary)
            .map(counts -> new PaperComparison(names, texts).of(counts, summary)));
  }
}
