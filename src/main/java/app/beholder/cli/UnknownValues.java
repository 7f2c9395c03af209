package app.beholder.cli;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import java.util.List;

/**
 * Tells people of values in their filter that the library does not have, and what they may have
 * meant.
 */
final class UnknownValues {

  private UnknownValues() {}

  static void tell(Columns columns, Filter filter, Console console) {
    for (Facet facet : Facet.values()) {
      List<String> known = columns.values(facet);
      filter.chosen(facet).stream()
          .filter(value -> !known.contains(value))
          .map(value -> sentence(facet, value, known))
          .forEach(console::note);
    }
  }

  private static String sentence(Facet facet, String value, List<String> known) {
    return Texts.text("filter.unknown", facet.word(), value)
        + Suggestion.nearest(value, known)
            .map(near -> Texts.text("error.suggestion", near))
            .orElse("");
  }
}
