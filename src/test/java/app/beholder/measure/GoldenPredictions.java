package app.beholder.measure;

import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Made predictions, and what scikit-learn and SciPy say of them; {@code predictions.py} made both.
 */
public final class GoldenPredictions {
  /** Stands for the measures of all cultures together. */
  public static final String ALL = "all";

  /** One annotation with its prediction. */
  public record Row(String culture, int painting, Emotion felt, float[] probabilities) {
    public Prediction predicted() {
      return Prediction.of(probabilities);
    }
  }

  /** A measure of a culture. */
  public record Score(String culture, String measure, double[] values) {
    public double value() {
      return values[0];
    }
  }

  private GoldenPredictions() {}

  public static List<Row> rows() throws IOException {
    return lines("predictions.csv").stream()
        .map(fields ->
            new Row(
                fields[0],
                Integer.parseInt(fields[1]),
                Emotion.ofLabel(fields[2]).orElseThrow(),
                floats(fields[3])))
        .toList();
  }

  private static float[] floats(String text) {
    String[] numbers = text.split(" ");
    float[] floats = new float[numbers.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = Float.parseFloat(numbers[i]);
    }
    return floats;
  }

  public static List<Score> scores() throws IOException {
    return lines("prediction_scores.csv").stream()
        .map(fields ->
            new Score(
                fields[0],
                fields[1],
                Arrays.stream(fields[2].split(" ")).mapToDouble(Double::parseDouble).toArray()))
        .toList();
  }

  private static List<String[]> lines(String file) throws IOException {
    try (InputStream in = GoldenPredictions.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split(",")).toList();
    }
  }
}
