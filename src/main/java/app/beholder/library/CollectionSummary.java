package app.beholder.library;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.util.List;

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
 * @param periods half centuries with paintings, the oldest first
 * @param undated how many paintings have no year
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
    List<Period> periods,
    int undated,
    List<Integer> paintingsByAnnotations) {

  /** The years that a period spans. */
  public static final int PERIOD_YEARS = 50;

  /** Below this many annotations of a culture on a painting there are few, from it on many. */
  public static final int MANY = 10;

  /** A value of a facet, with the paintings and the annotations that have it. */
  public record Counted(String value, int paintings, int annotations) {}

  /** Half a century: {@code firstYear} and the 49 years after it. */
  public record Period(int firstYear, int paintings, int annotations) {
    public int lastYear() {
      return firstYear + PERIOD_YEARS - 1;
    }
  }

  /**
   * What one culture wrote.
   *
   * @param culture as the data set names it
   * @param emotions of all its annotations together
   * @param coverage how many paintings it wrote how much about
   */
  public record OfCulture(String culture, Distribution emotions, Coverage coverage) {

    /** How many annotations are positive, negative, or neither. */
    public int count(Emotion.Valence valence) {
      return Emotion.ALL.stream()
          .filter(emotion -> emotion.valence() == valence)
          .mapToInt(emotions::count)
          .sum();
    }
  }

  /**
   * How many paintings a culture wrote how much about.
   *
   * @param none paintings without an annotation of this culture
   * @param few with fewer than {@link Distribution#ENOUGH}
   * @param enough with fewer than {@link #MANY}
   * @param many with at least {@link #MANY}
   */
  public record Coverage(int none, int few, int enough, int many) {

    /** Paintings with any annotation. */
    public int any() {
      return few + enough + many;
    }

    /** Paintings with enough annotations to say what people felt. */
    public int atLeastEnough() {
      return enough + many;
    }
  }

  public CollectionSummary {
    cultures = List.copyOf(cultures);
    styles = List.copyOf(styles);
    splits = List.copyOf(splits);
    periods = List.copyOf(periods);
    paintingsByAnnotations = List.copyOf(paintingsByAnnotations);
  }

  /** Counts in one pass over the annotations. */
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
