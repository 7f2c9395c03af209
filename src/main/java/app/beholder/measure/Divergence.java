package app.beholder.measure;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.util.List;

/**
 * How far cultures lie apart in what they felt about a painting: the Jensen-Shannon divergence with
 * an equal weight for each culture, {@code H(mean of p_c) - mean of H(p_c)} (Lin, Divergence
 * Measures Based on the Shannon Entropy, 1991), beside what chance alone would give.
 *
 * @param bits from 0 to log2 of the number of cultures
 * @param byChance the mean of {@code bits} where the annotations of the painting are dealt out to
 *     the cultures at random, so that each keeps its n
 */
public record Divergence(double bits, double byChance) {

  /** What is left of the divergence when chance is taken off; may be below zero. */
  public double excess() {
    return bits - byChance;
  }

  /** For two distributions or more, none of them empty. */
  public static Divergence of(List<Distribution> cultures) {
    return new Divergence(bits(cultures), new ChanceDivergence().of(cultures));
  }

  /** The divergence itself, in bits. */
  public static double bits(List<Distribution> cultures) {
    check(cultures);
    return bits(cultures.stream().map(Divergence::shares).toArray(double[][]::new));
  }

  private static double[] shares(Distribution culture) {
    return Emotion.ALL.stream().mapToDouble(culture::share).toArray();
  }

  /**
   * The divergence of distributions that are known by their shares alone, as the mean of
   * predictions is, in bits; {@code jensenshannon(p, q, base=2) ** 2} of SciPy for two of them.
   *
   * @param shares nine that sum to 1 for each distribution, in the order of {@link Emotion}
   */
  public static double bits(double[]... shares) {
    double divergence = 0;
    for (int emotion = 0; emotion < Emotion.ALL.size(); emotion++) {
      double sum = 0;
      double terms = 0;
      for (double[] distribution : shares) {
        sum += distribution[emotion];
        terms += Entropy.term(distribution[emotion]);
      }
      divergence += Entropy.term(sum / shares.length) - terms / shares.length;
    }
    return Math.max(0, divergence);
  }

  static void check(List<Distribution> cultures) {
    if (cultures.size() < 2 || cultures.stream().anyMatch(culture -> culture.n() == 0)) {
      throw new IllegalArgumentException("two distributions that are not empty, got " + cultures);
    }
  }
}
