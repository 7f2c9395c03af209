package app.beholder.cli;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Suggestion;
import java.util.List;

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
          if (facet.isOfRun() && !columns.facets().contains(facet)) {
            console.note(noRun(columns, facet));
            return;
          }
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
    if (facet.kind() == Facet.Kind.ANNOTATIONS
        || facet.kind() == Facet.Kind.PICTURE
        || facet.isOfRun()) {
      return Texts.text("filter.unknown.value", facet.word(), value) + all(known);
    }
    String help =
        Suggestion.nearest(value, known)
            .map(near -> Texts.text("error.suggestion", near))
            .orElseGet(() -> facet.isOrdered() ? all(known) : "");
    return Texts.text("filter.unknown", facet.word(), value) + help;
  }

  private static String noRun(Columns columns, Facet facet) {
    return columns
        .run()
        .map(run -> Texts.text("filter.noParts", facet.word(), run.id()))
        .orElseGet(() -> Texts.text("filter.noRun", facet.word()));
  }

  private static String all(List<String> known) {
    List<String> written = known.stream().filter(value -> !value.isEmpty()).toList();
    return Texts.text("filter.known", String.join(", ", written));
  }
}
