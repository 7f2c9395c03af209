package app.beholder.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.beholder.measure.GoldenPredictions.Row;
import app.beholder.measure.GoldenPredictions.Score;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against scikit-learn and SciPy. */
class PredictionScoreTest {
  private static final double EXACT = 1e-9;

  static Stream<Score> golden() throws IOException {
    return GoldenPredictions.scores().stream();
  }

  private static Stream<Row> rows(String culture) throws IOException {
    return GoldenPredictions.rows().stream()
        .filter(row -> culture.equals(GoldenPredictions.ALL) || culture.equals(row.culture()));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void everyMeasureIsThatOfScikitLearnAndSciPy(Score golden) throws IOException {
    PredictionScore score = new PredictionScore();
    rows(golden.culture()).forEach(row -> score.add(row.felt(), row.predicted()));
    ElementAccuracy elements = elements(golden.culture());
    double[] ours =
        switch (golden.measure()) {
          case "n" -> new double[] {score.n()};
          case "paintings" -> new double[] {elements.paintings()};
          case "confusion" -> counts(score.confusion());
          case "f1" -> Emotion.ALL.stream().mapToDouble(score.confusion()::f1).toArray();
          case "accuracy" -> new double[] {score.confusion().accuracy()};
          case "macroF1" -> new double[] {score.confusion().macroF1()};
          case "elementAccuracy" -> new double[] {elements.share()};
          case "constantGuess" -> new double[] {elements.constantGuess()};
          case "ece" -> new double[] {score.calibrationError()};
          case "jsd" -> new double[] {divergence(score)};
          case "meanShares" -> score.meanShares();
          default -> throw new AssertionError(golden.measure());
        };
    assertArrayEquals(golden.values(), ours, EXACT);
  }

  private static double[] counts(ConfusionMatrix confusion) {
    return Emotion.ALL.stream()
        .flatMapToDouble(
            felt -> Emotion.ALL.stream().mapToDouble(predicted -> confusion.count(felt, predicted)))
        .toArray();
  }

  private static double divergence(PredictionScore score) {
    Distribution felt = score.confusion().felt();
    return Divergence.bits(
        Emotion.ALL.stream().mapToDouble(felt::share).toArray(), score.meanShares());
  }

  private static ElementAccuracy elements(String culture) throws IOException {
    Map<Integer, List<Row>> paintings =
        rows(culture)
            .collect(Collectors.groupingBy(Row::painting, TreeMap::new, Collectors.toList()));
    ElementAccuracy elements = new ElementAccuracy();
    for (List<Row> rows : paintings.values()) {
      boolean[] felt = new boolean[9];
      double[] mean = new double[9];
      for (Row row : rows) {
        felt[row.felt().ordinal()] = true;
        for (int emotion = 0; emotion < mean.length; emotion++) {
          mean[emotion] += (double) row.probabilities()[emotion] / rows.size();
        }
      }
      elements.add(felt, mean);
    }
    return elements;
  }

  @Test
  void withoutAnyPredictionAllIsNothing() {
    PredictionScore score = new PredictionScore();
    assertEquals(0, score.confusion().accuracy());
    assertEquals(0, score.confusion().macroF1());
    assertEquals(0, score.calibrationError());
    assertArrayEquals(new double[9], score.meanShares());
    assertEquals(0, new ElementAccuracy().share());
    assertEquals(0, new ElementAccuracy().constantGuess());
  }

  /** What was read from it before does not change when more comes. */
  @Test
  void theMatrixIsAValue() {
    PredictionScore score = new PredictionScore();
    Prediction sad = Prediction.of(0, 0, 0, 0, 0, 0, 0, 1, 0);
    score.add(Emotion.FEAR, sad);
    ConfusionMatrix before = score.confusion();
    score.add(Emotion.SADNESS, sad);
    assertEquals(1, before.n());
    assertEquals(1, before.count(Emotion.FEAR, Emotion.SADNESS));
    assertEquals(Distribution.ofCounts(0, 0, 0, 0, 0, 0, 1, 0, 0), before.felt());
    assertThrows(IllegalArgumentException.class, () -> ConfusionMatrix.ofCounts(1, 2, 3));
  }

  /** Bins are closed above: confidence 0.2 belongs with 0.15, not with 0.25. */
  @Test
  void anEdgeBelongsToTheBinBelowIt() {
    Calibration calibration = new Calibration();
    calibration.add(3 / 15.0, true);
    calibration.add(0.15, false);
    assertEquals(Math.abs(1 - 0.35) / 2, calibration.error(), EXACT);
    calibration.add(0.25, false);
    assertEquals((Math.abs(1 - 0.35) + 0.25) / 3, calibration.error(), EXACT);
  }

  @Test
  void anErrorOfSuresAndNevers() {
    Calibration calibration = new Calibration();
    calibration.add(1, true);
    calibration.add(0, false);
    assertEquals(0, calibration.error());
    calibration.add(1, false);
    assertEquals(1 / 3.0, calibration.error(), EXACT);
  }
}
