package app.beholder.ui.gallery;

import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Filter;
import app.beholder.library.Highlighter;
import app.beholder.library.Library;
import app.beholder.library.MatchingAnnotations;
import app.beholder.library.PaintingOrder;
import app.beholder.library.Relaxation;
import app.beholder.library.Selection;
import app.beholder.library.SortedPaintings;
import app.beholder.library.TextQuery;
import app.beholder.ui.gallery.FilterHistory.Place;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies filters to a library; for jobs. */
final class Finding {
  private final Library library;
  private final KeptOrders orders = new KeptOrders();

  /**
   * What to find.
   *
   * @param order that of the library is taken where the collection does not have it
   * @param useText false while the index cannot be searched
   * @param known the ranking of the collection as it was; null at first
   * @param restored how people looked at it when they left it
   */
  record Request(
      Filter filter,
      boolean useText,
      @Nullable Ranking known,
      PaintingOrder order,
      boolean reversed,
      Optional<Place> restored) {}

  Finding(Library library) {
    this.library = library;
  }

  Found run(Request asked, Monitor monitor) throws Exception {
    Columns columns = library.columns();
    Ranking known = asked.known();
    Ranking current = known != null && known.columns() == columns ? known : Ranking.of(columns);
    monitor.throwIfCancelled();
    Filter wanted = asked.filter();
    BitSet matches = null;
    Highlighter highlighter = Highlighter.NONE;
    if (asked.useText() && !wanted.text().isEmpty()) {
      matches = library.text().search(wanted.text(), 0).annotations();
      highlighter = library.text().highlighter(wanted.text());
    }
    monitor.throwIfCancelled();
    Filter applied = asked.useText() ? wanted : wanted.with(TextQuery.NONE);
    Selection selection = Selection.of(columns, applied, matches);
    List<Relaxation> relaxations =
        selection.paintings().length == 0 ? Relaxation.of(columns, applied, matches) : List.of();
    monitor.throwIfCancelled();
    boolean offered = PaintingOrder.of(columns.run().isPresent()).contains(asked.order());
    SortedPaintings sorted = orders.get(offered ? asked.order() : PaintingOrder.LIBRARY, columns);
    return new Found(
        wanted,
        asked.useText() || wanted.text().isEmpty(),
        current,
        selection,
        relaxations,
        sorted,
        sorted.order(selection.paintings(), asked.reversed()),
        asked.restored(),
        MatchingAnnotations.of(columns, applied, matches),
        highlighter);
  }
}
