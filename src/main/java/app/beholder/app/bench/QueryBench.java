package app.beholder.app.bench;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.Selection;
import java.io.PrintWriter;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long a person waits after a click on a facet and after a search. */
final class QueryBench {
  private static final int TIMES = 60;
  private static final int BEST = 50;

  /** Words and phrases of {@link Phrases}: common, rare in a comment, one character, none. */
  private static final List<String> SEARCHES =
      List.of("light", "\"red field\"", "secrets -rain", "الضوء", "البيت", "光", "秘密", "unwritten");

  private static final List<Facet> FIVE_FACETS =
      List.of(Facet.STYLE, Facet.ARTIST, Facet.CULTURE, Facet.EMOTION, Facet.SPLIT);

  private final Library library;
  private final Columns columns;

  QueryBench(Library library) {
    this.library = library;
    this.columns = library.columns();
  }

  /** Prints the table. */
  void run(PrintWriter out) throws Exception {
    Table table =
        new Table(
            out,
            "Filter and search, "
                + columns.size()
                + " annotations, "
                + columns.paintings().size()
                + " paintings",
            "what",
            "median and p95",
            "found");
    facets(table, "no filter", Filter.ALL);
    facets(table, "one facet", Filter.ALL.with(Facet.CULTURE, "arabic", true));
    facets(table, "five facets", fiveFacets());
    for (String search : SEARCHES) {
      search(table, search);
    }
  }

  private Filter fiveFacets() {
    Filter filter = Filter.ALL;
    for (Facet facet : FIVE_FACETS) {
      List<Selection.Count> counts =
          Selection.of(columns, filter, null).counts(columns, filter, facet);
      for (Selection.Count count : counts.subList(0, Math.min(2, counts.size()))) {
        filter = filter.with(facet, count.value(), true);
      }
    }
    return filter;
  }

  private void facets(Table table, String what, Filter filter) throws Exception {
    Timings timings = Timings.measure(TIMES, () -> select(filter, null));
    table.row(what + ", all counts", timings.medianAndP95(), found(select(filter, null)));
  }

  private void search(Table table, String words) throws Exception {
    Filter filter = Filter.parse(words);
    Timings search = Timings.measure(TIMES, () -> library.text().search(filter.text(), BEST));
    BitSet matches = library.text().search(filter.text(), BEST).annotations();
    Timings both =
        Timings.measure(
            TIMES, () -> select(filter, library.text().search(filter.text(), BEST).annotations()));
    table.row("search " + words, search.medianAndP95(), matches.cardinality() + " annotations");
    table.row(
        "search " + words + ", all counts", both.medianAndP95(), found(select(filter, matches)));
  }

  private Selection select(Filter filter, @Nullable BitSet matches) {
    return Selection.of(columns, filter, matches);
  }

  private static String found(Selection selection) {
    return String.format(Locale.ROOT, "%d paintings", selection.paintings().length);
  }
}
