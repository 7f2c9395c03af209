package app.beholder.library.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.ChildProgram;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes a run is killed, and the run goes on with nothing lost and nothing torn.
 */
class KilledRunTest {
  private static final int[] LINES_BEFORE_A_KILL = {1, 12};

  /** So many chunks more it may do while it is being killed. */
  private static final int AHEAD = 5;

  @TempDir Path folder;

  @Test
  void aKilledRunGoesOnAndEndsWithTheSameBytes() throws Exception {
    FolderRuns runs = new FolderRuns(SlowRun.library(folder), () -> {}, new RunLocks());
    int before = 0;
    for (int lines : LINES_BEFORE_A_KILL) {
      int acknowledged = killAfter(lines);
      assertEquals(List.of(), runs.all(), "nothing unfinished is a run");
      assertTrue(acknowledged > before, "the run goes on");
      try (RunWriting run = runs.begin(SlowRun.MODEL, "", SlowRun.WANTED)) {
        before = run.done();
        assertTrue(before >= acknowledged, before + " are there, of " + acknowledged);
        assertEquals(0, before % SlowRun.CHUNK);
        checkRows(run);
      }
    }
    assertArrayEquals(uninterrupted(), finished(runs));
  }

  /** Kills the run when it has said so often how far it is; returns what it said last. */
  private int killAfter(int lines) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    Process process = ChildProgram.start(SlowRun.class, errors, folder);
    String last = "";
    try (OutputStream leave = process.getOutputStream();
        BufferedReader out = process.inputReader()) {
      leave.write(new byte[lines + AHEAD]);
      leave.flush();
      for (int i = 0; i < lines; i++) {
        last = out.readLine();
        assertTrue(
            last != null && last.startsWith("added "), last + ": " + Files.readString(errors));
      }
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    return Integer.parseInt(last.substring("added ".length()));
  }

  private void checkRows(RunWriting run) throws IOException {
    Path matrix = RunFolder.unfinished(folder.resolve("runs"), run.id()).matrix();
    ByteBuffer rows = MatrixFile.map(matrix, SlowRun.ROWS);
    int[] done = Arrays.copyOf(run.todo(), run.done());
    float[] expected = SlowRun.probabilities(done);
    for (int i = 0; i < expected.length; i++) {
      int at = done[i / MatrixFile.EMOTIONS] * MatrixFile.EMOTIONS + i % MatrixFile.EMOTIONS;
      assertEquals(expected[i], rows.getFloat(at * Float.BYTES));
    }
  }

  private byte[] uninterrupted() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    return finished(new FolderRuns(SlowRun.library(other), () -> {}, new RunLocks()));
  }

  private static byte[] finished(FolderRuns runs) throws Exception {
    try (RunWriting run = runs.begin(SlowRun.MODEL, "", SlowRun.WANTED)) {
      SlowRun.addFrom(run, () -> {});
      Run finished = run.finish("CPU", Map.of(), 1);
      assertEquals(SlowRun.WANTED.length, finished.predicted());
      return Files.readAllBytes(Path.of(runs.toString(), finished.id(), "probabilities.npy"));
    }
  }
}
