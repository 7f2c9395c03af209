package app.beholder.library.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an unfinished run stands: what of it is on the disk beyond doubt.
 *
 * @param todo the numbers it was begun for
 * @param lines of its journal, as far as the rows are what was written
 * @param rows the matrix, one row behind the other
 */
record Standing(Plan plan, int[] todo, List<Journal.Line> lines, ByteBuffer rows) {
  private static final Logger LOG = LoggerFactory.getLogger(Standing.class);

  /**
   * Reads it. Whoever writes the run must be kept out meanwhile.
   *
   * @throws DamagedException where the run cannot go on
   */
  static Standing of(RunFolder folder) throws IOException {
    Plan plan = RunJson.readPlan(folder.plan());
    int[] todo = readTodo(folder, plan);
    ByteBuffer rows = MatrixFile.map(folder.matrix(), plan.rows());
    List<Journal.Line> lines = sound(folder, Journal.read(folder.journal()), todo, rows);
    return new Standing(plan, todo, lines, rows);
  }

  private static int[] readTodo(RunFolder folder, Plan plan) throws IOException {
    int[] todo = NumbersFile.read(folder.todo());
    for (int i = 0; i < todo.length; i++) {
      if (todo[i] <= (i == 0 ? -1 : todo[i - 1]) || todo[i] >= plan.rows()) {
        throw new DamagedException(folder.todo() + " has numbers that cannot be");
      }
    }
    return todo;
  }

  /** The lines up to the first whose rows are not what was written. */
  private static List<Journal.Line> sound(
      RunFolder folder, List<Journal.Line> lines, int[] todo, ByteBuffer rows) {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      int to = lines.get(i).done();
      if (to > todo.length
          || Journal.checksum(rowsOf(todo, from, to, rows)) != lines.get(i).checksum()) {
        LOG.warn("{} goes on at {}: what follows is torn", folder, from);
        return lines.subList(0, i);
      }
      from = to;
    }
    return lines;
  }

  private static ByteBuffer rowsOf(int[] todo, int from, int to, ByteBuffer rows) {
    ByteBuffer chunk = ByteBuffer.allocate((to - from) * MatrixFile.ROW_BYTES);
    for (int i = from; i < to; i++) {
      chunk.put(rows.slice(todo[i] * MatrixFile.ROW_BYTES, MatrixFile.ROW_BYTES));
    }
    return chunk.flip();
  }

  /** How many of {@link #todo} are done, from its beginning. */
  int done() {
    return lines.isEmpty() ? 0 : lines.getLast().done();
  }

  /** The predictions that it has: those it took over, and those of what is done. */
  MatrixFile.Known known() {
    int[] open = Arrays.copyOfRange(todo, done(), todo.length);
    MatrixFile.Known all = MatrixFile.predictions(rows)::read;
    return (row, into) -> Arrays.binarySearch(open, row) < 0 && all.read(row, into);
  }

  /** Whether all that was done is among these, ascending, numbers. */
  boolean isWithin(int[] numbers) {
    return Arrays.stream(todo, 0, done()).allMatch(n -> Arrays.binarySearch(numbers, n) >= 0);
  }
}
