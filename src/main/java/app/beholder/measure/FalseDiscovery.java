package app.beholder.measure;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Many tests at once: of what is called a finding, only a stated share may be due to chance
 * (Benjamini and Hochberg, Controlling the False Discovery Rate, 1995).
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The adjusted p-values, in the order given: those at or below 0.05 are the findings at a false
   * discovery rate of 5%. The i-th smallest of m becomes the least of {@code p(k) m / k} over all k
   * from i on (Yekutieli and Benjamini, Resampling-based false discovery rate controlling multiple
   * test procedures, 1999). It holds where the tests are independent or go up and down together.
   */
  public static double[] adjusted(double... p) {
    Integer[] fromLargest =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .toArray(Integer[]::new);
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int i = 0; i < p.length; i++) {
      double value = p[fromLargest[i]];
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("no p-value: " + value);
      }
      least = Math.min(least, value * p.length / (p.length - i));
      adjusted[fromLargest[i]] = least;
    }
    return adjusted;
  }
}
