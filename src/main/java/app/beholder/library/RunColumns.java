package app.beholder.library;

import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the shown run adds to the columns of a collection: a byte for each row and facet, and means
 * for each painting. What an image model says of a painting holds for each of its annotations.
 */
final class RunColumns {
  /** The value of all annotations in a facet of runs that is not there: none that can be typed. */
  static final List<String> NOT_SHOWN = List.of("\0");

  private static final List<String> PREDICTED =
      Stream.concat(Emotion.ALL.stream().map(Emotion::label), Stream.of(Facet.NONE)).toList();
  private static final List<String> PREDICTION = List.of(Facet.RIGHT, Facet.WRONG, Facet.NONE);
  private static final byte RIGHT = 0;
  private static final byte WRONG = 1;

  /**
   * No share is taken to be smaller: a model that is quite sure, and wrong, would else have an
   * endless surprise. It is what {@code log_loss} of scikit-learn takes for such numbers, and
   * bounds the surprise at 23 bits.
   */
  private static final double SMALLEST_SHARE = Math.ulp(1f);

  private static final double LOG_2 = Math.log(2);

  private final Run run;
  private final Map<Facet.Kind, byte[]> codes = new EnumMap<>(Facet.Kind.class);
  private final int rows;
  private final int[] predicted;
  private final float[] confidence;
  private final float[] surprise;

  private RunColumns(Columns columns, ShownRun shown) {
    run = shown.run();
    rows = columns.size();
    int paintings = columns.paintings().size();
    predicted = new int[paintings];
    confidence = new float[paintings];
    surprise = new float[paintings];
    fill(columns, shown.whole());
    ShownRun.Part image = shown.parts().get(Task.IMAGE);
    ShownRun.Part text = shown.parts().get(Task.TEXT);
    if (image != null && text != null) {
      codes.put(
          Facet.Kind.RIGHT_MODELS,
          rightModels(right(columns, image), right(columns, text), codes(Facet.PREDICTION)));
    }
  }

  static RunColumns of(Columns columns, ShownRun shown) {
    return new RunColumns(columns, shown);
  }

  /**
   * How little a prediction expected what was felt: {@code -log2} of the emotion's share, in bits.
   * 3.17 bits are as much as a guess among all nine.
   */
  static double surprise(Prediction prediction, Emotion felt) {
    return -Math.log(Math.max(prediction.share(felt), SMALLEST_SHARE)) / LOG_2;
  }

  private void fill(Columns columns, ShownRun.Part shown) {
    byte[] emotions = filled(columns, PREDICTED);
    byte[] right = filled(columns, PREDICTION);
    byte[] confidences = filled(columns, Facet.CONFIDENCES);
    double[] sumOfConfidence = new double[predicted.length];
    double[] sumOfSurprise = new double[predicted.length];
    visit(
        columns,
        shown,
        (painting, row, prediction) -> {
          Emotion felt = columns.emotionOfRow(row);
          emotions[row] = (byte) prediction.top().ordinal();
          right[row] = right(prediction, felt);
          confidences[row] = (byte) Facet.confidence(prediction.confidence());
          predicted[painting]++;
          sumOfConfidence[painting] += prediction.confidence();
          sumOfSurprise[painting] += surprise(prediction, felt);
        });
    for (int painting = 0; painting < predicted.length; painting++) {
      confidence[painting] = (float) (sumOfConfidence[painting] / predicted[painting]);
      surprise[painting] = (float) (sumOfSurprise[painting] / predicted[painting]);
    }
    codes.put(Facet.Kind.PREDICTED, emotions);
    codes.put(Facet.Kind.PREDICTION, right);
    codes.put(Facet.Kind.CONFIDENCE, confidences);
  }

  /** Takes the prediction for a row. */
  @FunctionalInterface
  private interface Visitor {
    void visit(int painting, int row, Prediction prediction);
  }

  /** Visits all rows that a run has a prediction for. */
  private static void visit(Columns columns, ShownRun.Part part, Visitor visitor) {
    boolean ofPaintings = part.run().model().task().isOfPaintings();
    for (int painting = 0; painting < columns.paintings().size(); painting++) {
      Optional<Prediction> ofPainting =
          ofPaintings ? part.probabilities().of(painting) : Optional.empty();
      for (int row = columns.firstRow(painting); row < columns.firstRow(painting + 1); row++) {
        Optional<Prediction> prediction =
            ofPaintings ? ofPainting : part.probabilities().of(columns.annotationOfRow(row));
        if (prediction.isPresent()) {
          visitor.visit(painting, row, prediction.get());
        }
      }
    }
  }

  /** A row for each annotation, with the last of these values. */
  private static byte[] filled(Columns columns, List<String> values) {
    byte[] filled = new byte[columns.size()];
    Arrays.fill(filled, (byte) (values.size() - 1));
    return filled;
  }

  private static byte right(Prediction prediction, Emotion felt) {
    return prediction.top() == felt ? RIGHT : WRONG;
  }

  /** For each row the code of whether a run is right. */
  private static byte[] right(Columns columns, ShownRun.Part part) {
    byte[] right = filled(columns, PREDICTION);
    visit(
        columns,
        part,
        (painting, row, prediction) -> right[row] = right(prediction, columns.emotionOfRow(row)));
    return right;
  }

  private static byte[] rightModels(byte[] image, byte[] text, byte[] fusion) {
    byte[] right = new byte[fusion.length];
    for (int row = 0; row < right.length; row++) {
      boolean known = image[row] <= WRONG && text[row] <= WRONG && fusion[row] <= WRONG;
      RightModels models =
          known
              ? RightModels.of(image[row] == RIGHT, text[row] == RIGHT, fusion[row] == RIGHT)
              : RightModels.UNKNOWN;
      right[row] = (byte) models.ordinal();
    }
    return right;
  }

  Run run() {
    return run;
  }

  /** The facets that this run has, in the order in which people see them. */
  List<Facet> facets() {
    return codes.keySet().stream().map(kind -> new Facet(kind, "")).toList();
  }

  List<String> values(Facet facet) {
    if (!codes.containsKey(facet.kind())) {
      return NOT_SHOWN;
    }
    return switch (facet.kind()) {
      case PREDICTED -> PREDICTED;
      case PREDICTION -> PREDICTION;
      case CONFIDENCE -> Facet.CONFIDENCES;
      case RIGHT_MODELS -> RightModels.WORDS;
      default -> throw new IllegalArgumentException(facet + " is no facet of runs");
    };
  }

  byte[] codes(Facet facet) {
    byte[] ofFacet = codes.get(facet.kind());
    return ofFacet == null ? new byte[rows] : ofFacet;
  }

  String value(Facet facet, int row) {
    return values(facet).get(codes(facet)[row]);
  }

  /** How many annotations of a painting have a prediction. */
  int predicted(int painting) {
    return predicted[painting];
  }

  double meanConfidence(int painting) {
    return confidence[painting];
  }

  double meanSurprise(int painting) {
    return surprise[painting];
  }
}
