package app.beholder.library;

import app.beholder.model.Annotation;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collection in memory, without its comments: the paintings, and for each annotation one byte of
 * emotion, culture and split. Annotations stand in rows that are grouped by painting, so that a
 * painting's rows are a range and a count of distinct paintings needs one pass. Immutable.
 */
public final class Columns {

  /**
   * The annotations in order of their numbers, as they are stored.
   *
   * @param painting the painting's number for each annotation
   * @param emotion ordinals of {@link Emotion}
   * @param culture positions in {@code cultures}
   * @param split positions in {@code splits}
   */
  public record Annotations(
      int[] painting,
      byte[] emotion,
      byte[] culture,
      byte[] split,
      List<String> cultures,
      List<String> splits) {
    public int size() {
      return painting.length;
    }
  }

  private final List<Painting> paintings;
  private final List<String> cultures;
  private final List<String> splits;
  private final List<Facet> facets;
  private final Map<Facet, PaintingValues> ofPaintings = new HashMap<>();
  private final int[] firstRow;
  private final int[] number;
  private final int[] rowOfNumber;
  private final byte[] emotion;
  private final byte[] culture;
  private final byte[] split;
  private final @Nullable RunColumns ofRun;

  public Columns(List<Painting> paintings, Annotations annotations) {
    this.paintings = List.copyOf(paintings);
    this.cultures = List.copyOf(annotations.cultures());
    this.splits = List.copyOf(annotations.splits());
    firstRow = firstRows(annotations.painting());
    int rows = annotations.size();
    number = new int[rows];
    rowOfNumber = new int[rows];
    emotion = new byte[rows];
    culture = new byte[rows];
    split = new byte[rows];
    fillRows(annotations);
    fillPaintingValues();
    facets =
        Stream.concat(Facet.OF_ALL_COLLECTIONS.stream(), cultures.stream().map(Facet::annotations))
            .toList();
    ofRun = null;
  }

  /** The same collection, showing a run. */
  private Columns(Columns of, RunColumns ofRun) {
    paintings = of.paintings;
    cultures = of.cultures;
    splits = of.splits;
    ofPaintings.putAll(of.ofPaintings);
    firstRow = of.firstRow;
    number = of.number;
    rowOfNumber = of.rowOfNumber;
    emotion = of.emotion;
    culture = of.culture;
    split = of.split;
    this.ofRun = ofRun;
    facets =
        Stream.concat(of.facets.stream().filter(facet -> !facet.isOfRun()), ofRun.facets().stream())
            .toList();
  }

  /** This collection with the facets and orders of a run; takes a moment, and little memory. */
  public Columns showing(ShownRun run) {
    return new Columns(this, RunColumns.of(this, run));
  }

  private int[] firstRows(int[] painting) {
    int[] first = new int[paintings.size() + 1];
    for (int p : painting) {
      first[p + 1]++;
    }
    for (int p = 0; p < paintings.size(); p++) {
      first[p + 1] += first[p];
    }
    return first;
  }

  private void fillRows(Annotations annotations) {
    int[] next = firstRow.clone();
    for (int n = 0; n < annotations.size(); n++) {
      int row = next[annotations.painting()[n]]++;
      number[row] = n;
      rowOfNumber[n] = row;
      emotion[row] = annotations.emotion()[n];
      culture[row] = annotations.culture()[n];
      split[row] = annotations.split()[n];
    }
  }

  private void fillPaintingValues() {
    ofPaintings.put(
        Facet.STYLE, PaintingValues.asTheyCome(paintings, painting -> painting.key().style()));
    ofPaintings.put(Facet.ARTIST, PaintingValues.asTheyCome(paintings, Painting::artist));
    ofPaintings.put(Facet.GENRE, PaintingValues.asTheyCome(paintings, Painting::genre));
    ofPaintings.put(Facet.PERIOD, PaintingValues.periods(paintings));
    ofPaintings.put(Facet.PICTURE, PaintingValues.pictures(paintings));
    byte[][] amounts = amounts();
    for (int c = 0; c < amounts.length; c++) {
      ofPaintings.put(
          Facet.annotations(cultures.get(c)),
          new PaintingValues(Facet.AMOUNTS, new PaintingValues.Codes.Few(amounts[c])));
    }
  }

  /** For each culture and painting which of {@link Facet#AMOUNTS} it has. */
  private byte[][] amounts() {
    byte[][] amounts = new byte[cultures.size()][paintings.size()];
    int[] counts = new int[cultures.size()];
    for (int painting = 0; painting < paintings.size(); painting++) {
      Arrays.fill(counts, 0);
      for (int row = firstRow[painting]; row < firstRow[painting + 1]; row++) {
        counts[culture[row] & 0xFF]++;
      }
      for (int c = 0; c < counts.length; c++) {
        amounts[c][painting] = (byte) Facet.amount(counts[c]);
      }
    }
    return amounts;
  }

  /** All paintings; the position in the list is {@link Painting#number}. */
  public List<Painting> paintings() {
    return paintings;
  }

  /** The number of annotations. */
  public int size() {
    return number.length;
  }

  /** The run whose facets are among {@link #facets}; empty where none is shown. */
  public Optional<Run> run() {
    return Optional.ofNullable(ofRun).map(RunColumns::run);
  }

  /** How many annotations of a painting the shown run has a prediction for; 0 without a run. */
  public int predictedAnnotations(int painting) {
    return ofRun == null ? 0 : ofRun.predicted(painting);
  }

  /** The mean confidence of the shown run; not a number where it predicts nothing. */
  double meanConfidence(int painting) {
    return ofRun == null ? Double.NaN : ofRun.meanConfidence(painting);
  }

  /** The mean surprise of the shown run; not a number where it predicts nothing. */
  double meanSurprise(int painting) {
    return ofRun == null ? Double.NaN : ofRun.meanSurprise(painting);
  }

  /** The facets of this collection, in the order in which people see them. */
  public List<Facet> facets() {
    return facets;
  }

  /**
   * The values of a facet, by code. Of a culture that this collection does not have every painting
   * has no annotations; of a facet of runs that is not shown every annotation has one value, which
   * nobody can ask for.
   */
  public List<String> values(Facet facet) {
    return switch (facet.kind()) {
      case CULTURE -> cultures;
      case EMOTION -> EmotionLabels.ALL;
      case SPLIT -> splits;
      case STYLE, ARTIST, GENRE, PERIOD, PICTURE, ANNOTATIONS -> paintingValues(facet).values();
      case PREDICTED, PREDICTION, CONFIDENCE, RIGHT_MODELS ->
          ofRun == null ? RunColumns.NOT_SHOWN : ofRun.values(facet);
    };
  }

  /** The value that an annotation, or its painting, has in a facet. */
  String value(Facet facet, Annotation annotation) {
    return switch (facet.kind()) {
      case CULTURE -> annotation.culture();
      case EMOTION -> annotation.emotion().label();
      case SPLIT -> annotation.split();
      case STYLE, ARTIST, GENRE, PERIOD, PICTURE, ANNOTATIONS ->
          paintingValues(facet).of(annotation.painting());
      case PREDICTED, PREDICTION, CONFIDENCE, RIGHT_MODELS ->
          ofRun == null
              ? RunColumns.NOT_SHOWN.getFirst()
              : ofRun.value(facet, rowOfNumber[annotation.number()]);
    };
  }

  /** The values of a facet that paintings have. */
  PaintingValues paintingValues(Facet facet) {
    PaintingValues values = ofPaintings.get(facet);
    if (values != null) {
      return values;
    }
    if (facet.kind() == Facet.Kind.ANNOTATIONS) {
      return PaintingValues.NO_ANNOTATIONS;
    }
    throw new IllegalArgumentException(facet + " belongs to annotations");
  }

  /** The codes, by row, of a facet that annotations have. */
  byte[] rowCodes(Facet facet) {
    return switch (facet.kind()) {
      case CULTURE -> culture;
      case EMOTION -> emotion;
      case SPLIT -> split;
      case STYLE, ARTIST, GENRE, PERIOD, PICTURE, ANNOTATIONS ->
          throw new IllegalArgumentException(facet + " belongs to paintings");
      case PREDICTED, PREDICTION, CONFIDENCE, RIGHT_MODELS ->
          ofRun == null ? new byte[size()] : ofRun.codes(facet);
    };
  }

  /** The first row of a painting; its last is before the first of the next painting. */
  int firstRow(int painting) {
    return firstRow[painting];
  }

  int rowOfAnnotation(int annotation) {
    return rowOfNumber[annotation];
  }

  /**
   * The rows of annotations with these numbers; those that the collection does not have yet are
   * left out.
   */
  BitSet rows(BitSet annotations) {
    BitSet rows = new BitSet(size());
    for (int n = annotations.nextSetBit(0);
        n >= 0 && n < size();
        n = annotations.nextSetBit(n + 1)) {
      rows.set(rowOfAnnotation(n));
    }
    return rows;
  }

  /** What was felt in a row. */
  Emotion emotionOfRow(int row) {
    return Emotion.ALL.get(emotion[row]);
  }

  int annotationOfRow(int row) {
    return number[row];
  }

  /** What was felt in the annotation with this number. */
  public Emotion emotionOf(int annotation) {
    return Emotion.ALL.get(emotion[rowOfAnnotation(annotation)]);
  }

  /** The culture of the annotation with this number, as a code of {@link Facet#CULTURE}. */
  public int cultureOf(int annotation) {
    return culture[rowOfAnnotation(annotation)] & 0xFF;
  }

  /** The numbers of a painting's annotations, in order of import. */
  public int[] annotationsOf(int painting) {
    return Arrays.copyOfRange(number, firstRow[painting], firstRow[painting + 1]);
  }

  /**
   * What each culture felt about a painting, for those that said anything, in the order of the
   * cultures.
   */
  public Map<String, Distribution> emotionsOf(int painting) {
    int[][] counts = new int[cultures.size()][Emotion.ALL.size()];
    for (int row = firstRow[painting]; row < firstRow[painting + 1]; row++) {
      counts[culture[row] & 0xFF][emotion[row]]++;
    }
    return distributions(counts);
  }

  /** What people felt about a painting, all cultures together. */
  public Distribution pooledEmotionsOf(int painting) {
    int[] counts = new int[Emotion.ALL.size()];
    for (int row = firstRow[painting]; row < firstRow[painting + 1]; row++) {
      counts[emotion[row]]++;
    }
    return Distribution.ofCounts(counts);
  }

  /** What each culture felt about all paintings together. */
  public Map<String, Distribution> emotions() {
    int[][] counts = new int[cultures.size()][Emotion.ALL.size()];
    for (int row = 0; row < emotion.length; row++) {
      counts[culture[row] & 0xFF][emotion[row]]++;
    }
    return distributions(counts);
  }

  private Map<String, Distribution> distributions(int[][] counts) {
    Map<String, Distribution> byCulture = new LinkedHashMap<>();
    for (int c = 0; c < counts.length; c++) {
      Distribution distribution = Distribution.ofCounts(counts[c]);
      if (distribution.n() > 0) {
        byCulture.put(cultures.get(c), distribution);
      }
    }
    return byCulture;
  }

  private static final class EmotionLabels {
    static final List<String> ALL = Emotion.ALL.stream().map(Emotion::label).toList();
  }
}
