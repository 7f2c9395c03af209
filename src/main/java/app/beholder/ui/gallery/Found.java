package app.beholder.ui.gallery;

import app.beholder.library.Filter;
import app.beholder.library.Highlighter;
import app.beholder.library.MatchingAnnotations;
import app.beholder.library.Relaxation;
import app.beholder.library.Selection;
import app.beholder.library.SortedPaintings;
import app.beholder.ui.gallery.FilterHistory.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a filter let through.
 *
 * @param filter what was asked for
 * @param textApplied false where its text had to be left out because the index is not ready
 * @param relaxations what to take out of the filter where it finds nothing, best first
 * @param sorted all paintings, in the order that was asked for
 * @param paintings those of the selection, in this order or from its end
 * @param restored how people looked at it when they left it; empty where they ask for it anew
 * @param matching the annotations of the selection's paintings that pass
 * @param highlighter marks what its text found; nothing where that was left out
 */
record Found(
    Filter filter,
    boolean textApplied,
    Ranking ranking,
    Selection selection,
    List<Relaxation> relaxations,
    SortedPaintings sorted,
    int[] paintings,
    Optional<Place> restored,
    MatchingAnnotations matching,
    Highlighter highlighter) {

  /** Where a painting stands among those found; -1 where it does not. */
  int positionOf(int painting) {
    for (int position = 0; position < paintings.length; position++) {
      if (paintings[position] == painting) {
        return position;
      }
    }
    return -1;
  }

  /** Whether there is a text, and it was searched for. */
  boolean textSearched() {
    return textApplied && !filter.text().isEmpty();
  }
}
