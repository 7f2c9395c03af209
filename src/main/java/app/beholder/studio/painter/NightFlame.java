package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.scene.Chance;

/** The flame of a candle, painted over the finished bodies, and the air that shines around it. */
final class NightFlame {
  private final double x;
  private final double y;
  private final double size;

  /**
   * @param x where the wick is, in pixels
   * @param size the height of the flame, in pixels
   */
  NightFlame(double x, double y, double size) {
    this.x = x;
    this.y = y;
    this.size = size;
  }

  void paint(Canvas canvas, int glow, Chance chance) {
    halo(canvas, glow, new Noise(chance));
    double lean = chance.between(-0.16, 0.16) * size;
    int[] colors = {0xE8862A, 0xF6B84A, 0xFFE08A, 0xFFF6DC};
    double[] widths = {0.23, 0.18, 0.13, 0.075};
    double[] heights = {1.0, 0.88, 0.72, 0.5};
    for (int i = 0; i < colors.length; i++) {
      double w = widths[i] * size;
      double h = heights[i] * size;
      double base = y + 0.04 * size - 0.05 * i * size;
      canvas.fill(
          Canvas.smooth(
              x,
              base,
              x - w,
              base - 0.30 * h,
              x - 0.55 * w + 0.3 * lean,
              base - 0.62 * h,
              x + lean,
              base - h,
              x + 0.55 * w + 0.4 * lean,
              base - 0.60 * h,
              x + w,
              base - 0.28 * h,
              x,
              base),
          colors[i],
          i == 0 ? 0.55 : 0.8);
    }
    canvas.draw(
        Canvas.smooth(x, y + 3, x + 0.5, y - 0.1 * size, x + 2, y - 0.22 * size),
        2.2,
        0x4A2412,
        0.9);
  }

  private void halo(Canvas canvas, int glow, Noise noise) {
    int[] pixels = canvas.pixels();
    double reach = 6.5 * size;
    int width = canvas.width();
    for (int i = 0; i < pixels.length; i++) {
      double dx = i % width - x;
      int row = i / width;
      double dy = row - (y - 0.45 * size);
      double far = Math.sqrt(dx * dx + dy * dy) / reach;
      if (far < 1) {
        double air = 1 + 0.25 * noise.at(dx / 90, dy / 90);
        double near = 1 - far;
        double share =
            air * (0.20 * near * near + 0.42 * near * near * near * near * near * near * near);
        pixels[i] = screen(pixels[i], glow, Math.clamp(share, 0.0, 1.0));
      }
    }
  }

  private static int screen(int rgb, int light, double share) {
    int out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double a = (rgb >> shift) & 0xFF;
      double b = share * ((light >> shift) & 0xFF);
      out |= (int) Math.round(a + b - a * b / 255) << shift;
    }
    return out;
  }
}
