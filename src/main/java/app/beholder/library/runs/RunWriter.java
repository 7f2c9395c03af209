package app.beholder.library.runs;

import app.beholder.library.LibraryException;
import app.beholder.library.Probabilities;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes an unfinished run: each chunk's rows are on the disk before the journal says so, and the
 * journal is on the disk before the chunk counts as done.
 */
final class RunWriter implements RunWriting {
  private static final Logger LOG = LoggerFactory.getLogger(RunWriter.class);

  private final RunFolder folder;
  private final Plan plan;
  private final int[] todo;
  private final RunLock lock;
  private final InstantSource clock;
  private final Runnable finished;
  private final int headerBytes;
  private final FileChannel matrix;
  private final Journal journal;
  private int done;

  /**
   * Goes on where the journal says that the run stopped.
   *
   * @param lock of the run; closed with this
   * @param finished called when there is one more finished run
   * @throws DamagedException where the run cannot go on
   */
  RunWriter(RunFolder folder, Plan plan, RunLock lock, InstantSource clock, Runnable finished)
      throws IOException {
    this.folder = folder;
    this.plan = plan;
    this.lock = lock;
    this.clock = clock;
    this.finished = finished;
    headerBytes = MatrixFile.header(plan.rows()).length;
    todo = readTodo(folder, plan);
    ByteBuffer rows = MatrixFile.map(folder.matrix(), plan.rows());
    List<Journal.Line> sound = sound(Journal.read(folder.journal()), rows);
    done = sound.isEmpty() ? 0 : sound.getLast().done();
    journal = Journal.open(folder.journal(), sound.size());
    matrix = openMatrix();
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

  private FileChannel openMatrix() throws IOException {
    try {
      return FileChannel.open(folder.matrix(), StandardOpenOption.WRITE);
    } catch (IOException e) {
      journal.close();
      throw e;
    }
  }

  /** The lines up to the first whose rows are not what was written. */
  private List<Journal.Line> sound(List<Journal.Line> lines, ByteBuffer rows) {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      int to = lines.get(i).done();
      if (to > todo.length || Journal.checksum(rowsOf(from, to, rows)) != lines.get(i).checksum()) {
        LOG.warn("{} goes on at {}: what follows is torn", folder, from);
        return lines.subList(0, i);
      }
      from = to;
    }
    return lines;
  }

  private ByteBuffer rowsOf(int from, int to, ByteBuffer rows) {
    ByteBuffer chunk = ByteBuffer.allocate((to - from) * MatrixFile.ROW_BYTES);
    for (int i = from; i < to; i++) {
      chunk.put(rows.slice(todo[i] * MatrixFile.ROW_BYTES, MatrixFile.ROW_BYTES));
    }
    return chunk.flip();
  }

  @Override
  public String id() {
    return folder.id();
  }

  @Override
  public int[] todo() {
    return todo.clone();
  }

  @Override
  public int done() {
    return done;
  }

  @Override
  public void add(float[] probabilities) throws LibraryException {
    int count = probabilities.length / MatrixFile.EMOTIONS;
    if (count * MatrixFile.EMOTIONS != probabilities.length || done + count > todo.length) {
      throw new IllegalArgumentException(
          probabilities.length + " probabilities for " + (todo.length - done) + " numbers");
    }
    if (count == 0) {
      return;
    }
    ByteBuffer chunk = chunk(probabilities);
    try {
      int written = 0;
      while (written < count) {
        written = writeRange(chunk, written, count);
      }
      matrix.force(false);
      journal.append(new Journal.Line(done + count, Journal.checksum(chunk.rewind())));
    } catch (IOException e) {
      throw notWritten(e);
    }
    done += count;
  }

  /** The rows as they are written; NaN where something else stands than nine probabilities. */
  private static ByteBuffer chunk(float[] probabilities) {
    ByteBuffer chunk =
        ByteBuffer.allocateDirect(probabilities.length * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int row = 0; row < probabilities.length; row += MatrixFile.EMOTIONS) {
      int end = row + MatrixFile.EMOTIONS;
      int from = row;
      boolean sound =
          IntStream.range(from, end)
              .allMatch(i -> probabilities[i] >= 0 && Float.isFinite(probabilities[i]));
      for (int i = row; i < end; i++) {
        chunk.putFloat(sound ? probabilities[i] : Float.NaN);
      }
    }
    return chunk.flip();
  }

  /** Writes the rows of numbers that follow each other; returns where the next ones begin. */
  private int writeRange(ByteBuffer chunk, int first, int count) throws IOException {
    int next = first + 1;
    while (next < count && todo[done + next] == todo[done + next - 1] + 1) {
      next++;
    }
    ByteBuffer range =
        chunk.slice(first * MatrixFile.ROW_BYTES, (next - first) * MatrixFile.ROW_BYTES);
    Durable.writeFully(matrix, range, MatrixFile.position(headerBytes, todo[done + first]));
    return next;
  }

  @Override
  public Run finish(String device, Map<String, String> versions, double perSecond)
      throws LibraryException {
    if (done < todo.length) {
      throw new IllegalStateException(done + " of " + todo.length + " are done");
    }
    RunFolder named = folder.named();
    try {
      matrix.force(true);
      // Windows renames no folder in which a file is open
      matrix.close();
      journal.close();
      Run run = run(device, versions, perSecond);
      RunJson.write(folder.json(), run);
      Durable.move(folder.path(), named.path());
      clear(named);
      finished.run();
      return run;
    } catch (IOException e) {
      throw notWritten(e);
    }
  }

  private Run run(String device, Map<String, String> versions, double perSecond)
      throws IOException {
    Probabilities probabilities = MatrixFile.read(folder.matrix(), plan.rows());
    int predicted = (int) IntStream.range(0, plan.rows()).filter(probabilities::has).count();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Run(
        id(),
        plan.model(),
        plan.where(),
        plan.rows(),
        predicted,
        plan.wanted() - predicted,
        device,
        versions,
        plan.started(),
        now,
        perSecond);
  }

  /** The run is finished whether this succeeds or not. */
  private void clear(RunFolder named) {
    try {
      named.clear();
      lock.closeForGood();
    } catch (IOException e) {
      LOG.warn("{} still holds what only an unfinished run needs", named, e);
    }
  }

  private LibraryException notWritten(IOException cause) {
    return Trouble.notWritten("The run " + id(), folder.path(), cause);
  }

  @Override
  public void close() {
    try (lock;
        journal;
        matrix) {
      LOG.debug("{} is closed with {} of {} done", folder, done, todo.length);
    } catch (IOException e) {
      LOG.warn("{} cannot be closed; what was added is on the disk", folder, e);
    }
  }
}
