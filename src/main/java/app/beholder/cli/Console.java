package app.beholder.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err notes, errors and progress
 * @param terminal whether a person looks on; asked only when there is progress to show
 */
public record Console(PrintWriter out, PrintWriter err, BooleanSupplier terminal) {

  void line(String text) {
    out.println(text);
    out.flush();
  }

  /** Something to know beside the result. */
  void note(String text) {
    err.println(text);
    err.flush();
  }
}
