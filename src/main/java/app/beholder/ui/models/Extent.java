package app.beholder.ui.models;

import app.beholder.library.Columns;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Selection;
import app.beholder.model.Task;
import java.util.BitSet;

/**
 * How much a filter lets through of a library.
 *
 * @param paintings those with at least one annotation that passes
 */
record Extent(Filter filter, int paintings, int annotations) {

  /** Counts; for jobs. */
  static Extent of(Library library, Filter filter) throws LibraryException {
    Columns columns = library.columns();
    if (filter.isAll()) {
      return new Extent(filter, columns.paintings().size(), columns.size());
    }
    BitSet matches =
        filter.text().isEmpty() ? null : library.text().search(filter.text(), 0).annotations();
    Selection selection = Selection.of(columns, filter, matches);
    return new Extent(filter, selection.paintings().length, selection.annotations());
  }

  /** How many things a model of this task is asked about. */
  int count(Task task) {
    return task.isOfPaintings() ? paintings : annotations;
  }
}
