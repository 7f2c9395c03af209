package app.beholder.ml.prediction;

/**
 * Along one side of a picture: which of its pixels each new one is made of, and by which shares.
 * The shares of a new pixel sum to 1.
 *
 * @param firsts the first pixel for each new one
 * @param weights of that pixel and of those after it
 */
record Sampling(int[] firsts, float[][] weights) {

  /**
   * Samples the middle of a side.
   *
   * @param side pixels there are
   * @param part how many of them are taken, from the middle; need not be whole
   * @param size new pixels
   */
  static Sampling ofMiddle(int side, double part, int size) {
    // From a whole pixel on, so that what is not scaled is not blurred either.
    double start = Math.floor((side - part) / 2 + 1e-9);
    double step = part / size;
    int[] firsts = new int[size];
    float[][] weights = new float[size][];
    for (int i = 0; i < size; i++) {
      double from = start + i * step;
      if (step < 1) {
        between(i, from + step / 2 - 0.5, side, firsts, weights);
      } else {
        average(i, from, Math.min(side, from + step), firsts, weights);
      }
    }
    return new Sampling(firsts, weights);
  }

  /** The two pixels around a place, the nearer by more; at the edge the one that there is. */
  private static void between(int i, double place, int side, int[] firsts, float[][] weights) {
    double inside = Math.clamp(place, 0, side - 1.0);
    int first = Math.min((int) inside, Math.max(0, side - 2));
    float share = (float) (inside - first);
    firsts[i] = first;
    weights[i] = side == 1 ? new float[] {1} : new float[] {1 - share, share};
  }

  /** All pixels from one place to another, those at the ends as far as they are covered. */
  private static void average(int i, double from, double to, int[] firsts, float[][] weights) {
    int first = (int) (from + 1e-9);
    int end = Math.max(first + 1, (int) Math.ceil(to - 1e-9));
    float[] shares = new float[end - first];
    for (int pixel = first; pixel < end; pixel++) {
      double covered = Math.min(pixel + 1, to) - Math.max(pixel, from);
      shares[pixel - first] = (float) (covered / (to - from));
    }
    firsts[i] = first;
    weights[i] = shares;
  }

  int first(int i) {
    return firsts[i];
  }

  int taps(int i) {
    return weights[i].length;
  }

  float weight(int i, int tap) {
    return weights[i][tap];
  }
}
