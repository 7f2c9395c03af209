package app.beholder.studio;

/**
 * How many of n are to be expected where each happens with probability p.
 *
 * @param beyond how much of the distribution may lie beyond the bounds, on each side
 */
record Binomial(int n, double p, double beyond) {

  /** With bounds that one case in a thousand passes on each side. */
  Binomial(int n, double p) {
    this(n, p, 0.001);
  }

  /** The largest count below which there is no more than {@link #beyond}. */
  int least() {
    double below = 0;
    int count = 0;
    while (below + probability(count) <= beyond) {
      below += probability(count);
      count++;
    }
    return count;
  }

  /** The smallest count above which there is no more than {@link #beyond}. */
  int most() {
    return n - new Binomial(n, 1 - p, beyond).least();
  }

  double probability(int count) {
    double log = count * Math.log(p) + (n - count) * Math.log(1 - p);
    for (int i = 1; i <= count; i++) {
      log += Math.log((double) (n - count + i) / i);
    }
    return Math.exp(log);
  }
}
