package app.beholder.ml.evaluation;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Run;
import java.util.List;

/**
 * A run beside what people felt.
 *
 * @param where the written filter that chose the annotations
 * @param cultures the worst first, by macro-F1; those without any prediction are left out
 */
public record Evaluation(Run run, String where, List<CultureEvaluation> cultures) {
  public Evaluation {
    cultures = List.copyOf(cultures);
  }

  /** Over the annotations that pass a filter and have a prediction in the run. */
  public static Evaluation of(Library library, Run run, Filter filter, Monitor monitor)
      throws LibraryException, CancelledException {
    throw new UnsupportedOperationException(library.name() + run + filter + monitor);
  }
}
