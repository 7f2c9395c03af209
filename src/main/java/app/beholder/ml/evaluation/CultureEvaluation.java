package app.beholder.ml.evaluation;

import app.beholder.measure.ConfusionMatrix;
import app.beholder.model.Distribution;
import java.util.List;

/**
 * One culture's annotations beside what a model predicted for them.
 *
 * @param culture empty for all cultures together
 * @param n annotations that have a prediction; everything here rests on them
 * @param paintings that they are about; the two shares of yes/no labels rest on these
 * @param accuracy share of annotations whose emotion is the top prediction
 * @param macroF1 mean F1 over the emotions that occur among annotations or predictions
 * @param elementAccuracy the paper's multi-label accuracy: share of the nine yes/no labels of a
 *     painting that are right at threshold 0.5
 * @param constantGuess elementAccuracy of the best guess that is the same for every painting
 * @param ece expected calibration error, 15 bins of equal width
 * @param jsd Jensen-Shannon divergence of the two distributions, in bits
 * @param annotated what people felt
 * @param predicted mean shares, in the order of {@link app.beholder.model.Emotion}
 * @param confusion what people felt by the top prediction
 */
public record CultureEvaluation(
    String culture,
    int n,
    int paintings,
    double accuracy,
    double macroF1,
    double elementAccuracy,
    double constantGuess,
    double ece,
    double jsd,
    Distribution annotated,
    List<Double> predicted,
    ConfusionMatrix confusion) {
  public CultureEvaluation {
    predicted = List.copyOf(predicted);
  }

  /** Whether there are enough annotations for these figures to say anything. */
  public boolean isEnough() {
    return annotated.isEnough();
  }
}
