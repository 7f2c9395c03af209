package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;

/**
 * Noise that is laid out once for a whole canvas. Each layer of paint reads it at a place of its
 * own, which is cheaper than {@link Noise} of its own.
 */
public final class Mottle {
  private static final int ROOM = 120;

  private final float[] values;
  private final int row;
  private final int offset;

  private Mottle(float[] values, int row, int offset) {
    this.values = values;
    this.row = row;
    this.offset = offset;
  }

  /**
   * Lays it out.
   *
   * @param wide how wide a blotch is, in pixels
   * @param high how high it is
   * @param layers of noise, each finer and weaker than the one before
   */
  public static Mottle of(Canvas canvas, double wide, double high, int layers, Chance chance) {
    Noise noise = new Noise(chance);
    int stepX = step(wide, layers);
    int stepY = step(high, layers);
    int row = canvas.width() + ROOM;
    int rows = canvas.height() + ROOM;
    int coarseRow = row / stepX + 2;
    float[] coarse = new float[coarseRow * (rows / stepY + 2)];
    for (int i = 0; i < coarse.length; i++) {
      int x = i % coarseRow * stepX;
      int y = i / coarseRow * stepY;
      coarse[i] = (float) noise.layered(x / wide, y / high, layers);
    }
    float[] values = new float[row * rows];
    for (int y = 0; y < rows; y++) {
      float down = (y % stepY) / (float) stepY;
      for (int x = 0; x < row; x++) {
        int i = y / stepY * coarseRow + x / stepX;
        float across = (x % stepX) / (float) stepX;
        float upper = coarse[i] + (coarse[i + 1] - coarse[i]) * across;
        int j = i + coarseRow;
        float lower = coarse[j] + (coarse[j + 1] - coarse[j]) * across;
        values[y * row + x] = upper + (lower - upper) * down;
      }
    }
    return new Mottle(values, row, 0);
  }

  /** Eight values to the finest blotch are enough; between them it is as good as straight. */
  private static int step(double size, int layers) {
    return (int) Math.clamp(size / (1 << (layers - 1)) / 8, 1.0, 8.0);
  }

  /** The same read at another place. */
  public Mottle elsewhere(Chance chance) {
    return new Mottle(values, row, chance.below(ROOM) * row + chance.below(ROOM));
  }

  /** About -1 to 1. */
  public double at(int x, int y) {
    return values[offset + y * row + x];
  }

  /** The same turned by a quarter, and folded back where the canvas is not long enough for that. */
  public double turned(int x, int y) {
    return at(folded(y, row - ROOM), folded(x, values.length / row - ROOM));
  }

  private static int folded(int i, int end) {
    int part = i % (2 * end);
    return part < end ? part : 2 * end - 1 - part;
  }
}
