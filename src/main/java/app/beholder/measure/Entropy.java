package app.beholder.measure;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;

/**
 * Shannon's entropy, the measure of ambiguity: {@code H = -sum p log2 p} over the nine shares p
 * (Shannon, A Mathematical Theory of Communication, 1948).
 */
public final class Entropy {

  /** The largest there can be, where all nine emotions are felt alike: log2 9. */
  public static final double MOST = log2(Emotion.ALL.size());

  private Entropy() {}

  /** In bits, from 0 where all agree to {@link #MOST}; 0 for an empty distribution. */
  public static double bits(Distribution distribution) {
    double sum = 0;
    for (Emotion emotion : Emotion.ALL) {
      sum += term(distribution.share(emotion));
    }
    return sum;
  }

  /** {@code -p log2 p}, which is 0 for 0. */
  static double term(double share) {
    return share > 0 ? -share * log2(share) : 0;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
