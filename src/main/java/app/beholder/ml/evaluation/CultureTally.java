package app.beholder.ml.evaluation;

import app.beholder.measure.ConfusionMatrix;
import app.beholder.measure.Divergence;
import app.beholder.measure.ElementAccuracy;
import app.beholder.measure.PredictionScore;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import java.util.Arrays;

/**
 * Takes a culture's annotations with their predictions, painting after painting. For one thread.
 */
final class CultureTally {
  private static final int EMOTIONS = Emotion.ALL.size();

  private final PredictionScore score = new PredictionScore();
  private final ElementAccuracy elements = new ElementAccuracy();

  /** Of the painting that is being added. */
  private final boolean[] felt = new boolean[EMOTIONS];

  private final double[] probabilities = new double[EMOTIONS];
  private int annotations;

  void add(Emotion emotion, Prediction predicted) {
    score.add(emotion, predicted);
    felt[emotion.ordinal()] = true;
    for (int e = 0; e < EMOTIONS; e++) {
      probabilities[e] += predicted.probability(Emotion.ALL.get(e));
    }
    annotations++;
  }

  /**
   * All annotations of a painting were added. What is predicted for the painting is the mean of its
   * annotations; where they share one prediction the mean is that, without any rounding, because a
   * sum of equal floats is exact in a double.
   */
  void endPainting() {
    if (annotations == 0) {
      return;
    }
    for (int e = 0; e < EMOTIONS; e++) {
      probabilities[e] /= annotations;
    }
    elements.add(felt, probabilities);
    Arrays.fill(felt, false);
    Arrays.fill(probabilities, 0);
    annotations = 0;
  }

  boolean isEmpty() {
    return score.n() == 0;
  }

  /** The measures, where it is not empty. */
  CultureEvaluation evaluation(String culture) {
    ConfusionMatrix confusion = score.confusion();
    Distribution annotated = confusion.felt();
    double[] annotatedShares = Emotion.ALL.stream().mapToDouble(annotated::share).toArray();
    double[] predicted = score.meanShares();
    return new CultureEvaluation(
        culture,
        score.n(),
        elements.paintings(),
        confusion.accuracy(),
        confusion.macroF1(),
        elements.share(),
        elements.constantGuess(),
        score.calibrationError(),
        Divergence.bits(annotatedShares, predicted),
        annotated,
        Arrays.stream(predicted).boxed().toList(),
        confusion);
  }
}
