package app.beholder.model;

import java.util.Arrays;

/**
 * How often each emotion was felt: nine counts and the number {@code n} of annotations that they
 * rest on.
 */
public final class Distribution {
  /** With fewer annotations chance alone makes cultures differ: "not enough evidence". */
  public static final int ENOUGH = 5;

  private final int[] counts;
  private final int n;

  private Distribution(int[] counts) {
    this.counts = counts;
    this.n = Arrays.stream(counts).sum();
  }

  /** Takes nine counts, in the order of {@link Emotion}. */
  public static Distribution ofCounts(int... counts) {
    if (counts.length != Emotion.ALL.size()) {
      throw new IllegalArgumentException("nine counts expected, got " + counts.length);
    }
    return new Distribution(counts.clone());
  }

  /** The number of annotations. */
  public int n() {
    return n;
  }

  /** Whether there are enough annotations to say what people felt. */
  public boolean isEnough() {
    return n >= ENOUGH;
  }

  public int count(Emotion emotion) {
    return counts[emotion.ordinal()];
  }

  /** The share of an emotion, from 0 to 1; 0 for each where there are no annotations. */
  public double share(Emotion emotion) {
    return n == 0 ? 0 : (double) count(emotion) / n;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Distribution that && Arrays.equals(counts, that.counts);
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
