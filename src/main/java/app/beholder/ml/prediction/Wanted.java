package app.beholder.ml.prediction;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.MatchingAnnotations;
import app.beholder.library.Selection;
import app.beholder.model.Task;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What of a library a filter lets through, and a model can say something about. */
final class Wanted {
  private Wanted() {}

  /**
   * Numbers, ascending: paintings that have a picture for an image model, annotations for a text
   * model, and annotations of paintings that have a picture for a fusion model. Brings the text
   * index up to date where the filter has words.
   */
  static int[] of(Library library, Filter filter, Task task, Monitor monitor)
      throws LibraryException, CancelledException {
    BitSet matches = library.text().matching(filter.text(), monitor);
    Columns columns = library.columns();
    IntStream passing =
        filter.isAll()
            ? IntStream.range(0, columns.paintings().size())
            : Arrays.stream(Selection.of(columns, filter, matches).paintings());
    int[] paintings =
        passing
            .filter(painting -> task == Task.TEXT || columns.paintings().get(painting).hasPicture())
            .toArray();
    if (task.isOfPaintings()) {
      return paintings;
    }
    int[] annotations =
        MatchingAnnotations.of(columns, filter, matches).of(paintings).annotations();
    Arrays.sort(annotations);
    return annotations;
  }
}
