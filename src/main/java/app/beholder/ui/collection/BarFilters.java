package app.beholder.ui.collection;

import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.model.Emotion;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters that bars lead to. */
final class BarFilters {
  private BarFilters() {}

  static Filter of(Facet facet, String value) {
    return Filter.ALL.with(facet, value, true);
  }

  static Filter emotion(String culture, Emotion emotion) {
    return of(Facet.CULTURE, culture).with(Facet.EMOTION, emotion.label(), true);
  }

  /** A filter that also lets through only what is positive, negative, or neither. */
  static Filter valence(Filter filter, Emotion.Valence valence) {
    Set<String> emotions =
        Emotion.ALL.stream()
            .filter(emotion -> emotion.valence() == valence)
            .map(Emotion::label)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return filter.with(Facet.EMOTION, emotions);
  }
}
