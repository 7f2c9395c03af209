package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Relaxation;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way out of a filter that finds nothing.
 *
 * @param label "Without Style: Realism — 34 paintings"
 */
record Suggestion(String label, Relaxation relaxation) {
  private static final int MOST = 4;

  /** Of a facet's chosen values so many are named. */
  private static final int VALUES = 2;

  private static final int MOST_LETTERS = 40;

  /**
   * The best ways out, for people. To take everything out is not one of them: that is offered in
   * any case.
   */
  static List<Suggestion> of(Found found, FacetNames names, Texts texts) {
    Filter filter = found.filter();
    return found.relaxations().stream()
        .filter(relaxation -> !relaxation.relax(filter).isAll())
        .limit(MOST)
        .map(relaxation -> new Suggestion(label(relaxation, filter, names, texts), relaxation))
        .toList();
  }

  private static String label(Relaxation relaxation, Filter filter, FacetNames names, Texts texts) {
    List<String> parts = new ArrayList<>();
    for (Facet facet : relaxation.facets()) {
      parts.add(texts.get("empty.part", names.facet(facet), values(facet, filter, names, texts)));
    }
    if (relaxation.text()) {
      parts.add(texts.get("empty.words", shortened(filter.text().toString())));
    }
    String all = parts.stream().reduce((a, b) -> texts.get("empty.and", a, b)).orElse("");
    return texts.get("empty.without", all, relaxation.paintings());
  }

  private static String values(Facet facet, Filter filter, FacetNames names, Texts texts) {
    List<String> values =
        filter.chosen(facet).stream().map(value -> names.value(facet, value)).toList();
    String first =
        values.stream().limit(VALUES).map(Suggestion::shortened).collect(Collectors.joining(", "));
    return values.size() > VALUES ? texts.get("empty.more", first, values.size() - VALUES) : first;
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= MOST_LETTERS) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)).strip() + "…";
  }
}
