package app.beholder.library;

import app.beholder.library.CollectionSummary.Counted;
import app.beholder.library.CollectionSummary.OfCulture;
import app.beholder.model.Emotion.Valence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the authors of a data set say that it holds, to be shown beside what a library holds.
 *
 * @param dataSet its name
 * @param source the publication that the counts are from
 * @param annotations all of them
 * @param styles how many styles there are
 * @param cultures annotations of each culture
 * @param valences annotations that are positive or negative; the rest is not said
 * @param splits annotations of each split
 */
public record PublishedCounts(
    String dataSet,
    String source,
    int annotations,
    int styles,
    List<Count> cultures,
    List<Count> valences,
    List<Count> splits) {

  /** One published count: how many annotations have this value. */
  public record Count(String value, int annotations) {}

  /** What a count is about. */
  public enum Kind {
    ANNOTATIONS,
    CULTURE,
    VALENCE,
    STYLES,
    SPLIT
  }

  /**
   * A published count beside the library's.
   *
   * @param value the culture, the name of the {@link Valence} or the split; empty for the whole
   */
  public record Figure(Kind kind, String value, int published, int ours) {
    public int difference() {
      return ours - published;
    }
  }

  /**
   * The counts of ArtELingo. Its splits, as they are published, do not add up to the whole; see
   * {@link #sumOfSplits}.
   */
  public static final PublishedCounts ARTELINGO =
      new PublishedCounts(
          "ArtELingo",
          "Mohamed et al., ArtELingo: A Million Emotion Annotations of WikiArt with Emphasis on"
              + " Diversity over Language and Culture, EMNLP 2022",
          1_101_841,
          27,
          List.of(
              new Count("english", 386_412),
              new Count("chinese", 383_266),
              new Count("arabic", 332_163)),
          List.of(
              new Count(Valence.POSITIVE.name(), 725_069),
              new Count(Valence.NEGATIVE.name(), 284_756)),
          List.of(
              new Count("train", 926_055), new Count("val", 46_936), new Count("test", 94_083)));

  /**
   * The least share of a published count that a library may have of it. A few lines are rejected at
   * import or stand twice; but the training split alone is 84% of ArtELingo and training and
   * validation together are 88%, and neither must be taken for the whole.
   */
  private static final double LEAST = 0.9;

  /** The largest share: a release may have grown, but a larger collection is another one. */
  private static final double MOST = 1.25;

  public PublishedCounts {
    cultures = List.copyOf(cultures);
    valences = List.copyOf(valences);
    splits = List.copyOf(splits);
  }

  /** The published counts of the data set that a library holds; empty where it is none known. */
  public static Optional<PublishedCounts> of(CollectionSummary library) {
    return Optional.of(ARTELINGO).filter(counts -> counts.describe(library));
  }

  /**
   * Whether a library holds this data set, whole and not much else. Its own figures decide, because
   * files are renamed, and a library may be filled from several: the annotations of each published
   * culture, of these cultures together and of all cultures must each be about what is published,
   * and so must the number of styles. So another small culture (ArtELingo has some Spanish) is no
   * hindrance, but a part, one culture alone, or a collection of many cultures is not compared.
   */
  boolean describe(CollectionSummary library) {
    return isAbout(annotations, library.annotations())
        && isAbout(styles, library.styles().size())
        && cultures.stream()
            .allMatch(c -> isAbout(c.annotations(), annotations(library, c.value())))
        && LEAST * library.annotations()
            <= cultures.stream().mapToInt(c -> annotations(library, c.value())).sum();
  }

  private static boolean isAbout(int published, int ours) {
    return ours >= LEAST * published && ours <= MOST * published;
  }

  /** All counts beside those of a library: the whole, cultures, valences, styles, splits. */
  public List<Figure> beside(CollectionSummary library) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(Kind.ANNOTATIONS, "", annotations, library.annotations()));
    cultures.forEach(c -> figures.add(figure(Kind.CULTURE, c, annotations(library, c.value()))));
    valences.forEach(
        v -> figures.add(figure(Kind.VALENCE, v, library.count(Valence.valueOf(v.value())))));
    figures.add(new Figure(Kind.STYLES, "", styles, library.styles().size()));
    splits.forEach(s -> figures.add(figure(Kind.SPLIT, s, ofSplit(library, s.value()))));
    return figures;
  }

  private static Figure figure(Kind kind, Count published, int ours) {
    return new Figure(kind, published.value(), published.annotations(), ours);
  }

  private static int annotations(CollectionSummary library, String culture) {
    return library.cultures().stream()
        .filter(c -> c.culture().toLowerCase(Locale.ROOT).equals(culture))
        .map(OfCulture::emotions)
        .mapToInt(emotions -> emotions.n())
        .sum();
  }

  private static int ofSplit(CollectionSummary library, String split) {
    return library.splits().stream()
        .filter(s -> s.value().toLowerCase(Locale.ROOT).equals(split))
        .mapToInt(Counted::annotations)
        .sum();
  }

  /** The annotations of all published splits together. */
  public int sumOfSplits() {
    return splits.stream().mapToInt(Count::annotations).sum();
  }
}
