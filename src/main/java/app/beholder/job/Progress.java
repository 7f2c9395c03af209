package app.beholder.job;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a job stands.
 *
 * @param step what is done now, for people
 * @param done units done in this step
 * @param total units in this step; 0 where that is not known
 * @param countsThings whether units are things that people know, such as paintings; else the two
 *     numbers only say which share is done
 * @param before how many of those done were done before {@code elapsed} began: by earlier runs of
 *     the same job, or until it first said how much there is to do
 * @param elapsed the time in which the others were done
 */
public record Progress(
    String step, long done, long total, boolean countsThings, long before, Duration elapsed) {

  private static final Duration TOO_EARLY = Duration.ofMillis(500);

  /** Units a second below which a rate tells people nothing: more than 20 seconds for each. */
  private static final double TOO_SLOW = 0.05;

  /** Units a second below which the decimal of a rate counts. */
  private static final double SLOW = 10;

  /** Of a step that began with nothing done. */
  public Progress(String step, long done, long total, Duration elapsed) {
    this(step, done, total, true, 0, elapsed);
  }

  /** From 0 to 1, or -1 where it is not known. */
  public double fraction() {
    return total <= 0 ? -1 : Math.min(1, (double) done / total);
  }

  /**
   * Units a second, the mean of this step so far; empty until there is something to go by, and
   * where it is too slow to be told.
   */
  public OptionalDouble rate() {
    OptionalDouble mean = mean();
    return mean.orElse(0) < TOO_SLOW ? OptionalDouble.empty() : mean;
  }

  /** Whether a rate is so slow that its decimal counts. */
  public static boolean isSlow(double rate) {
    return rate < SLOW;
  }

  private OptionalDouble mean() {
    return done <= before || elapsed.compareTo(TOO_EARLY) < 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((done - before) / (elapsed.toNanos() / 1e9));
  }

  /** Time left in this step at the mean speed so far; empty until there is something to go by. */
  public Optional<Duration> timeLeft() {
    OptionalDouble rate = mean();
    if (total <= 0 || rate.isEmpty()) {
      return Optional.empty();
    }
    double seconds = Math.max(0, total - done) / rate.getAsDouble();
    return Optional.of(Duration.ofMillis(Math.round(1000 * seconds)));
  }

  /** A time as clocks show it: {@code 0:22}, {@code 1:02:03}. */
  public static String clock(Duration time) {
    return time.toHours() > 0
        ? String.format("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format("%d:%02d", time.toMinutes(), time.toSecondsPart());
  }
}
