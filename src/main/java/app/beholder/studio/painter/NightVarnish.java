package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.scene.Chance;

/**
 * What brush and centuries do to a picture: hairs drag the paint, the varnish yellows and cracks.
 */
final class NightVarnish {
  private static final int CELL = 4;

  private final Noise drag;
  private final Noise streak;
  private final Noise crack;

  NightVarnish(Chance chance) {
    drag = new Noise(chance);
    streak = new Noise(chance);
    crack = new Noise(chance);
  }

  /**
   * @param unrest of the brush, about 1
   */
  void lay(Canvas canvas, double unrest) {
    int[] pixels = canvas.pixels();
    int[] before = pixels.clone();
    int width = canvas.width();
    int height = canvas.height();
    int columns = width / CELL + 2;
    float[][] fields = fields(columns, height / CELL + 2);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double turn = between(fields[0], columns, x, y);
        double push = unrest * between(fields[1], columns, x, y);
        double along = 0.8 * x + 0.6 * y + 40 * turn;
        double across = 0.6 * x - 0.8 * y + 40 * turn;
        double fromX = Math.clamp(x + 1.1 * push, 0.0, width - 1.01);
        double fromY = Math.clamp(y + 0.9 * push, 0.0, height - 1.01);
        int rgb = between(before, width, fromX, Math.min(fromY, height - 1.01));
        double ridge = 0.07 * unrest * streak.at(along / 22, across / 2.6);
        double light = (1 + ridge) * (1 - cracks(x, y, turn)) * (1 - corner(x, y, width, height));
        pixels[y * width + x] = varnished(rgb, light);
      }
    }
  }

  /** The turn of the brush and its push, at the corners of cells. */
  private float[][] fields(int columns, int rows) {
    float[][] fields = new float[2][columns * rows];
    for (int i = 0; i < columns * rows; i++) {
      double x = (i % columns) * CELL;
      double y = (i / columns) * CELL;
      double turn = drag.at(x / 60, y / 60);
      fields[0][i] = (float) turn;
      fields[1][i] =
          (float)
              drag.at((0.8 * x + 0.6 * y + 40 * turn) / 24, (0.6 * x - 0.8 * y + 40 * turn) / 11);
    }
    return fields;
  }

  private static double between(float[] field, int columns, int x, int y) {
    int at = (y / CELL) * columns + x / CELL;
    double u = (x % CELL) / (double) CELL;
    double v = (y % CELL) / (double) CELL;
    double upper = field[at] + u * (field[at + 1] - field[at]);
    double lower = field[at + columns] + u * (field[at + columns + 1] - field[at + columns]);
    return upper + v * (lower - upper);
  }

  /** The colour at a place between four pixels. */
  private static int between(int[] pixels, int width, double x, double y) {
    int at = ((int) y) * width + (int) x;
    int u = (int) (256 * (x - (int) x));
    int v = (int) (256 * (y - (int) y));
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int upper =
          ((pixels[at] >> shift) & 0xFF) * (256 - u) + ((pixels[at + 1] >> shift) & 0xFF) * u;
      int lower =
          ((pixels[at + width] >> shift) & 0xFF) * (256 - u)
              + ((pixels[at + width + 1] >> shift) & 0xFF) * u;
      rgb |= ((upper * (256 - v) + lower * v) >> 16) << shift;
    }
    return rgb;
  }

  private double cracks(int x, int y, double turn) {
    double near = Math.abs(crack.at((x + 5 * turn) / 27, (y - 4 * turn) / 22));
    return near < 0.022 ? 0.07 * (1 - near / 0.022) : 0;
  }

  private static double corner(int x, int y, int width, int height) {
    double dx = 2.0 * x / width - 1;
    double dy = 2.0 * y / height - 1;
    double far = (dx * dx + dy * dy) / 2;
    return 0.35 * far * far;
  }

  /** Under a varnish that has turned brown, which lifts black a little and takes from blue. */
  private static int varnished(int rgb, double light) {
    int r = (int) Math.min(255, ((rgb >> 16) & 0xFF) * light + 4);
    int g = (int) Math.min(255, ((rgb >> 8) & 0xFF) * light + 2.7);
    int b = (int) Math.min(255, (rgb & 0xFF) * light * 0.97 + 1.2);
    return (r << 16) | (g << 8) | b;
  }
}
