package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.model.Emotion;
import java.util.Optional;

/**
 * A value that the filter could ask for, or asks for already.
 *
 * @param value as the data set writes it
 * @param facetName what the facet is called, for people
 * @param label what the value is called, for people
 * @param paintings how many there would be with it
 * @param chosen whether the filter asks for it
 */
public record FacetChoice(
    Facet facet, String value, String facetName, String label, int paintings, boolean chosen) {

  /** The emotion that it is; empty for values of other facets. */
  public Optional<Emotion> emotion() {
    return emotion(facet, value);
  }

  static Optional<Emotion> emotion(Facet facet, String value) {
    return switch (facet.kind()) {
      case EMOTION, PREDICTED -> Emotion.ofLabel(value);
      case STYLE,
          ARTIST,
          GENRE,
          PERIOD,
          CULTURE,
          SPLIT,
          PICTURE,
          ANNOTATIONS,
          PREDICTION,
          CONFIDENCE,
          RIGHT_MODELS ->
          Optional.empty();
    };
  }
}
