package app.beholder.measure;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The mean Jensen-Shannon divergence of cultures that chance alone makes differ: the annotations of
 * a painting are dealt out to the cultures at random, each keeping its n.
 *
 * <p>The divergence is a sum over emotions, and of an emotion that K of all N annotations have, the
 * cultures get numbers that follow the multivariate hypergeometric distribution. So the mean is
 * exact: a sum over emotions of a term that depends on K and the n alone. The terms are remembered,
 * because most paintings share them. Where a term would take too many cases it is estimated from
 * seeded shuffles. For one thread.
 */
public final class ChanceDivergence {
  private static final int MOST_CASES = 20_000;
  private static final int SHUFFLES = 2_000;

  /** What a term depends on: how many annotations have the emotion, and the n of each culture. */
  private record Term(int felt, List<Integer> n) {}

  private final Map<Term, Double> terms = new HashMap<>();

  /** In bits, for two distributions or more, none of them empty. */
  public double of(List<Distribution> cultures) {
    Divergence.check(cultures);
    List<Integer> n = cultures.stream().map(Distribution::n).sorted().toList();
    double mean = 0;
    for (Emotion emotion : Emotion.ALL) {
      int felt = cultures.stream().mapToInt(culture -> culture.count(emotion)).sum();
      if (felt > 0) {
        mean += terms.computeIfAbsent(new Term(felt, n), ChanceDivergence::mean);
      }
    }
    return mean;
  }

  private static double mean(Term term) {
    int[] n = term.n().stream().mapToInt(Integer::intValue).toArray();
    long cases = 1;
    for (int size : n) {
      cases = Math.min(MOST_CASES + 1L, cases * (Math.min(size, term.felt()) + 1L));
    }
    return cases > MOST_CASES ? shuffled(n, term.felt()) : exact(n, term.felt());
  }

  private static double exact(int[] n, int felt) {
    double[] logFactorial = logFactorials(Arrays.stream(n).sum());
    int[] dealt = new int[n.length];
    double all = logChoose(logFactorial, Arrays.stream(n).sum(), felt);
    return exact(n, dealt, 0, felt, -all, logFactorial);
  }

  /** Deals what is left of the emotion to the cultures from this one on. */
  private static double exact(
      int[] n, int[] dealt, int culture, int left, double logChance, double[] logFactorial) {
    if (culture == n.length) {
      return left == 0 ? Math.exp(logChance) * term(n, dealt) : 0;
    }
    double sum = 0;
    for (int k = 0; k <= Math.min(left, n[culture]); k++) {
      dealt[culture] = k;
      double chance = logChance + logChoose(logFactorial, n[culture], k);
      sum += exact(n, dealt, culture + 1, left - k, chance, logFactorial);
    }
    return sum;
  }

  private static double[] logFactorials(int most) {
    double[] logs = new double[most + 1];
    for (int i = 2; i <= most; i++) {
      logs[i] = logs[i - 1] + Math.log(i);
    }
    return logs;
  }

  private static double logChoose(double[] logFactorial, int n, int k) {
    return logFactorial[n] - logFactorial[k] - logFactorial[n - k];
  }

  /** What an emotion adds to the divergence where the cultures have it this often. */
  private static double term(int[] n, int[] felt) {
    double sum = 0;
    double terms = 0;
    for (int c = 0; c < n.length; c++) {
      double share = (double) felt[c] / n[c];
      sum += share;
      terms += Entropy.term(share);
    }
    return Entropy.term(sum / n.length) - terms / n.length;
  }

  private static double shuffled(int[] n, int felt) {
    int[] owner = new int[Arrays.stream(n).sum()];
    int next = 0;
    for (int c = 0; c < n.length; c++) {
      Arrays.fill(owner, next, next + n[c], c);
      next += n[c];
    }
    SplittableRandom random = new SplittableRandom(felt);
    double sum = 0;
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      sum += term(n, deal(owner, n.length, felt, random));
    }
    return sum / SHUFFLES;
  }

  /** Gives the emotion to so many of the annotations, each as likely as any other. */
  private static int[] deal(int[] owner, int cultures, int felt, SplittableRandom random) {
    int[] dealt = new int[cultures];
    for (int i = 0; i < felt; i++) {
      int j = random.nextInt(i, owner.length);
      int chosen = owner[j];
      owner[j] = owner[i];
      owner[i] = chosen;
      dealt[chosen]++;
    }
    return dealt;
  }
}
