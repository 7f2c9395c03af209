package app.beholder.measure;

import app.beholder.model.Emotion;
import app.beholder.model.Prediction;

/**
 * Predictions beside what people felt: who was taken for whom, how well the model knows what it
 * knows, and what it predicts on the whole. Takes one annotation after the other. For one thread.
 */
public final class PredictionScore {
  private static final int EMOTIONS = Emotion.ALL.size();

  private final int[] confusion = new int[EMOTIONS * EMOTIONS];
  private final Calibration calibration = new Calibration();
  private final double[] shares = new double[EMOTIONS];
  private int n;

  public void add(Emotion felt, Prediction predicted) {
    Emotion top = predicted.top();
    confusion[felt.ordinal() * EMOTIONS + top.ordinal()]++;
    calibration.add(predicted.share(top), felt == top);
    for (int emotion = 0; emotion < EMOTIONS; emotion++) {
      shares[emotion] += predicted.share(Emotion.ALL.get(emotion));
    }
    n++;
  }

  /** The number of annotations. */
  public int n() {
    return n;
  }

  public ConfusionMatrix confusion() {
    return ConfusionMatrix.ofCounts(confusion);
  }

  /** See {@link Calibration#error}. */
  public double calibrationError() {
    return calibration.error();
  }

  /** The mean share of each emotion, nine that sum to 1; all 0 where there is nothing. */
  public double[] meanShares() {
    double[] mean = new double[EMOTIONS];
    for (int emotion = 0; emotion < EMOTIONS; emotion++) {
      mean[emotion] = n == 0 ? 0 : shares[emotion] / n;
    }
    return mean;
  }
}
