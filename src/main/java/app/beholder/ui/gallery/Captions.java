package app.beholder.ui.gallery;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.SortedPaintings;
import app.beholder.model.Distribution;
import app.beholder.model.Painting;
import app.beholder.ui.common.Texts;

/** What stands below the title of a painting: its artist, or what the paintings are sorted by. */
final class Captions {
  private final Texts texts;
  private final FacetNames names;

  Captions(Texts texts, FacetNames names) {
    this.texts = texts;
    this.names = names;
  }

  String artist(Painting painting) {
    return painting.artist().isBlank() ? texts.get("tile.unknownArtist") : painting.artist();
  }

  /** The second line of a tile. */
  String of(Painting painting, Columns columns, SortedPaintings sorted) {
    double value = sorted.value(painting);
    return switch (sorted.order()) {
      case LIBRARY, ARTIST, TITLE -> artist(painting);
      case STYLE -> names.value(Facet.STYLE, painting.key().style());
      case YEAR ->
          Double.isNaN(value) ? texts.get("tile.unknownYear") : texts.get("tile.year", value);
      case ANNOTATIONS -> texts.get("tile.comments", (int) value);
      case ENTROPY -> entropy(value, columns.pooledEmotionsOf(painting.number()).n());
      case DISAGREEMENT -> disagreement(value, painting, columns);
      case LEAST_CONFIDENT -> ofRun("tile.confidence", value, painting, columns);
      case MOST_SURPRISING -> ofRun("tile.surprise", value, painting, columns);
    };
  }

  /** The n is that of the annotations that the shown run has a prediction for. */
  private String ofRun(String key, double value, Painting painting, Columns columns) {
    return Double.isNaN(value)
        ? texts.get("tile.notPredicted")
        : texts.get(key, value, columns.predictedAnnotations(painting.number()));
  }

  private String entropy(double bits, int n) {
    return Double.isNaN(bits) ? texts.get("tile.notEnough.n", n) : texts.get("tile.bits", bits, n);
  }

  /** The n is that of the cultures that are compared. */
  private String disagreement(double excess, Painting painting, Columns columns) {
    if (Double.isNaN(excess)) {
      return texts.get("tile.notEnough");
    }
    int n =
        columns.emotionsOf(painting.number()).values().stream()
            .filter(Distribution::isEnough)
            .mapToInt(Distribution::n)
            .sum();
    return texts.get(
        excess < 0 ? "tile.bits.belowChance" : "tile.bits.aboveChance", Math.abs(excess), n);
  }
}
