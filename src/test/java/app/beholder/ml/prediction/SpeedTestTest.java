package app.beholder.ml.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.ml.Device;
import app.beholder.ml.FakeEngine;
import app.beholder.ml.ModelServices;
import app.beholder.ml.TestEngine;
import app.beholder.model.Task;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SpeedTestTest {
  private static List<Speed> speeds(FakeEngine engine) throws Exception {
    return new SpeedTest(engine.services(), Device.AUTOMATIC, "a stand-in", engine.clock())
        .run(Monitor.NONE);
  }

  @Test
  void theLargestBatchThatPaysIsTheBest() throws Exception {
    FakeEngine engine = new FakeEngine(8, 1000);
    List<Speed> speeds = speeds(engine);
    // 8 at once take 8 + 8 * 2 milliseconds, 3 for each
    assertEquals(
        List.of(
            new Speed("a stand-in", Task.IMAGE, "CPU", 10, 8, 3),
            new Speed("a stand-in", Task.TEXT, "CPU", 10, 8, 3)),
        speeds);
    assertEquals(16, Collections.max(engine.asked()), "stops where it no longer pays");
  }

  @Test
  void whatDoesNotFitIsNotTheBest() throws Exception {
    FakeEngine engine = new FakeEngine(1000, 4);
    assertEquals(4, speeds(engine).getFirst().bestBatch());
    assertEquals(8, Collections.max(engine.asked()));
  }

  @Test
  void oneAloneMayBeTheBest() throws Exception {
    Speed speed = speeds(new FakeEngine(1, 1000)).getFirst();
    assertEquals(new Speed("a stand-in", Task.IMAGE, "CPU", 10, 1, 10), speed);
  }

  @Test
  void takesLessThanTwoSecondsForEach() throws Exception {
    FakeEngine engine = new FakeEngine(1000, 1000);
    speeds(engine);
    assertTrue(engine.clock().getAsLong() < TimeUnit.SECONDS.toNanos(4));
  }

  @Test
  void isCancelled() {
    Monitor cancelled =
        new Monitor() {
          @Override
          public void step(String name) {}

          @Override
          public void progress(long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    FakeEngine engine = new FakeEngine(1, 1);
    assertThrows(
        CancelledException.class,
        () -> new SpeedTest(engine.services(), Device.CPU, "x").run(cancelled));
  }

  @Test
  void theProgramsOwnNetworksRun() throws Exception {
    ModelServices models = new FakeEngine(1, 1).services();
    // every look at the clock is a second later: one round of each batch, and no large ones
    long[] seconds = {0};
    List<Speed> speeds =
        new SpeedTest(
                new ModelServices(models.models(), TestEngine.get(), models.pictures()),
                Device.CPU,
                "own",
                () -> TimeUnit.SECONDS.toNanos(seconds[0]++))
            .run(Monitor.NONE);
    assertEquals(List.of(Task.IMAGE, Task.TEXT), speeds.stream().map(Speed::task).toList());
    assertEquals(1000, speeds.getFirst().single());
  }
}
