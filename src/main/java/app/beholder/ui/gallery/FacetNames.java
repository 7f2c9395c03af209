package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;

/** What facets and their values are called, in the program's language. */
final class FacetNames {
  private final Texts texts;
  private final DataNames names = new DataNames();

  FacetNames(Texts texts) {
    this.texts = texts;
  }

  String facet(Facet facet) {
    return texts.get("facet." + facet.word());
  }

  String value(Facet facet, String value) {
    if (value.isBlank()) {
      return texts.get("facet.unknown");
    }
    return switch (facet) {
      case STYLE -> names.style(value);
      case CULTURE -> names.culture(value);
      case EMOTION -> Emotion.ofLabel(value).map(names::emotion).orElse(value);
      case SPLIT -> split(value);
      case ARTIST -> value;
    };
  }

  /** Everything that a filter asks for but its text, in the order of the facets. */
  List<Chip> chips(Filter filter) {
    List<Chip> chips = new ArrayList<>();
    filter
        .chosen()
        .forEach((facet, values) ->
            values.forEach(
                value -> chips.add(new Chip(facet, value, facet(facet), value(facet, value)))));
    return chips;
  }

  private String split(String value) {
    return switch (value) {
      case "train" -> texts.get("split.train");
      case "val" -> texts.get("split.val");
      case "test" -> texts.get("split.test");
      default -> value;
    };
  }
}
