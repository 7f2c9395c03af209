package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;

/**
 * The ground that paint lies on, laid over the finished picture as light and shade: the weave of cloth,
 * the grain of paper.
 */
public final class Ground {
  private Ground() {}

  /**
   * The weave of linen.
   *
   * @param strength how much lighter or darker a thread is, 0 to about 0.15
   */
  public static void linen(Canvas canvas, double strength, Chance chance) {
    Noise uneven = new Noise(chance);
    shade(canvas, (x, y) -> {
      double warp = ((x & 3) < 2) == ((y & 3) < 2) ? 1 : -1;
      double wear = 0.6 + 0.6 * uneven.at(x / 37.0, y / 37.0);
      return strength * wear * (0.55 * warp + 0.7 * uneven.at(x / 1.7, y / 2.3));
    });
  }

  /** The grain of paper: soft blotches and fine fibres that lie across. */
  public static void paper(Canvas canvas, double strength, Chance chance) {
    Noise grain = new Noise(chance);
    shade(
        canvas,
        (x, y) ->
            strength
                * (0.6 * grain.layered(x / 5.0, y / 5.0, 3) + 0.5 * grain.at(x / 9.0, y / 1.4)));
  }

  /**
   * Darker towards the corners, as under old varnish.
   *
   * @param strength the shade in the corners, 0 to 1
   */
  public static void vignette(Canvas canvas, double strength) {
    double halfWidth = canvas.width() / 2.0;
    double halfHeight = canvas.height() / 2.0;
    shade(canvas, (x, y) -> {
      double dx = (x - halfWidth) / halfWidth;
      double dy = (y - halfHeight) / halfHeight;
      double far = (dx * dx + dy * dy) / 2;
      return -strength * far * far;
    });
  }

  /** Light or shade for a pixel: -1 makes it black, 0 leaves it, 1 doubles it. */
  @FunctionalInterface
  public interface Shade {
    double at(int x, int y);
  }

  /** Makes each pixel lighter or darker. */
  public static void shade(Canvas canvas, Shade shade) {
    int[] pixels = canvas.pixels();
    int width = canvas.width();
    for (int i = 0; i < pixels.length; i++) {
      double factor = 1 + shade.at(i % width, i / width);
      int rgb = pixels[i];
      pixels[i] =
          (channel((rgb >> 16) & 0xFF, factor) << 16)
              | (channel((rgb >> 8) & 0xFF, factor) << 8)
              | channel(rgb & 0xFF, factor);
    }
  }

  private static int channel(int value, double factor) {
    return Math.clamp(Math.round(value * factor), 0, 255);
  }
}
