package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
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
}
