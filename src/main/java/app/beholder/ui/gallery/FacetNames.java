package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;

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

  private String split(String value) {
    return switch (value) {
      case "train" -> texts.get("split.train");
      case "val" -> texts.get("split.val");
      case "test" -> texts.get("split.test");
      default -> value;
    };
  }
}
