package app.beholder.ui.gallery;

import app.beholder.library.Filter;
import app.beholder.library.Highlighter;
import app.beholder.library.MatchingAnnotations;
import app.beholder.library.Selection;

/**
 * What a filter let through.
 *
 * @param filter what was asked for
 * @param textApplied false where its text had to be left out because the index is not ready
 * @param matching the annotations of the selection's paintings that pass
 * @param highlighter marks what its text found; nothing where that was left out
 */
record Found(
    Filter filter,
    boolean textApplied,
    Ranking ranking,
    Selection selection,
    MatchingAnnotations matching,
    Highlighter highlighter) {

  /** Whether there is a text, and it was searched for. */
  boolean textSearched() {
    return textApplied && !filter.text().isEmpty();
  }
}
