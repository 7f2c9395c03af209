package app.beholder.library;

import app.beholder.library.CollectionSummary.Counted;
import app.beholder.model.Emotion.Valence;
import java.util.ArrayList;
import java.util.List;
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
   * files are renamed, and a library may be filled from several: all annotations, those of each
   * published culture, the positive and the negative ones, and the number of styles must each be
   * about what is published, and other cultures may have written little. So some Spanish, which
   * ArtELingo has, is no hindrance, but a part, one culture alone, a collection of many cultures or
   * one of other feelings is not compared.
   */
  boolean describe(CollectionSummary library) {
    return isAbout(annotations, library.annotations())
        && isAbout(styles, library.styles().size())
        && cultures.stream().allMatch(c -> isAbout(c.annotations(), ofCulture(library, c)))
        && valences.stream().allMatch(v -> isAbout(v.annotations(), ofValence(library, v)))
        && LEAST * library.annotations()
            <= cultures.stream().mapToInt(c -> ofCulture(library, c)).sum();
  }

  private static boolean isAbout(int published, int ours) {
    return ours >= LEAST * published && ours <= MOST * published;
  }

  /** All counts beside those of a library: the whole, cultures, valences, styles, splits. */
  public List<Figure> beside(CollectionSummary library) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(Kind.ANNOTATIONS, "", annotations, library.annotations()));
    cultures.forEach(c -> figures.add(figure(Kind.CULTURE, c, ofCulture(library, c))));
    valences.forEach(v -> figures.add(figure(Kind.VALENCE, v, ofValence(library, v))));
    figures.add(new Figure(Kind.STYLES, "", styles, library.styles().size()));
    splits.forEach(s -> figures.add(figure(Kind.SPLIT, s, ofSplit(library, s))));
    return figures;
  }

  private static Figure figure(Kind kind, Count published, int ours) {
    return new Figure(kind, published.value(), published.annotations(), ours);
  }

  private static int ofCulture(CollectionSummary library, Count culture) {
    return library.cultures().stream()
        .filter(ours -> ours.culture().equalsIgnoreCase(culture.value()))
        .mapToInt(ours -> ours.emotions().n())
        .sum();
  }

  private static int ofValence(CollectionSummary library, Count valence) {
    return library.count(Valence.valueOf(valence.value()));
  }

  private static int ofSplit(CollectionSummary library, Count split) {
    return library.splits().stream()
        .filter(ours -> ours.value().equalsIgnoreCase(split.value()))
        .mapToInt(Counted::annotations)
        .sum();
  }

  /** The annotations of all published splits together. */
  public int sumOfSplits() {
    return splits.stream().mapToInt(Count::annotations).sum();
  }
}
