package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;

/**
 * Noise that is laid out once for a whole canvas. Each layer of paint reads it at a place of its
 * own, which is cheaper than noise of its own.
 */
public final class Mottle {
  private static final int ROOM = 200;

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
    int row = canvas.width() + ROOM;
    float[] values = new float[row * (canvas.height() + ROOM)];
    for (int i = 0; i < values.length; i++) {
      int x = i % row;
      int y = i / row;
      values[i] = (float) noise.layered(x / wide, y / high, layers);
    }
    return new Mottle(values, row, 0);
  }

  /** The same read at another place. */
  public Mottle elsewhere(Chance chance) {
    return new Mottle(values, row, chance.below(ROOM) * row + chance.below(ROOM));
  }

  /** About -1 to 1. */
  public double at(int x, int y) {
    return values[offset + y * row + x];
  }
}
