package app.beholder.cli;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import java.util.List;
import java.util.Optional;

/**
 * Tells people of values in their filter that the library does not have, and what they may have
 * meant.
 */
final class UnknownValues {

  private UnknownValues() {}

  static void tell(Columns columns, Filter filter, Console console) {
    List<String> cultures = columns.values(Facet.CULTURE);
    filter
        .chosen()
        .forEach((facet, values) -> {
          if (facet.kind() == Facet.Kind.ANNOTATIONS && !cultures.contains(facet.culture())) {
            console.note(sentence(Facet.CULTURE, facet.culture(), cultures));
          }
          List<String> known = columns.values(facet);
          values.stream()
              .filter(value -> !known.contains(value))
              .map(value -> sentence(facet, value, known))
              .forEach(console::note);
        });
  }

  private static String sentence(Facet facet, String value, List<String> known) {
    String what =
        facet.kind() == Facet.Kind.ANNOTATIONS ? "filter.unknown.amount" : "filter.unknown";
    Optional<String> near = Suggestion.nearest(value, known);
    String help =
        near.isEmpty() && facet.isOrdered()
            ? Texts.text("filter.known", String.join(", ", withoutBlank(known)))
            : near.map(nearest -> Texts.text("error.suggestion", nearest)).orElse("");
    return Texts.text(what, facet.word(), value) + help;
  }

  private static List<String> withoutBlank(List<String> values) {
    return values.stream().filter(value -> !value.isBlank()).toList();
  }
}
