package app.beholder.model;

import java.util.Arrays;

/** What a model says of one painting or comment: a probability for each emotion. */
public final class Prediction {
  private final float[] probabilities;
  private final double sum;

  private Prediction(float[] probabilities) {
    this.probabilities = probabilities;
    double total = 0;
    for (float probability : probabilities) {
      total += probability;
    }
    sum = total;
  }

  /**
   * Takes nine probabilities, in the order of {@link Emotion}. They need not sum to 1: a model with
   * {@link Activation#SIGMOID} answers nine questions of their own.
   */
  public static Prediction of(float... probabilities) {
    if (probabilities.length != Emotion.ALL.size()) {
      throw new IllegalArgumentException(
          "nine probabilities expected, got " + probabilities.length);
    }
    for (float probability : probabilities) {
      if (!(probability >= 0)) {
        throw new IllegalArgumentException("no probabilities: " + Arrays.toString(probabilities));
      }
    }
    return new Prediction(probabilities.clone());
  }

  /** As the model gives it. */
  public double probability(Emotion emotion) {
    return probabilities[emotion.ordinal()];
  }

  /** The share of an emotion in all nine probabilities together; these sum to 1. */
  public double share(Emotion emotion) {
    return sum > 0 ? probability(emotion) / sum : 1.0 / probabilities.length;
  }

  /** The emotion with the largest probability, the first of equals. */
  public Emotion top() {
    int top = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[top]) {
        top = i;
      }
    }
    return Emotion.ALL.get(top);
  }

  /** The {@link #share} of the top emotion, from 1/9 to 1. */
  public double confidence() {
    return share(top());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prediction that && Arrays.equals(probabilities, that.probabilities);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(probabilities);
  }

  @Override
  public String toString() {
    return Arrays.toString(probabilities);
  }
}
