package app.beholder.library;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a collection holds, in numbers.
 *
 * @param paintings all paintings
 * @param withPicture those with a picture
 * @param annotations all annotations
 * @param artists how many different artists are known by name
 * @param cultures those that wrote anything, in the order of the library
 * @param styles most paintings first
 * @param splits most annotations first
 * @param periods half centuries by their first year, the oldest first; those without a year last
 * @param paintingsByAnnotations how many paintings have as many annotations as the position says,
 *     from 0 up to the most that any painting has
 */
public record CollectionSummary(
    int paintings,
    int withPicture,
    int annotations,
    int artists,
    List<OfCulture> cultures,
    List<Counted> styles,
    List<Counted> splits,
    List<Counted> periods,
    List<Integer> paintingsByAnnotations) {

  /** A value of a facet, with the paintings and the annotations that have it. */
  public record Counted(String value, int paintings, int annotations) {}

  /**
   * What one culture wrote.
   *
   * @param culture as the data set names it
   * @param emotions of all its annotations together
   * @param paintingsByAmount how many paintings have each of {@link Facet#AMOUNTS} of its
   *     annotations
   */
  public record OfCulture(String culture, Distribution emotions, List<Integer> paintingsByAmount) {
    public OfCulture {
      paintingsByAmount = List.copyOf(paintingsByAmount);
    }

    /** Paintings with enough annotations to say what people felt. */
    public int paintingsWithEnough() {
      return IntStream.range(0, paintingsByAmount.size())
          .filter(amount -> amount >= Facet.amount(Distribution.ENOUGH))
          .map(paintingsByAmount::get)
          .sum();
    }

    /** How many annotations are positive, negative, or neither. */
    public int count(Emotion.Valence valence) {
      return Emotion.ALL.stream()
          .filter(emotion -> emotion.valence() == valence)
          .mapToInt(emotions::count)
          .sum();
    }
  }

  public CollectionSummary {
    cultures = List.copyOf(cultures);
    styles = List.copyOf(styles);
    splits = List.copyOf(splits);
    periods = List.copyOf(periods);
    paintingsByAnnotations = List.copyOf(paintingsByAnnotations);
  }

  /** Counts a collection; of 1.2 million annotations in some 20 ms. */
  public static CollectionSummary of(Columns columns) {
    return new SummaryCounter(columns).run();
  }

  /** How many annotations are positive, negative, or neither, of all cultures together. */
  public int count(Emotion.Valence valence) {
    return cultures.stream().mapToInt(culture -> culture.count(valence)).sum();
  }

  /** How many annotations the painting in the middle has; 0 without paintings. */
  public int medianAnnotations() {
    int before = 0;
    for (int count = 0; count < paintingsByAnnotations.size(); count++) {
      before += paintingsByAnnotations.get(count);
      if (2 * before > paintings) {
        return count;
      }
    }
    return 0;
  }
}
