package app.beholder.ml.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.library.Filter;
import app.beholder.library.LibraryException;
import app.beholder.library.Run;
import app.beholder.measure.GoldenPredictions;
import app.beholder.measure.GoldenPredictions.Row;
import app.beholder.measure.GoldenPredictions.Score;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final double EXACT = 1e-9;

  private final FakeLibrary library = new FakeLibrary();
  private final Map<Integer, Prediction> predictions = new HashMap<>();

  private Evaluation evaluation(Task task, String filter)
      throws LibraryException, CancelledException {
    Run run = library.runs().add(FakeRuns.model("made", task), predictions);
    return Evaluation.of(library, run, Filter.parse(filter), Monitor.NONE);
  }

  private static Prediction sure(Emotion emotion) {
    float[] probabilities = new float[9];
    probabilities[emotion.ordinal()] = 1;
    return Prediction.of(probabilities);
  }

  private int felt(int painting, String culture, Emotion emotion) {
    return library.annotation(painting, culture, emotion, "train", culture + " words");
  }

  /** The file that scikit-learn and SciPy judged, as a library with a run of a text model. */
  private void addGolden() throws IOException {
    for (Row row : GoldenPredictions.rows()) {
      while (library.columns().paintings().size() <= row.painting()) {
        library.painting("Made", "painting-" + library.columns().paintings().size());
      }
      predictions.put(felt(row.painting(), row.culture(), row.felt()), row.predicted());
    }
  }

  private static double value(CultureEvaluation culture, String measure) {
    return switch (measure) {
      case "n" -> culture.n();
      case "paintings" -> culture.paintings();
      case "accuracy" -> culture.accuracy();
      case "macroF1" -> culture.macroF1();
      case "elementAccuracy" -> culture.elementAccuracy();
      case "constantGuess" -> culture.constantGuess();
      case "ece" -> culture.ece();
      case "jsd" -> culture.jsd();
      default -> throw new AssertionError(measure);
    };
  }

  @Test
  void everyFigureIsThatOfScikitLearnAndSciPy() throws Exception {
    addGolden();
    Evaluation evaluation = evaluation(Task.TEXT, "");
    Map<String, CultureEvaluation> cultures = new HashMap<>();
    evaluation.cultures().forEach(culture -> cultures.put(culture.culture(), culture));
    cultures.put(GoldenPredictions.ALL, evaluation.all().orElseThrow());
    assertEquals(7, cultures.size());
    for (Score golden : GoldenPredictions.scores()) {
      CultureEvaluation culture = cultures.get(golden.culture());
      if (golden.measure().equals("meanShares")) {
        for (int emotion = 0; emotion < 9; emotion++) {
          assertEquals(golden.values()[emotion], culture.predicted().get(emotion), EXACT);
        }
      } else if (golden.values().length == 1) {
        assertEquals(
            golden.value(), value(culture, golden.measure()), EXACT, golden.measure() + culture);
      }
    }
  }

  @Test
  void theWorstKnownStandsFirstAndThoseWithTooFewLast() throws Exception {
    addGolden();
    assertEquals(
        List.of("elm", "alder", "birch", "cedar", "fir", "dogwood"),
        evaluation(Task.TEXT, "").cultures().stream().map(CultureEvaluation::culture).toList());
    assertFalse(evaluation(Task.TEXT, "").cultures().getLast().isEnough());
  }

  @Test
  void aPaintingsPredictionCountsForEachOfItsAnnotations() throws Exception {
    int lilies = library.painting("Made", "lilies");
    int storm = library.painting("Made", "storm");
    felt(lilies, "english", Emotion.AWE);
    felt(lilies, "english", Emotion.CONTENTMENT);
    felt(lilies, "arabic", Emotion.AWE);
    felt(storm, "arabic", Emotion.FEAR);
    predictions.put(lilies, Prediction.of(0, 0.75f, 0.5f, 0, 0, 0, 0, 0, 0));
    Evaluation evaluation = evaluation(Task.IMAGE, "");
    CultureEvaluation english = evaluation.cultures().getFirst();
    assertEquals("english", english.culture());
    assertEquals(Distribution.ofCounts(0, 1, 1, 0, 0, 0, 0, 0, 0), english.annotated());
    assertEquals(0.5, english.accuracy());
    assertEquals(1, english.elementAccuracy(), "both emotions were felt, both are at 0.5 or more");
    assertEquals(List.of(0.0, 0.6, 0.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), english.predicted());
    CultureEvaluation arabic = evaluation.cultures().getLast();
    assertEquals(1, arabic.n(), "the storm has no prediction");
    assertEquals(8 / 9.0, arabic.elementAccuracy(), EXACT);
    assertEquals(1, evaluation.all().orElseThrow().paintings());
    assertEquals(3, evaluation.all().orElseThrow().n());
  }

  @Test
  void aFilterChoosesTheAnnotationsByFacetsAndByWords() throws Exception {
    int lilies = library.painting("Made", "lilies");
    predictions.put(felt(lilies, "english", Emotion.AWE), sure(Emotion.AWE));
    predictions.put(felt(lilies, "arabic", Emotion.FEAR), sure(Emotion.AWE));
    predictions.put(
        library.annotation(lilies, "arabic", Emotion.AWE, "test", "quiet"), sure(Emotion.AWE));
    Evaluation arabic = evaluation(Task.TEXT, "culture:Arabic");
    assertEquals(List.of("arabic"), arabic.cultures().stream().map(c -> c.culture()).toList());
    assertEquals(2, arabic.all().orElseThrow().n());
    assertEquals("culture:arabic", arabic.where(), "as the collection spells it");
    assertEquals(1, evaluation(Task.TEXT, "culture:arabic quiet").all().orElseThrow().n());
    assertTrue(library.text().isComplete());
    Evaluation none = evaluation(Task.TEXT, "culture:english quiet");
    assertEquals(List.of(), none.cultures());
    assertTrue(none.all().isEmpty());
  }

  /** More paintings than one report lies apart, so that the second look notices. */
  @Test
  void itCanBeCancelled() {
    for (int painting = 0; painting < 1500; painting++) {
      library.painting("Made", "painting-" + painting);
      felt(painting, "english", Emotion.AWE);
    }
    Run run = library.runs().add(FakeRuns.model("made", Task.TEXT), predictions);
    CancelledLater monitor = new CancelledLater();
    assertThrows(CancelledException.class, () -> Evaluation.of(library, run, Filter.ALL, monitor));
    assertEquals(1, monitor.reports);
  }

  /** Cancelled after its first report. */
  private static final class CancelledLater implements Monitor {
    private int reports;

    @Override
    public void step(String name) {}

    @Override
    public void progress(long done, long total) {
      reports++;
    }

    @Override
    public boolean isCancelled() {
      return reports > 0;
    }
  }

  @Test
  void whatAFilterSaysOfPredictionsIsMeantOfTheRunItself() throws Exception {
    int painting = library.painting("Made", "anna-example_two-runs");
    int awe = felt(painting, "english", Emotion.AWE);
    int fear = felt(painting, "english", Emotion.FEAR);
    Run mine =
        library
            .runs()
            .add(
                FakeRuns.model("mine", Task.TEXT),
                Map.of(awe, sure(Emotion.AWE), fear, sure(Emotion.AWE)));
    Run shown =
        library
            .runs()
            .add(
                FakeRuns.model("shown", Task.TEXT),
                Map.of(awe, sure(Emotion.FEAR), fear, sure(Emotion.FEAR)));
    library.runs().show(shown.id());
    Filter wrong = Filter.parse("prediction:wrong");
    CultureEvaluation culture =
        Evaluation.of(library, mine, wrong, Monitor.NONE).cultures().getFirst();
    assertEquals(1, culture.n());
    assertEquals(1, culture.annotated().count(Emotion.FEAR));
    assertEquals(Optional.of(shown), library.runs().shown(), "that stays as it is");
  }
}
