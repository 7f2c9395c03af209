package app.beholder.library;

import app.beholder.measure.ChanceDivergence;
import app.beholder.measure.Divergence;
import app.beholder.measure.Entropy;
import app.beholder.model.Distribution;
import app.beholder.model.Painting;
import app.beholder.model.Prediction;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * An order of paintings. Those that have no value in it (no year, too few annotations) stand last;
 * equals stand in the order in which they came into the library.
 */
public enum PaintingOrder {
  /** As they came into the library. */
  LIBRARY,
  STYLE,
  ARTIST,
  TITLE,
  /** The oldest first. */
  YEAR,
  /** Those with most annotations first. */
  ANNOTATIONS,
  /** The most ambiguous first: {@link Entropy} of all annotations together. */
  ENTROPY,
  /**
   * Those that cultures disagree on most, beyond what chance alone would give, first: {@link
   * Divergence#excess}.
   */
  DISAGREEMENT,
  /**
   * Those that the shown run is least sure of first: the mean {@link Prediction#confidence} over
   * their annotations.
   */
  LEAST_CONFIDENT,
  /**
   * Those whose annotations the shown run expected least first: the mean {@link
   * RunColumns#surprise} over their annotations, in bits.
   */
  MOST_SURPRISING;

  /** The orders that a collection has, those of a run only while one is shown. */
  public static List<PaintingOrder> of(boolean runIsShown) {
    return Arrays.stream(values()).filter(order -> runIsShown || !order.isOfRun()).toList();
  }

  /** Whether it sorts by the shown run, and so is there only while one is shown. */
  public boolean isOfRun() {
    return this == LEAST_CONFIDENT || this == MOST_SURPRISING;
  }

  /**
   * The numbers of all paintings in this order. Takes up to a second for 80,000 paintings, so it is
   * for a job, and worth keeping.
   */
  public int[] sort(Columns columns) {
    return SortedPaintings.of(this, columns).numbers();
  }

  /** What a painting is sorted by, where that is text; blank where it has none. */
  String text(Painting painting) {
    return switch (this) {
      case STYLE -> painting.key().style();
      case ARTIST -> painting.artist();
      case TITLE -> painting.title();
      case LIBRARY, YEAR, ANNOTATIONS, ENTROPY, DISAGREEMENT, LEAST_CONFIDENT, MOST_SURPRISING ->
          "";
    };
  }

  boolean isByText() {
    return this == STYLE || this == ARTIST || this == TITLE;
  }

  boolean isLargestFirst() {
    return switch (this) {
      case ANNOTATIONS, ENTROPY, DISAGREEMENT, MOST_SURPRISING -> true;
      case LIBRARY, STYLE, ARTIST, TITLE, YEAR, LEAST_CONFIDENT -> false;
    };
  }

  /** The number that each painting has in this order; not a number where it has none. */
  double[] values(Columns columns) {
    return switch (this) {
      case LIBRARY -> values(columns, painting -> painting);
      case STYLE, ARTIST, TITLE -> values(columns, painting -> Double.NaN);
      case YEAR -> values(columns, painting -> year(columns.paintings().get(painting)));
      case ANNOTATIONS -> values(columns, painting -> columns.pooledEmotionsOf(painting).n());
      case ENTROPY -> values(columns, painting -> entropy(columns.pooledEmotionsOf(painting)));
      case DISAGREEMENT -> values(columns, disagreement(columns));
      case LEAST_CONFIDENT -> values(columns, columns::meanConfidence);
      case MOST_SURPRISING -> values(columns, columns::meanSurprise);
    };
  }

  private static double[] values(Columns columns, IntToDoubleFunction value) {
    return IntStream.range(0, columns.paintings().size()).mapToDouble(value).toArray();
  }

  private static double year(Painting painting) {
    return painting.year() == null ? Double.NaN : painting.year();
  }

  private static double entropy(Distribution distribution) {
    return distribution.isEnough() ? Entropy.bits(distribution) : Double.NaN;
  }

  private static IntToDoubleFunction disagreement(Columns columns) {
    ChanceDivergence chance = new ChanceDivergence();
    return painting -> {
      List<Distribution> enough =
          columns.emotionsOf(painting).values().stream().filter(Distribution::isEnough).toList();
      return enough.size() < 2 ? Double.NaN : Divergence.bits(enough) - chance.of(enough);
    };
  }
}
