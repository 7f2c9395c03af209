package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.job.Progress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressWordsTest {
  private final ProgressWords words = new ProgressWords();

  private static Progress progress(long done, long total, boolean countsThings, int seconds) {
    return new Progress("Predicting", done, total, countsThings, 0, Duration.ofSeconds(seconds));
  }

  @Test
  void asMuchIsToldAsIsKnown() {
    assertEquals("1,200 of 3,000 \u00b7 120 a second \u00b7 0:15 left", of(1200, 3000, true, 10));
    assertEquals("12 of 30 \u00b7 1.2 a second \u00b7 0:15 left", of(12, 30, true, 10));
    assertEquals("1 of 3 \u00b7 3:20 left", of(1, 3, true, 100), "too slow to be told");
    assertEquals("0 of 30", of(0, 30, true, 10));
    assertEquals("0:15 left", of(400, 1000, false, 10), "bytes mean nothing to people");
    assertEquals("", of(0, 0, true, 10));
  }

  @Test
  void ofWhatIsPausedOnlyHowFarItIs() {
    assertEquals("paused \u00b7 12 of 30", words.paused(progress(12, 30, true, 10)));
    assertEquals("paused", words.paused(progress(400, 1000, false, 10)));
  }

  private String of(long done, long total, boolean countsThings, int seconds) {
    return words.of(progress(done, total, countsThings, seconds));
  }
}
