package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;

/** Lays light that was measured at a coarse grid over a canvas, with soft edges. */
final class NightBlend {
  private static final int STEPS = 2048;
  private static final int[] ENCODED = encoded();

  private final double exposure;

  NightBlend(double exposure) {
    this.exposure = exposure;
  }

  private static int[] encoded() {
    int[] table = new int[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      table[i] = (int) Math.round(255 * StrictMath.pow(i / (double) STEPS, 1 / 2.2));
    }
    return table;
  }

  /** The light that a colour stands for, red, green and blue from 0 to 1. */
  static float[] linear(int rgb) {
    float[] light = new float[3];
    for (int c = 0; c < 3; c++) {
      light[c] = (float) StrictMath.pow(((rgb >> (16 - 8 * c)) & 0xFF) / 255.0, 2.2);
    }
    return light;
  }

  /** Light as a picture can hold it: bright places are pressed together. */
  int channel(double light) {
    double exposed = exposure * light;
    double pressed = exposed * (1 + 0.12 * exposed) / (1 + 0.75 * exposed);
    return ENCODED[(int) (STEPS * Math.clamp(pressed, 0.0, 1.0))];
  }

  int rgb(double red, double green, double blue) {
    return (channel(red) << 16) | (channel(green) << 8) | channel(blue);
  }

  /**
   * Lays a grid of light over the canvas; between its points a smooth curve (a cubic B-spline) lets
   * edges run softly, as paint does.
   *
   * @param light red, green and blue times coverage, and coverage, of every other pixel of every
   *     other row, beginning one before the first
   * @param columns of the grid
   */
  void over(Canvas canvas, float[] light, int columns) {
    int width = canvas.width();
    int rows = light.length / (4 * columns);
    for (int i = 0; i < light.length; i += 4) {
      float covered = light[i + 3];
      for (int c = 0; c < 3 && covered > 0; c++) {
        light[i + c] = covered * channel(light[i + c] / covered);
      }
    }
    float[] wide = new float[4 * width * rows];
    for (int row = 0; row < rows; row++) {
      for (int x = 0; x < width; x++) {
        spline(light, 4 * (row * columns + x / 2), 4, x % 2, wide, 4 * (row * width + x));
      }
    }
    int[] pixels = canvas.pixels();
    float[] seen = new float[4];
    for (int i = 0; i < pixels.length; i++) {
      int y = i / width;
      spline(wide, 4 * (y / 2 * width + i % width), 4 * width, y % 2, seen, 0);
      if (seen[3] > 0.002) {
        pixels[i] = laid(pixels[i], seen);
      }
    }
  }

  /** The value at a point of the grid or halfway to the next, from the point before it on. */
  private static void spline(float[] from, int at, int stride, int half, float[] to, int where) {
    for (int c = 0; c < 4; c++) {
      float before = from[at + c];
      float here = from[at + stride + c];
      float next = from[at + 2 * stride + c];
      to[where + c] =
          half == 0
              ? (before + 4 * here + next) / 6
              : (before + 23 * (here + next) + from[at + 3 * stride + c]) / 48;
    }
  }

  private static int laid(int rgb, float[] seen) {
    int laid = 0;
    for (int c = 0; c < 3; c++) {
      int old = (rgb >> (16 - 8 * c)) & 0xFF;
      laid = (laid << 8) | Math.clamp(Math.round(old * (1 - seen[3]) + seen[c]), 0, 255);
    }
    return laid;
  }
}
