package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;

/**
 * Smooth noise in the plane (gradient noise after Perlin 2002), for clouds, water, paper and
 * unrest.
 */
public final class Noise {
  private static final int SIZE = 256;

  /** The directions in which it may rise at a whole number. */
  private static final double[] ACROSS = {1, 1, -1, -1, 1.4, -1.4, 0, 0};

  private static final double[] DOWN = {1, -1, 1, -1, 0, 0, 1.4, -1.4};

  private final int[] order = new int[2 * SIZE];

  /** Each has hills and valleys of its own. */
  public Noise(Chance chance) {
    for (int i = 0; i < SIZE; i++) {
      int other = chance.below(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    System.arraycopy(order, 0, order, SIZE, SIZE);
  }

  /** About -1 to 1; 0 at whole numbers, and one hill or valley to a unit. */
  public double at(double x, double y) {
    double left = Math.floor(x);
    double top = Math.floor(y);
    int column = (int) left & (SIZE - 1);
    int row = (int) top & (SIZE - 1);
    double dx = x - left;
    double dy = y - top;
    double u = fade(dx);
    double v = fade(dy);
    int a = order[column] + row;
    int b = order[column + 1] + row;
    double upper = mix(slope(order[a], dx, dy), slope(order[b], dx - 1, dy), u);
    double lower = mix(slope(order[a + 1], dx, dy - 1), slope(order[b + 1], dx - 1, dy - 1), u);
    return mix(upper, lower, v);
  }

  /** Several layers of noise, each finer and weaker than the one before; about -1 to 1. */
  public double layered(double x, double y, int layers) {
    double sum = 0;
    double weight = 0.5;
    double scale = 1;
    for (int i = 0; i < layers; i++) {
      sum += weight * at(x * scale, y * scale);
      weight /= 2;
      scale *= 2;
    }
    return 1.4 * sum;
  }

  private static double fade(double t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }

  /** Looked up instead of chosen by a switch, which took a third of the painters' time. */
  private static double slope(int hash, double dx, double dy) {
    int direction = hash & 7;
    return ACROSS[direction] * dx + DOWN[direction] * dy;
  }
}
