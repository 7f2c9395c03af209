package app.beholder.library;

import app.beholder.measure.ChanceDivergence;
import app.beholder.measure.Divergence;
import app.beholder.measure.Entropy;
import app.beholder.model.Distribution;
import app.beholder.model.Painting;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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
  DISAGREEMENT;

  /**
   * The numbers of all paintings in this order. Takes up to a second for 80,000 paintings, so it is
   * for a job, and worth keeping.
   */
  public int[] sort(Columns columns) {
    return switch (this) {
      case LIBRARY -> IntStream.range(0, columns.paintings().size()).toArray();
      case STYLE -> byText(columns, painting -> painting.key().style());
      case ARTIST -> byText(columns, Painting::artist);
      case TITLE -> byText(columns, Painting::title);
      case YEAR -> byNumber(columns, painting -> year(columns.paintings().get(painting)));
      case ANNOTATIONS -> byNumber(columns, painting -> -columns.pooledEmotionsOf(painting).n());
      case ENTROPY -> byNumber(columns, painting -> -entropy(columns.pooledEmotionsOf(painting)));
      case DISAGREEMENT -> byDisagreement(columns);
    };
  }

  /** A key that sorts as text does in the program's language is made once for each painting. */
  private static int[] byText(Columns columns, Function<Painting, String> text) {
    Collator collator = Collator.getInstance();
    List<String> texts = columns.paintings().stream().map(text).toList();
    byte[][] keys = new byte[texts.size()][];
    for (int painting = 0; painting < keys.length; painting++) {
      keys[painting] = collator.getCollationKey(texts.get(painting)).toByteArray();
    }
    Comparator<Integer> blankLast = Comparator.comparing(painting -> texts.get(painting).isBlank());
    return sorted(
        keys.length, blankLast.thenComparing((a, b) -> Arrays.compareUnsigned(keys[a], keys[b])));
  }

  private static int[] byNumber(Columns columns, ToDoubleFunction<Integer> value) {
    double[] values =
        IntStream.range(0, columns.paintings().size()).mapToDouble(value::applyAsDouble).toArray();
    return sorted(values.length, (a, b) -> Double.compare(values[a], values[b]));
  }

  private static int[] sorted(int count, Comparator<Integer> order) {
    return IntStream.range(0, count).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  /** {@link Double#compare} puts what is not a number last. */
  private static double year(Painting painting) {
    return painting.year() == null ? Double.NaN : painting.year();
  }

  private static double entropy(Distribution distribution) {
    return distribution.isEnough() ? Entropy.bits(distribution) : Double.NaN;
  }

  private static int[] byDisagreement(Columns columns) {
    ChanceDivergence chance = new ChanceDivergence();
    return byNumber(
        columns,
        painting -> {
          List<Distribution> enough =
              columns.emotionsOf(painting).values().stream()
                  .filter(Distribution::isEnough)
                  .toList();
          return enough.size() < 2 ? Double.NaN : chance.of(enough) - Divergence.bits(enough);
        });
  }
}
