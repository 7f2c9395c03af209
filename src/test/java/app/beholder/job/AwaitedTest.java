package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.beholder.job.JobRunner.Lane;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AwaitedTest {
  private final List<Progress> heard = new ArrayList<>();
  private final Awaited<String> awaited = new Awaited<>(heard::add);

  private String awaiting(Job<String> job) throws Exception {
    try (JobRunner runner = new ThreadedJobRunner()) {
      runner.run(Lane.BACKGROUND, job, awaited);
      return awaited.await();
    }
  }

  @Test
  void givesTheResultAndTellsOfProgress() throws Exception {
    String result =
        awaiting(monitor -> {
          monitor.step("Counting");
          monitor.progress(1, 2);
          return "done";
        });
    assertEquals("done", result);
    assertEquals(0.5, heard.getLast().fraction());
    assertEquals("Counting", heard.getLast().step());
  }

  @Test
  void throwsWhatTheJobThrew() {
    IOException thrown = new IOException("no disk");
    assertSame(
        thrown,
        assertThrows(
            IOException.class,
            () ->
                awaiting(monitor -> {
                  throw thrown;
                })));
  }

  @Test
  void anErrorOfTheJobIsThrownToo() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            awaiting(monitor -> {
              throw new OutOfMemoryError("made for this test");
            }));
  }

  @Test
  void aCancelledJobIsAnException() {
    assertThrows(
        CancelledException.class,
        () ->
            awaiting(monitor -> {
              throw new CancelledException();
            }));
  }
}
