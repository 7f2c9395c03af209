package app.beholder.studio;

/**
 * How many of n are to be expected where each happens with probability p: the bounds beyond which
 * lies one case in a thousand on each side.
 */
record Binomial(int n, double p) {
  private static final double BEYOND = 0.001;

  /** The largest count below which there is no more than {@link #BEYOND}. */
  int least() {
    double below = 0;
    int count = 0;
    while (below + probability(count) <= BEYOND) {
      below += probability(count);
      count++;
    }
    return count;
  }

  /** The smallest count above which there is no more than {@link #BEYOND}. */
  int most() {
    return n - new Binomial(n, 1 - p).least();
  }

  double probability(int count) {
    double log = count * Math.log(p) + (n - count) * Math.log(1 - p);
    for (int i = 1; i <= count; i++) {
      log += Math.log((double) (n - count + i) / i);
    }
    return Math.exp(log);
  }
}
