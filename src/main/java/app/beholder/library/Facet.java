package app.beholder.library;

import app.beholder.model.Distribution;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What paintings and annotations can be filtered by. Cultures are data, and how many annotations a
 * painting has is asked for each of them, so which facets there are depends on the collection: see
 * {@link Columns#facets}.
 *
 * @param culture whose annotations are counted; empty for all kinds but {@link Kind#ANNOTATIONS}
 */
public record Facet(Kind kind, String culture) implements Comparable<Facet> {

  /** The kinds, in the order in which people see them. */
  public enum Kind {
    STYLE,
    ARTIST,
    GENRE,
    /** The half century that a painting was made in; its value is the first year. */
    PERIOD,
    CULTURE,
    EMOTION,
    SPLIT,
    /** Whether there is a picture of the painting: {@link #YES} or {@link #NO}. */
    PICTURE,
    /** How many annotations of one culture a painting has, whatever else is filtered by. */
    ANNOTATIONS,
    /** The emotion that the shown run predicts for an annotation; {@link #NONE} without one. */
    PREDICTED,
    /** Whether that is what people felt: {@link #RIGHT}, {@link #WRONG} or {@link #NONE}. */
    PREDICTION,
    /** How sure that prediction is: one of {@link #CONFIDENCES}. */
    CONFIDENCE,
    /** Which models are right where a fusion model is shown: the word of {@link RightModels}. */
    RIGHT_MODELS
  }

  public static final Facet STYLE = new Facet(Kind.STYLE, "");
  public static final Facet ARTIST = new Facet(Kind.ARTIST, "");
  public static final Facet GENRE = new Facet(Kind.GENRE, "");
  public static final Facet PERIOD = new Facet(Kind.PERIOD, "");
  public static final Facet CULTURE = new Facet(Kind.CULTURE, "");
  public static final Facet EMOTION = new Facet(Kind.EMOTION, "");
  public static final Facet SPLIT = new Facet(Kind.SPLIT, "");
  public static final Facet PICTURE = new Facet(Kind.PICTURE, "");
  public static final Facet PREDICTED = new Facet(Kind.PREDICTED, "");
  public static final Facet PREDICTION = new Facet(Kind.PREDICTION, "");
  public static final Facet CONFIDENCE = new Facet(Kind.CONFIDENCE, "");
  public static final Facet RIGHT_MODELS = new Facet(Kind.RIGHT_MODELS, "");

  /** The facets that every collection has, in the order in which people see them. */
  public static final List<Facet> OF_ALL_COLLECTIONS =
      List.of(STYLE, ARTIST, GENRE, PERIOD, CULTURE, EMOTION, SPLIT, PICTURE);

  public static final String YES = "yes";
  public static final String NO = "no";
  public static final String RIGHT = "right";
  public static final String WRONG = "wrong";

  /** Of an annotation that the shown run has no prediction for. */
  public static final String NONE = "none";

  /** The years in a period. */
  public static final int PERIOD_YEARS = 50;

  /**
   * The values of {@link Kind#ANNOTATIONS}, the third of which begins where there is {@link
   * Distribution#ENOUGH enough evidence}.
   */
  public static final List<String> AMOUNTS = List.of("0", "1-4", "5-9", "10+");

  /**
   * The values of {@link Kind#CONFIDENCE}: the share of the predicted emotion in all nine, from 1/9
   * where all are equally likely, in fifths. A share on a border belongs to the higher one.
   */
  public static final List<String> CONFIDENCES =
      List.of("0-20%", "20-40%", "40-60%", "60-80%", "80-100%", NONE);

  private static final int MANY = 2 * Distribution.ENOUGH;
  private static final String ANNOTATIONS_WORD = "annotations-";

  public Facet {
    if (kind != Kind.ANNOTATIONS && !culture.isEmpty()) {
      throw new IllegalArgumentException(kind + " is no facet of one culture");
    }
  }

  /** How many annotations of a culture a painting has. */
  public static Facet annotations(String culture) {
    return new Facet(Kind.ANNOTATIONS, culture);
  }

  /** Which of {@link #AMOUNTS} a number of annotations is. */
  static int amount(int annotations) {
    if (annotations == 0) {
      return 0;
    }
    return annotations < Distribution.ENOUGH ? 1 : annotations < MANY ? 2 : 3;
  }

  /** The position in {@link #CONFIDENCES} of a share from 0 to 1. */
  static int confidence(double share) {
    int fifths = CONFIDENCES.size() - 1;
    return Math.clamp((int) (share * fifths), 0, fifths - 1);
  }

  /** True where a painting has the value, false where each of its annotations has its own. */
  public boolean isOfPaintings() {
    return kind != Kind.CULTURE && kind != Kind.EMOTION && kind != Kind.SPLIT && !isOfRun();
  }

  /** Whether it tells of the shown run, and so is there only while one is shown. */
  public boolean isOfRun() {
    return switch (kind) {
      case PREDICTED, PREDICTION, CONFIDENCE, RIGHT_MODELS -> true;
      case STYLE, ARTIST, GENRE, PERIOD, CULTURE, EMOTION, SPLIT, PICTURE, ANNOTATIONS -> false;
    };
  }

  /**
   * Whether the values have an order of their own, that of {@link Columns#values}, in which they
   * are shown; else those with most paintings stand first.
   */
  public boolean isOrdered() {
    return kind == Kind.PERIOD
        || kind == Kind.EMOTION
        || kind == Kind.PICTURE
        || kind == Kind.ANNOTATIONS
        || isOfRun();
  }

  /**
   * The word for it in a written filter: {@code style:Impressionism}, {@code
   * annotations-arabic:10+}. Spaces of a culture become underscores there.
   */
  public String word() {
    return kind == Kind.ANNOTATIONS
        ? ANNOTATIONS_WORD + WrittenFilter.unspaced(culture)
        : word(kind);
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The facet that a word of a written filter means. Needs no collection: any culture may stand
   * behind {@code annotations-}; see {@link #spelledAs}.
   */
  public static Optional<Facet> ofWord(String word) {
    int length = ANNOTATIONS_WORD.length();
    if (word.regionMatches(true, 0, ANNOTATIONS_WORD, 0, length)) {
      return Optional.of(annotations(word.substring(length)));
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.ANNOTATIONS && word(kind).equalsIgnoreCase(word))
        .map(kind -> new Facet(kind, ""))
        .findFirst();
  }

  /**
   * This facet with its culture spelled as a collection spells it; as it is where the collection
   * has no such culture.
   */
  Facet spelledAs(Columns columns) {
    List<String> cultures = columns.values(CULTURE);
    if (kind != Kind.ANNOTATIONS || cultures.contains(culture)) {
      return this;
    }
    String loose = WrittenFilter.loose(culture);
    return cultures.stream()
        .filter(other -> WrittenFilter.loose(other).equals(loose))
        .findFirst()
        .map(Facet::annotations)
        .orElse(this);
  }

  /** In the order in which people see them. */
  @Override
  public int compareTo(Facet other) {
    return Comparator.comparing(Facet::kind).thenComparing(Facet::culture).compare(this, other);
  }

  @Override
  public String toString() {
    return word();
  }
}
