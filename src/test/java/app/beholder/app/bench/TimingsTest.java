package app.beholder.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void takesQuantilesByNearestRank() {
    Timings timings =
        Timings.of(LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000).toArray());
    assertEquals(50, timings.quantile(0.5));
    assertEquals(95, timings.quantile(0.95));
    assertEquals(100, timings.quantile(1));
    assertEquals(1, timings.quantile(0));
    assertEquals("50.0 ms (p95 95.0)", timings.medianAndP95());
  }

  @Test
  void refusesToSpeakOfNothing() {
    assertThrows(IllegalArgumentException.class, () -> Timings.of(new long[0]));
  }
}
