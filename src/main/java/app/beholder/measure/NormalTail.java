package app.beholder.measure;

/** How seldom the standard normal distribution lies far out. */
public final class NormalTail {
  /** Below it the series is quick and loses nothing, above it the continued fraction does. */
  private static final double MIDDLE = 2;

  /** At {@link #MIDDLE}, where it is slowest, so many steps are exact. */
  private static final int STEPS = 120;

  private NormalTail() {}

  /**
   * The probability of {@code |Z| >= |z|}, which is {@code erfc(|z| / sqrt 2)}; also that a
   * chi-square with one degree of freedom is at least {@code z * z}.
   */
  public static double twoSided(double z) {
    double x = Math.abs(z) / Math.sqrt(2);
    return x < MIDDLE ? 1 - series(x) : fraction(x);
  }

  /**
   * {@code erf x = 2/sqrt(pi) exp(-x^2) sum 2^n x^(2n+1) / (1 3 ... (2n+1))}: Abramowitz and
   * Stegun, Handbook of Mathematical Functions, 1964, 7.1.6. No term is negative, so nothing
   * cancels.
   */
  private static double series(double x) {
    double term = x;
    double sum = 0;
    for (int n = 1; sum + term > sum; n++) {
      sum += term;
      term *= 2 * x * x / (2 * n + 1);
    }
    return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
  }

  /**
   * {@code erfc x = exp(-x^2) / sqrt(pi) / (x + (1/2) / (x + 1 / (x + (3/2) / (x + ...))))}: the
   * same book, 7.1.14.
   */
  private static double fraction(double x) {
    double below = x;
    for (int n = STEPS; n > 0; n--) {
      below = x + n / 2.0 / below;
    }
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / below;
  }
}
