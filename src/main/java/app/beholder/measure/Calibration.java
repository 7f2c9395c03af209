package app.beholder.measure;

/**
 * Whether a model is right as often as it is sure: the expected calibration error, {@code sum over
 * bins of |right in bin - confidence in bin| / n} (Guo, Pleiss, Sun and Weinberger, On Calibration
 * of Modern Neural Networks, 2017). Takes one prediction after the other. For one thread.
 *
 * <p>There are 15 bins of equal width; bin m, from 1, holds the confidences above {@code (m - 1) /
 * 15} and up to {@code m / 15}, as in that paper and in scikit-learn's {@code calibration_curve}.
 */
public final class Calibration {
  private static final int BINS = 15;

  private final double[] confidence = new double[BINS];
  private final int[] right = new int[BINS];
  private int n;

  /**
   * Adds a prediction.
   *
   * @param sure the share of the emotion that was predicted, from 0 to 1
   * @param isRight whether that was felt
   */
  public void add(double sure, boolean isRight) {
    int bin = bin(sure);
    confidence[bin] += sure;
    if (isRight) {
      right[bin]++;
    }
    n++;
  }

  /** Found by comparing with the edges: a product with 15 may be rounded past one. */
  private static int bin(double sure) {
    int bin = Math.clamp((int) (sure * BINS), 0, BINS - 1);
    while (bin > 0 && sure <= edge(bin)) {
      bin--;
    }
    while (bin < BINS - 1 && sure > edge(bin + 1)) {
      bin++;
    }
    return bin;
  }

  private static double edge(int bin) {
    return (double) bin / BINS;
  }

  /** From 0, where each bin is right as often as it is sure, to 1; 0 where there is nothing. */
  public double error() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(right[bin] - confidence[bin]);
    }
    return n == 0 ? 0 : sum / n;
  }
}
