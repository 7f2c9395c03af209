package app.beholder.ml.evaluation;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Run;
import java.util.List;
import java.util.Optional;

/**
 * A run beside what people felt.
 *
 * @param where the written filter that chose the annotations
 * @param cultures the worst first, by macro-F1, and last those {@link CultureEvaluation#isEnough
 *     without enough evidence}; those without any prediction are left out
 * @param all all cultures together; empty where no annotation has a prediction
 */
public record Evaluation(
    Run run, String where, List<CultureEvaluation> cultures, Optional<CultureEvaluation> all) {
  public Evaluation {
    cultures = List.copyOf(cultures);
  }

  /**
   * Over the annotations that pass a filter and have a prediction in the run; what the filter says
   * of predictions is meant of this run, whichever is shown. The prediction of a painting counts
   * for each of its annotations. Builds the text index first where the filter has text and the
   * index is not complete.
   */
  public static Evaluation of(Library library, Run run, Filter filter, Monitor monitor)
      throws LibraryException, CancelledException {
    return new Comparing(library, run, filter).run(monitor);
  }
}
