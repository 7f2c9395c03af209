package app.beholder.ui.collection;

import app.beholder.library.CollectionSummary;
import app.beholder.library.PublishedCounts;
import app.beholder.library.PublishedCounts.Figure;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.util.List;

/** Writes published counts beside those of the library. */
final class PaperComparison {
  private final DataNames names;
  private final Texts texts;

  PaperComparison(DataNames names, Texts texts) {
    this.names = names;
    this.texts = texts;
  }

  Comparison of(PublishedCounts counts, CollectionSummary summary) {
    int sum = counts.sumOfSplits();
    return new Comparison(
        texts.get("paper", counts.dataSet()),
        texts.get("paper.intro", counts.dataSet()),
        counts.beside(summary).stream().map(this::line).toList(),
        List.of(
            texts.get("paper.splits", sum, Math.abs(counts.annotations() - sum)),
            texts.get("paper.source", counts.source())));
  }

  private Comparison.Line line(Figure figure) {
    return new Comparison.Line(
        name(figure),
        texts.get("number", figure.ours()),
        texts.get("number", figure.published()),
        figure.difference() == 0
            ? texts.get("paper.same")
            : texts.get("paper.difference", figure.difference()));
  }

  private String name(Figure figure) {
    return switch (figure.kind()) {
      case ANNOTATIONS -> texts.get("annotations");
      case STYLES -> texts.get("styles");
      case CULTURE -> names.culture(figure.value());
      case VALENCE -> texts.get("valence." + figure.value());
      case SPLIT -> names.split(figure.value());
    };
  }
}
