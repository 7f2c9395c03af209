package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void estimatesTheTimeLeftFromTheMeanSpeed() {
    Progress quarter = new Progress("reading", 25, 100, Duration.ofSeconds(10));
    assertEquals(0.25, quarter.fraction());
    assertEquals(Optional.of(Duration.ofSeconds(30)), quarter.timeLeft());
  }

  @Test
  void saysNothingTooEarlyOrWithoutATotal() {
    assertEquals(
        Optional.empty(), new Progress("reading", 1, 100, Duration.ofMillis(20)).timeLeft());
    assertEquals(Optional.empty(), new Progress("reading", 5, 0, Duration.ofSeconds(9)).timeLeft());
    assertEquals(-1, new Progress("reading", 5, 0, Duration.ofSeconds(9)).fraction());
  }

  @Test
  void neverGoesBeyondTheEnd() {
    Progress beyond = new Progress("reading", 120, 100, Duration.ofSeconds(9));
    assertEquals(1, beyond.fraction());
    assertEquals(Optional.of(Duration.ZERO), beyond.timeLeft());
  }

  @Test
  void theRateIsOfWhatWasDoneMeanwhile() {
    Progress resumed = new Progress("predicting", 1234, 5893, true, 1024, Duration.ofSeconds(10));
    assertEquals(21, resumed.rate().orElseThrow());
    assertEquals(Optional.of(Duration.ofMillis(221_857)), resumed.timeLeft());
    assertEquals(
        OptionalDouble.empty(),
        new Progress("predicting", 1024, 5893, true, 1024, Duration.ofSeconds(10)).rate());
  }

  @Test
  void aRateThatIsTooSlowIsNotToldButForHowLongYetIs() {
    Progress slow = new Progress("predicting", 1, 3, Duration.ofSeconds(100));
    assertEquals(OptionalDouble.empty(), slow.rate());
    assertEquals(Optional.of(Duration.ofSeconds(200)), slow.timeLeft());
    assertTrue(Progress.isSlow(new Progress("", 1, 3, Duration.ofSeconds(1)).rate().orElseThrow()));
  }

  @Test
  void aJobMeasuresFromItsFirstReportOfHowMuchThereIs() {
    List<Progress> heard = new ArrayList<>();
    new SameThreadJobRunner()
        .run(
            JobRunner.Lane.BACKGROUND,
            monitor -> {
              monitor.step("predicting");
              monitor.progress(512, 1000);
              monitor.progress(768, 1000);
              monitor.step("packing");
              monitor.share(1 << 20, 1 << 21);
              return "done";
            },
            new Awaited<>(heard::add));
    assertEquals(
        List.of(0L, 512L, 768L, 0L, 1L << 20), heard.stream().map(Progress::done).toList());
    assertEquals(
        List.of(0L, 512L, 512L, 0L, 1L << 20), heard.stream().map(Progress::before).toList());
    assertEquals(
        List.of(true, true, true, true, false),
        heard.stream().map(Progress::countsThings).toList());
  }

  @Test
  void timesAreWrittenAsClocksShowThem() {
    assertEquals("0:22", Progress.clock(Duration.ofMillis(22_900)));
    assertEquals("12:05", Progress.clock(Duration.ofSeconds(725)));
    assertEquals("1:02:03", Progress.clock(Duration.ofSeconds(3723)));
  }
}
