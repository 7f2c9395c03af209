package app.beholder.app.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of the same work done many times, in nanoseconds. */
record Timings(long[] sorted) {

  /** Work to be measured. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  static Timings of(long[] nanoseconds) {
    if (nanoseconds.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return new Timings(sorted);
  }

  /** Runs the work a few times unmeasured, so that it is compiled, and then {@code times} times. */
  static Timings measure(int times, Work work) throws Exception {
    for (int i = 0; i < Math.max(3, times / 4); i++) {
      work.run();
    }
    long[] nanoseconds = new long[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      nanoseconds[i] = System.nanoTime() - start;
    }
    return of(nanoseconds);
  }

  /**
   * The smallest duration that at least this share of all does not exceed (nearest rank), in
   * milliseconds.
   */
  double quantile(double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1e6;
  }

  /** Median and 95th percentile, for a table. */
  String medianAndP95() {
    return String.format(Locale.ROOT, "%.1f ms (p95 %.1f)", quantile(0.5), quantile(0.95));
  }
}
