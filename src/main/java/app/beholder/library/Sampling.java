package app.beholder.library;

/**
 * Along one side of a picture: which of its pixels each new one is made of, and by which shares.
 * The shares of a new pixel sum to 1.
 */
public final class Sampling {
  /** So much below a whole number counts as that number: steps and shares are not exact. */
  private static final double ALMOST = 1e-9;

  private final int[] firsts;

  /** Where the shares of a new pixel begin; those of the next are its end. */
  private final int[] starts;

  private final float[] shares;

  private Sampling(int side, double start, double step, int size) {
    firsts = new int[size];
    starts = new int[size + 1];
    float[] found = new float[size * (int) Math.ceil(step + 2)];
    for (int i = 0; i < size; i++) {
      double from = start + i * step;
      starts[i + 1] =
          step < 1
              ? between(i, from + step / 2 - 0.5, side, found)
              : average(i, from, Math.min(side, from + step), found);
    }
    shares = found;
  }

  /** All of a side. */
  public static Sampling of(int side, int size) {
    return ofMiddle(side, side, size);
  }

  /**
   * The middle of a side, from a whole pixel on, so that what is not scaled is not blurred either.
   *
   * @param side pixels there are
   * @param part how many of them are taken; need not be a whole number
   * @param size new pixels: where there are fewer than in the part, each is the mean of the length
   *     that it covers; where there are more, it lies between its two neighbours
   */
  public static Sampling ofMiddle(int side, double part, int size) {
    return new Sampling(side, Math.floor((side - part) / 2 + ALMOST), part / size, size);
  }

  /** The two pixels around a place, the nearer by more; at the edge the one that there is. */
  private int between(int i, double place, int side, float[] found) {
    double inside = Math.clamp(place, 0, side - 1.0);
    int first = Math.min((int) inside, Math.max(0, side - 2));
    int next = starts[i];
    firsts[i] = first;
    found[next++] = (float) (1 - (inside - first));
    if (side > 1) {
      found[next++] = (float) (inside - first);
    }
    return next;
  }

  /** All pixels from one place to another, those at the ends as far as they are covered. */
  private int average(int i, double from, double to, float[] found) {
    int first = (int) (from + ALMOST);
    int next = starts[i];
    firsts[i] = first;
    for (int pixel = first; pixel == first || pixel < to - ALMOST; pixel++) {
      double covered = Math.min(pixel + 1, to) - Math.max(pixel, from);
      found[next++] = (float) (covered / (to - from));
    }
    return next;
  }

  /** The first pixel that a new one is made of. */
  public int first(int i) {
    return firsts[i];
  }

  /** Of how many pixels, one after another, a new one is made. */
  public int count(int i) {
    return starts[i + 1] - starts[i];
  }

  /** The share of the pixel so many after the first. */
  public float share(int i, int after) {
    return shares[starts[i] + after];
  }
}
