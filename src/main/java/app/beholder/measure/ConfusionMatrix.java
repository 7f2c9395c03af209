package app.beholder.measure;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.util.Arrays;

/** How often each emotion that people felt was predicted as each emotion: nine by nine counts. */
public final class ConfusionMatrix {
  private static final int EMOTIONS = Emotion.ALL.size();

  private final int[] counts;

  private ConfusionMatrix(int[] counts) {
    this.counts = counts;
  }

  /**
   * Takes 81 counts: nine for each emotion felt, by what was predicted, both in the order of {@link
   * Emotion}.
   */
  public static ConfusionMatrix ofCounts(int... counts) {
    if (counts.length != EMOTIONS * EMOTIONS) {
      throw new IllegalArgumentException("81 counts expected, got " + counts.length);
    }
    return new ConfusionMatrix(counts.clone());
  }

  public int count(Emotion felt, Emotion predicted) {
    return counts[felt.ordinal() * EMOTIONS + predicted.ordinal()];
  }

  /** The number of annotations. */
  public int n() {
    return Arrays.stream(counts).sum();
  }

  /** What people felt. */
  public Distribution felt() {
    return Distribution.ofCounts(Emotion.ALL.stream().mapToInt(this::felt).toArray());
  }

  private int felt(Emotion emotion) {
    return Emotion.ALL.stream().mapToInt(predicted -> count(emotion, predicted)).sum();
  }

  private int predicted(Emotion emotion) {
    return Emotion.ALL.stream().mapToInt(felt -> count(felt, emotion)).sum();
  }

  /** The share of annotations whose emotion was predicted; 0 where there are none. */
  public double accuracy() {
    int right = Emotion.ALL.stream().mapToInt(emotion -> count(emotion, emotion)).sum();
    return n() == 0 ? 0 : (double) right / n();
  }

  /**
   * The harmonic mean of precision and recall, {@code 2 tp / (2 tp + fp + fn)} (van Rijsbergen,
   * Information Retrieval, 1979); 0 for an emotion that was neither felt nor predicted.
   */
  public double f1(Emotion emotion) {
    int both = felt(emotion) + predicted(emotion);
    return both == 0 ? 0 : 2.0 * count(emotion, emotion) / both;
  }

  /**
   * The mean {@link #f1} of the emotions that were felt or predicted at all; {@code
   * f1_score(average="macro", zero_division=0)} of scikit-learn.
   */
  public double macroF1() {
    return Emotion.ALL.stream()
        .filter(emotion -> felt(emotion) + predicted(emotion) > 0)
        .mapToDouble(this::f1)
        .average()
        .orElse(0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConfusionMatrix that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }
}
