package app.beholder.studio.kit;

import java.util.function.DoubleBinaryOperator;

/**
 * Thin transparent paint on the canvas itself, mixed quickly in whole steps of 255. {@link Glazes}
 * lays it finer and takes longer; {@link Mask} lays it into a shape.
 */
public final class Glaze {
  private Glaze() {}

  /**
   * Paint over a colour. Quicker than {@link Tint#mix}, and a little greyer between far colours.
   */
  public static int over(int rgb, int paint, double opacity) {
    int share = (int) (256 * Math.clamp(opacity, 0.0, 1.0));
    int r = (rgb >> 16) & 0xFF;
    int g = (rgb >> 8) & 0xFF;
    int b = rgb & 0xFF;
    r += ((((paint >> 16) & 0xFF) - r) * share) >> 8;
    g += ((((paint >> 8) & 0xFF) - g) * share) >> 8;
    b += (((paint & 0xFF) - b) * share) >> 8;
    return (r << 16) | (g << 8) | b;
  }

  /** A colour with each channel moved by as much, in steps of 255. */
  public static int moved(int rgb, int red, int green, int blue) {
    return (Math.clamp(((rgb >> 16) & 0xFF) + red, 0, 255) << 16)
        | (Math.clamp(((rgb >> 8) & 0xFF) + green, 0, 255) << 8)
        | Math.clamp((rgb & 0xFF) + blue, 0, 255);
  }

  /** A soft round of light or shade, strongest in the middle. */
  public static void glow(
      Canvas canvas, double x, double y, double rx, double ry, int rgb, double opacity) {
    int[] pixels = canvas.pixels();
    int width = canvas.width();
    int bottom = (int) Math.min(canvas.height() - 1, y + ry);
    int right = (int) Math.min(width - 1, x + rx);
    for (int row = (int) Math.max(0, y - ry); row <= bottom; row++) {
      double dy = (row - y) / ry;
      for (int column = (int) Math.max(0, x - rx); column <= right; column++) {
        double dx = (column - x) / rx;
        double left = 1 - dx * dx - dy * dy;
        if (left > 0) {
          int i = row * width + column;
          pixels[i] = over(pixels[i], rgb, opacity * left * left * left);
        }
      }
    }
  }

  /** A veil over everything, as thick at each pixel (x, y) as the function says, 0 to 1. */
  public static void veil(Canvas canvas, int rgb, DoubleBinaryOperator opacity) {
    int[] pixels = canvas.pixels();
    int width = canvas.width();
    for (int i = 0; i < pixels.length; i++) {
      int row = i / width;
      double thick = opacity.applyAsDouble(i - row * width, row);
      if (thick > 0) {
        pixels[i] = over(pixels[i], rgb, thick);
      }
    }
  }
}
