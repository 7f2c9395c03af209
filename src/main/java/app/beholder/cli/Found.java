package app.beholder.cli;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Selection;
import app.beholder.library.TextIndex.Matches;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a filter finds in a library.
 *
 * @param matches the annotations whose text matches; null where the filter has no text
 * @param nanos how long it took, without building the text index
 */
record Found(
    Columns columns, Filter filter, Selection selection, @Nullable Matches matches, long nanos) {

  /** Builds the text index first where the filter has text and the index is not complete. */
  static Found in(Library library, Filter written, int best, Monitor monitor)
      throws LibraryException, CancelledException {
    Filter filter = written.spelledAs(library.columns());
    if (!filter.text().isEmpty() && !library.text().isComplete()) {
      library.text().update(monitor);
    }
    Columns columns = library.columns();
    long start = System.nanoTime();
    Matches matches = filter.text().isEmpty() ? null : library.text().search(filter.text(), best);
    BitSet annotations = matches == null ? null : matches.annotations();
    Selection selection = Selection.of(columns, filter, annotations);
    return new Found(columns, filter, selection, matches, System.nanoTime() - start);
  }

  double milliseconds() {
    return rounded(nanos);
  }

  /** Nanoseconds as milliseconds with two decimals. */
  static double rounded(long nanos) {
    return Math.round(nanos / 1e4) / 100.0;
  }
}
