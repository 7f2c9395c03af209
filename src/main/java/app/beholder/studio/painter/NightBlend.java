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
   * @param light red, green, blue and coverage of each point of the grid
   */
  void over(Canvas canvas, float[] light, int columns, int step) {
    int[] pixels = canvas.pixels();
    int width = canvas.width();
    for (int i = 0; i < pixels.length; i++) {
      int x = i % width;
      int y = i / width;
      int column = x / step;
      int row = y / step;
      double u = (x % step) / (double) step;
      double v = (y % step) / (double) step;
      int at = 4 * (row * columns + column);
      int below = at + 4 * columns;
      double a = (1 - u) * (1 - v);
      double b = u * (1 - v);
      double c = (1 - u) * v;
      double d = u * v;
      double covered = a * light[at + 3] + b * light[at + 7] + c * light[below + 3] + d * light[below + 7];
      if (covered > 0) {
        int rgb = 0;
        for (int k = 0; k < 3; k++) {
          double sum = a * light[at + k] + b * light[at + 4 + k] + c * light[below + k] + d * light[below + 4 + k];
          int old = (pixels[i] >> (16 - 8 * k)) & 0xFF;
          rgb = (rgb << 8) | (int) Math.round(old * (1 - covered) + covered * channel(sum / covered));
        }
        pixels[i] = rgb;
      }
    }
  }
}
