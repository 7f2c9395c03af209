package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Impasto;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;

/**
 * Sets dots of a few pure colours so that they mix in the eye to what is seen: each dot is one of
 * the colours near what its place still lacks, given the dots around it.
 */
final class PointillistDots {
  private static final int[] PIGMENTS = {
    0xC4242F, 0xE2552C, 0xF0902A, 0xF6C536, 0xC8CF3E, 0x53A23F, 0x1F8A60, 0x2BA5A2, 0x2F7DC6,
    0x2C4BA6, 0x5C3F9A, 0xA63E86
  };
  private static final double[] TINTS = {0.24, 0.36, 0.48, 0.6, 0.71, 0.82, 0.92};

  /** Over how many pixels colours mix in the eye. */
  private static final int CELL = 10;

  private final Canvas seen;
  private final Canvas canvas;
  private final Impasto paint;
  private final Chance chance;
  private final int[] colors = new int[PIGMENTS.length * TINTS.length];
  private final int columns;
  private final float[] lack;
  private final double spread;

  PointillistDots(Canvas seen, Canvas canvas, Mood mood, Chance chance) {
    this.seen = seen;
    this.canvas = canvas;
    this.chance = chance.fork("dots");
    paint = new Impasto(canvas, chance.fork("paint"));
    double pure =
        switch (mood) {
          case SERENE -> 0.85;
          case JOYFUL -> 1.1;
          case MELANCHOLY -> 0.62;
          case THREATENING -> 0.9;
          case MYSTERIOUS -> 0.8;
        };
    spread =
        switch (mood) {
          case SERENE -> 20;
          case MELANCHOLY -> 25;
          case MYSTERIOUS -> 24;
          case JOYFUL, THREATENING -> 29;
        };
    for (int i = 0; i < colors.length; i++) {
      int tube = Tint.saturated(PIGMENTS[i / TINTS.length], pure);
      colors[i] = Tint.withLightness(tube, TINTS[i % TINTS.length]);
    }
    columns = canvas.width() / CELL + 1;
    lack = new float[3 * columns * (canvas.height() / CELL + 1)];
  }

  void set() {
    int[] under = canvas.pixels();
    int[] pixels = seen.pixels();
    for (int i = 0; i < under.length; i++) {
      under[i] = Glaze.over(pixels[i], 0xC9B79C, 0.22);
    }
    layer(5.4, 3.0);
    layer(4.9, 2.5);
    paint.light(0.1);
  }

  private void layer(double step, double radius) {
    int row = 0;
    for (double y = 0; y < canvas.height() + step; y += step * 0.9) {
      double shift = row++ % 2 * step / 2;
      for (double x = shift; x < canvas.width() + step; x += step) {
        double px = x + step * chance.between(-0.42, 0.42);
        double py = y + step * chance.between(-0.42, 0.42);
        paint.dab(px, py, radius * chance.between(0.82, 1.16), color(px, py), 0.93);
      }
    }
  }

  private int color(double x, double y) {
    int column = Math.clamp((int) x, 0, canvas.width() - 1);
    int row = Math.clamp((int) y, 0, canvas.height() - 1);
    int wanted = seen.at(column, row);
    int cell = 3 * (row / CELL * columns + column / CELL);
    double r = ((wanted >> 16) & 0xFF) + 0.6 * lack[cell];
    double g = ((wanted >> 8) & 0xFF) + 0.6 * lack[cell + 1];
    double b = (wanted & 0xFF) + 0.6 * lack[cell + 2];
    int chosen =
        nearest(
            r + spread * chance.gaussian(),
            g + 0.7 * spread * chance.gaussian(),
            b + spread * chance.gaussian());
    lack[cell] = (float) Math.clamp(r - ((chosen >> 16) & 0xFF), -90.0, 90.0);
    lack[cell + 1] = (float) Math.clamp(g - ((chosen >> 8) & 0xFF), -90.0, 90.0);
    lack[cell + 2] = (float) Math.clamp(b - (chosen & 0xFF), -90.0, 90.0);
    return chosen;
  }

  private int nearest(double r, double g, double b) {
    int best = colors[0];
    double least = Double.MAX_VALUE;
    for (int color : colors) {
      double dr = ((color >> 16) & 0xFF) - r;
      double dg = ((color >> 8) & 0xFF) - g;
      double db = (color & 0xFF) - b;
      double far = 2 * dr * dr + 3 * dg * dg + 1.6 * db * db;
      if (far < least) {
        least = far;
        best = color;
      }
    }
    return best;
  }
}
