package app.beholder.measure;

import app.beholder.model.Emotion;

/**
 * Nine yes/no questions about each painting: does anybody feel this emotion? The share that is
 * answered right, {@code 1 - hamming_loss} of scikit-learn; for how many questions a constant
 * answer is right says how little a high share means. Takes one painting after the other. For one
 * thread.
 */
public final class ElementAccuracy {
  /** From this probability on the answer is yes. */
  public static final double THRESHOLD = 0.5;

  private static final int EMOTIONS = Emotion.ALL.size();

  private final int[] present = new int[EMOTIONS];
  private int paintings;
  private long right;

  /**
   * Adds a painting.
   *
   * @param felt whether anybody felt each emotion, in the order of {@link Emotion}
   * @param probabilities of each emotion; they need not sum to 1
   */
  public void add(boolean[] felt, double[] probabilities) {
    for (int emotion = 0; emotion < EMOTIONS; emotion++) {
      if (felt[emotion]) {
        present[emotion]++;
      }
      if (felt[emotion] == (probabilities[emotion] >= THRESHOLD)) {
        right++;
      }
    }
    paintings++;
  }

  /** The number of paintings. */
  public int paintings() {
    return paintings;
  }

  /** The share of questions that were answered right; 0 where there were none. */
  public double share() {
    return ofQuestions(right);
  }

  /**
   * The share that is right where each question gets the same answer for all paintings, the better
   * one; scikit-learn's {@code DummyClassifier(strategy="most_frequent")}.
   */
  public double constantGuess() {
    long best = 0;
    for (int yes : present) {
      best += Math.max(yes, paintings - yes);
    }
    return ofQuestions(best);
  }

  private double ofQuestions(long answers) {
    return paintings == 0 ? 0 : (double) answers / ((long) EMOTIONS * paintings);
  }
}
