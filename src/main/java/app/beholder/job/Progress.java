package app.beholder.job;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a job stands.
 *
 * @param step what is done now, for people
 * @param done units done in this step
 * @param total units in this step; 0 where that is not known
 * @param elapsed time since the step began
 */
public record Progress(String step, long done, long total, Duration elapsed) {

  private static final Duration TOO_EARLY = Duration.ofMillis(500);

  /** From 0 to 1, or -1 where it is not known. */
  public double fraction() {
    return total <= 0 ? -1 : Math.min(1, (double) done / total);
  }

  /** Time left in this step at the mean speed so far; empty until there is something to go by. */
  public Optional<Duration> timeLeft() {
    if (total <= 0 || done <= 0 || elapsed.compareTo(TOO_EARLY) < 0) {
      return Optional.empty();
    }
    double left = elapsed.toMillis() * ((double) Math.max(0, total - done) / done);
    return Optional.of(Duration.ofMillis(Math.round(left)));
  }
}
