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
  private final RunLocks.Held lock;
  private final InstantSource clock;
  private final Runnable finished;
  private final int headerBytes;
  private final FileChannel matrix;
  private final Journal journal;
  private int done;

  /**
   * Goes on where the run stands.
   *
   * @param lock of the run; closed with this
   * @param finished called when there is one more finished run
   */
  RunWriter(
      RunFolder folder,
      Standing standing,
      RunLocks.Held lock,
      InstantSource clock,
      Runnable finished)
      throws IOException {
    this.folder = folder;
    this.plan = standing.plan();
    this.lock = lock;
    this.clock = clock;
    this.finished = finished;
    headerBytes = MatrixFile.header(plan.rows()).length;
    todo = standing.todo();
    done = standing.done();
    journal = Journal.open(folder.journal(), standing.lines().size());
    matrix = openMatrix();
  }

  private FileChannel openMatrix() throws IOException {
    try {
      return FileChannel.open(folder.matrix(), StandardOpenOption.WRITE);
    } catch (IOException e) {
      journal.close();
      throw e;
    }
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

  @Override
  public int predicted() throws LibraryException {
    try {
      return countPredicted();
    } catch (IOException e) {
      throw notWritten(e);
    }
  }

  private int countPredicted() throws IOException {
    Probabilities probabilities = MatrixFile.read(folder.matrix(), plan.rows());
    return (int) IntStream.range(0, plan.rows()).filter(probabilities::has).count();
  }

  private Run run(String device, Map<String, String> versions, double perSecond)
      throws IOException {
    int predicted = countPredicted();
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
