package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.job.Progress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  @Test
  void thingsAreCounted() {
    assertEquals(
        "Predicting  1,234 of 5,893 · 210 a second · 0:22 left",
        ProgressLine.describe(progress(1234, 5893, true, 0, 5.876)));
    assertEquals(
        "Predicting  1,234 of 5,893 · 5.5 a second · 14:07 left",
        ProgressLine.describe(progress(1234, 5893, true, 1200, 6.182)));
    assertEquals("Predicting  0 of 5,893", ProgressLine.describe(progress(0, 5893, true, 0, 9)));
  }

  @Test
  void whatPeopleWouldNotCountIsAShare() {
    assertEquals(
        "Predicting  40% · 0:30 left", ProgressLine.describe(progress(400, 1000, false, 0, 20)));
  }

  @Test
  void withoutATotalThereIsOnlyWhatWasDone() {
    assertEquals("Predicting  12,000", ProgressLine.describe(progress(12_000, 0, true, 0, 20)));
    assertEquals("Predicting", ProgressLine.describe(progress(0, 0, true, 0, 20)));
  }

  private static Progress progress(
      long done, long total, boolean countsThings, long before, double seconds) {
    Duration elapsed = Duration.ofMillis(Math.round(1000 * seconds));
    return new Progress("Predicting", done, total, countsThings, before, elapsed);
  }
}
