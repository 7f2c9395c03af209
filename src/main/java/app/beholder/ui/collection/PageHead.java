package app.beholder.ui.collection;

import app.beholder.library.CollectionSummary;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.Optional;

/** The numbers at the head of the page. */
final class PageHead {
  private final CollectionSummary summary;
  private final Texts texts;

  PageHead(CollectionSummary summary, Texts texts) {
    this.summary = summary;
    this.texts = texts;
  }

  List<BigFigure> figures() {
    return List.of(
        paintings(),
        figure("annotations", summary.annotations(), annotationsNote()),
        figure("cultures", summary.cultures().size(), ""),
        figure("artists", summary.artists(), ""),
        figure("styles", summary.styles().size(), ""));
  }

  private BigFigure paintings() {
    int without = summary.paintings() - summary.withPicture();
    return new BigFigure(
        "paintings",
        texts.get("number", summary.paintings()),
        texts.get("figure.paintings", summary.paintings()),
        texts.get("figure.withoutPicture", without),
        without == 0 ? Optional.empty() : Optional.of(BarFilters.of(Facet.PICTURE, Facet.NO)));
  }

  private String annotationsNote() {
    int most = summary.paintingsByAnnotations().size() - 1;
    return summary.annotations() == 0
        ? ""
        : texts.get("figure.annotations.note", summary.medianAnnotations(), most);
  }

  private BigFigure figure(String id, int value, String note) {
    return new BigFigure(
        id,
        texts.get("number", value),
        texts.get("figure." + id, value),
        note,
        Optional.<Filter>empty());
  }
}
