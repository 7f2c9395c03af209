package app.beholder.measure;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.util.List;

/**
 * How much more, or less, one culture feels an emotion than others do before the same paintings.
 * Each painting is a stratum with its own fourfold table, so what the painting itself does to
 * people drops out, and a few annotations a painting are enough if there are many paintings.
 *
 * <p>With {@code a} and {@code b} of the one culture who feel it and do not, {@code c} and {@code
 * d} of the others, and {@code n} in all, the common odds ratio is {@code (sum ad/n) / (sum bc/n)}
 * (Mantel and Haenszel, Statistical Aspects of the Analysis of Data from Retrospective Studies of
 * Disease, 1959). A table with an empty row or column adds nothing to any of the sums.
 *
 * @param oddsRatio 1 for no difference; NaN where no stratum says anything, 0 or infinite where all
 *     that do say the same
 * @param logError the standard error of its logarithm; infinite where the odds ratio is NaN, 0 or
 *     infinite
 * @param chiSquare the test that the odds ratio is 1, with one degree of freedom; 0 where no
 *     stratum says anything
 */
public record MantelHaenszel(double oddsRatio, double logError, double chiSquare) {
  /** Of the standard normal distribution, 95% lie closer to 0. */
  private static final double NINETY_FIVE = 1.959963984540054;

  /** A painting: how many of one culture feel an emotion and how many do not, and of others. */
  public record Stratum(int felt, int notFelt, int othersFelt, int othersNotFelt) {
    public Stratum {
      if (felt < 0 || notFelt < 0 || othersFelt < 0 || othersNotFelt < 0) {
        throw new IllegalArgumentException("a count below zero");
      }
    }

    /** The others are taken together. */
    public static Stratum of(Emotion emotion, Distribution one, List<Distribution> others) {
      int felt = others.stream().mapToInt(other -> other.count(emotion)).sum();
      int n = others.stream().mapToInt(Distribution::n).sum();
      return new Stratum(one.count(emotion), one.n() - one.count(emotion), felt, n - felt);
    }

    private double n() {
      return (double) felt + notFelt + othersFelt + othersNotFelt;
    }

    /** The share of a stratum in the numerator of the odds ratio, {@code ad/n}. */
    private double more() {
      return (double) felt * othersNotFelt / n();
    }

    /** Its share in the denominator, {@code bc/n}. */
    private double less() {
      return (double) notFelt * othersFelt / n();
    }

    /** The share of those who speak for {@link #more}, {@code (a+d)/n}. */
    private double forMore() {
      return ((double) felt + othersNotFelt) / n();
    }

    /** By how many more feel it than were to be expected, the margins being what they are. */
    private double surplus() {
      return felt - ((double) felt + notFelt) * ((double) felt + othersFelt) / n();
    }

    /** The variance of {@link #surplus} by the hypergeometric distribution. */
    private double variance() {
      double rows = ((double) felt + notFelt) * ((double) othersFelt + othersNotFelt);
      double columns = ((double) felt + othersFelt) * ((double) notFelt + othersNotFelt);
      return rows * columns / (n() * n() * (n() - 1));
    }
  }

  /** For any number of strata, with any margins. */
  public static MantelHaenszel of(List<Stratum> strata) {
    List<Stratum> two = strata.stream().filter(stratum -> stratum.n() > 1).toList();
    double more = two.stream().mapToDouble(Stratum::more).sum();
    double less = two.stream().mapToDouble(Stratum::less).sum();
    return new MantelHaenszel(more / less, logError(two, more, less), chiSquare(two));
  }

  /**
   * By Robins, Breslow and Greenland, Estimators of the Mantel-Haenszel Variance Consistent in Both
   * Sparse Data and Large-Strata Limiting Models, 1986.
   */
  private static double logError(List<Stratum> strata, double more, double less) {
    if (more == 0 || less == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double variance = 0;
    for (Stratum stratum : strata) {
      double p = stratum.forMore();
      double r = stratum.more() / more;
      double s = stratum.less() / less;
      variance += p * r / more + p * s / more + (1 - p) * r / less + (1 - p) * s / less;
    }
    return Math.sqrt(variance / 2);
  }

  /** The statistic of Mantel and Haenszel, 1959, without their correction for continuity. */
  private static double chiSquare(List<Stratum> strata) {
    double surplus = strata.stream().mapToDouble(Stratum::surplus).sum();
    double variance = strata.stream().mapToDouble(Stratum::variance).sum();
    return variance == 0 ? 0 : surplus * surplus / variance;
  }

  /** The natural logarithm of the odds ratio. */
  public double logOdds() {
    return Math.log(oddsRatio);
  }

  /**
   * The interval of {@link #logOdds} at 95%, by its standard error; from minus to plus infinity
   * where that is infinite.
   */
  public Interval logInterval() {
    if (Double.isInfinite(logError)) {
      return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    double reach = NINETY_FIVE * logError;
    return new Interval(logOdds() - reach, logOdds() + reach);
  }

  /**
   * How often chance alone gives a {@link #chiSquare} as large. Not by {@link #logError}: the
   * chi-square takes its variance as it is where nothing differs, which is right for many strata of
   * few annotations and exists also where the odds ratio is 0 or infinite. Without the correction
   * for continuity, which would find too little.
   */
  public double p() {
    return NormalTail.twoSided(Math.sqrt(chiSquare));
  }
}
