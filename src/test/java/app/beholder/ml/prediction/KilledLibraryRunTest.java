package app.beholder.ml.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.ChildProgram;
import app.beholder.library.Run;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.LibraryRun.Outcome;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that predicts is killed; the run goes on and ends as if nothing had been. */
class KilledLibraryRunTest {
  @TempDir Path folder;

  @Test
  void aKilledRunGoesOnAndEndsWithTheSameBytes() throws Exception {
    SmallRun small = new SmallRun(folder);
    small.make();
    kill();
    ModelPackage model = small.model();
    Outcome outcome = small.run(Monitor.NONE, model);
    Run run = outcome.run().orElseThrow();
    assertEquals(SmallRun.PAINTINGS, run.predicted());
    assertEquals(SmallRun.PAINTINGS - Pass.CHUNK, outcome.predicted(), "the first chunk was done");
    assertEquals("CPU", outcome.device());
    String killed = digest(small.bytes(run.id()));
    assertEquals(0, small.run(Monitor.NONE, model).predicted());
    small.remove(run.id());
    Outcome whole = small.run(Monitor.NONE, model);
    assertEquals(SmallRun.PAINTINGS, whole.predicted());
    Run second = whole.run().orElseThrow();
    assertNotEquals(run.started(), second.started());
    assertEquals(digest(small.bytes(second.id())), killed);
  }

  private static String digest(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private void kill() throws Exception {
    Path errors = folder.resolve("errors");
    Process process = ChildProgram.start(SmallRun.class, errors, folder);
    String line = "";
    try (BufferedReader out = process.inputReader()) {
      while (line != null && !line.startsWith("done ")) {
        line = out.readLine();
      }
      assertTrue(line != null, "it ended by itself: " + Files.readString(errors));
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }
}
