package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What facets and their values are called, in the program's language. */
final class FacetNames {
  private static final char EN_DASH = '\u2013';

  private static final Pattern YEAR = Pattern.compile("-?\\d{1,5}");

  private final Texts texts;
  private final DataNames names = new DataNames();

  FacetNames(Texts texts) {
    this.texts = texts;
  }

  String facet(Facet facet) {
    return facet.kind() == Facet.Kind.ANNOTATIONS
        ? texts.get("facet.annotations.culture", culture(facet))
        : texts.get("facet." + facet.word());
  }

  /** The culture whose annotations are counted. */
  String culture(Facet facet) {
    return names.culture(facet.culture());
  }

  /** What all facets of {@link Facet.Kind#ANNOTATIONS} together are called. */
  String annotationsPerCulture() {
    return texts.get("facet.annotations");
  }

  String value(Facet facet, String value) {
    if (value.isBlank()) {
      return texts.get("facet.unknown");
    }
    return switch (facet.kind()) {
      case STYLE -> names.style(value);
      case GENRE -> names.genre(value);
      case PERIOD -> period(value);
      case CULTURE -> names.culture(value);
      case EMOTION -> Emotion.ofLabel(value).map(names::emotion).orElse(value);
      case SPLIT -> names.split(value);
      case PICTURE -> picture(value);
      case ANNOTATIONS -> value.replace('-', EN_DASH);
      case PREDICTED -> Emotion.ofLabel(value).map(names::emotion).orElseGet(() -> ofRun(value));
      case PREDICTION, CONFIDENCE -> ofRun(value);
      case RIGHT_MODELS -> named("rightModels." + value, value);
      case ARTIST -> value;
    };
  }

  private String ofRun(String value) {
    return named("prediction." + value, value.replace('-', EN_DASH));
  }

  private String named(String key, String otherwise) {
    return texts.has(key) ? texts.get(key) : otherwise;
  }

  /** Everything that a filter asks for but its text, in the order of the facets. */
  List<Chip> chips(Filter filter) {
    List<Chip> chips = new ArrayList<>();
    filter
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                chips.add(new Chip(facet, value, facet(facet), valueAlone(facet, value)))));
    return chips;
  }

  /** A value as it can be understood without its facet beside it. */
  String valueAlone(Facet facet, String value) {
    String name = value(facet, value);
    if (facet.kind() == Facet.Kind.ANNOTATIONS) {
      return texts.get("facet.annotations.alone", culture(facet), name);
    }
    return value.isBlank() ? texts.get("facet.valueAlone", facet(facet), name) : name;
  }

  /** "1850–1899" for the half century that begins in 1850. */
  private static String period(String value) {
    if (!YEAR.matcher(value).matches()) {
      return value;
    }
    int first = Integer.parseInt(value);
    boolean isPeriod = first % Facet.PERIOD_YEARS == 0;
    return isPeriod ? value + EN_DASH + (first + Facet.PERIOD_YEARS - 1) : value;
  }

  private String picture(String value) {
    return switch (value) {
      case Facet.YES -> texts.get("picture.yes");
      case Facet.NO -> texts.get("picture.no");
      default -> value;
    };
  }
}
