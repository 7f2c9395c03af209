package app.beholder.studio.kit;

import java.util.Arrays;

/**
 * A picture of its own, laid in thin glazes and put on the canvas at the end. It mixes in Oklab, as
 * {@link Tint} does, and finer than a byte, so that soft passages show no steps; {@link Glaze} is
 * for single touches on the canvas.
 */
public final class Glazes {
  private static final int STEPS = 8192;

  private final int width;
  private final int height;
  private final float[] lightness;
  private final float[] greenRed;
  private final float[] blueYellow;

  /** Begins with one colour all over, of the size of this canvas. */
  public Glazes(Canvas canvas, int rgb) {
    width = canvas.width();
    height = canvas.height();
    double[] lab = Tint.toLab(rgb);
    lightness = new float[width * height];
    greenRed = new float[width * height];
    blueYellow = new float[width * height];
    Arrays.fill(lightness, (float) lab[0]);
    Arrays.fill(greenRed, (float) lab[1]);
    Arrays.fill(blueYellow, (float) lab[2]);
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** A number for a pixel. */
  @FunctionalInterface
  public interface Field {
    double at(int x, int y);
  }

  /**
   * Lays a colour over everything.
   *
   * @param cover how much of it, from 0 (none) to 1 (opaque)
   */
  public void lay(int rgb, Field cover) {
    lay(rgb, 0, 0, width, height, cover);
  }

  /** Lays a colour over a part: from {@code left} and {@code top} to before right and bottom. */
  public void lay(int rgb, double left, double top, double right, double bottom, Field cover) {
    double[] lab = Tint.toLab(rgb);
    int x1 = (int) Math.min(width, Math.ceil(right));
    int y1 = (int) Math.min(height, Math.ceil(bottom));
    int x0 = (int) Math.max(0, left);
    for (int y = (int) Math.max(0, top); y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        float share = (float) Math.clamp(cover.at(x, y), 0.0, 1.0);
        if (share > 0) {
          int i = y * width + x;
          lightness[i] += ((float) lab[0] - lightness[i]) * share;
          greenRed[i] += ((float) lab[1] - greenRed[i]) * share;
          blueYellow[i] += ((float) lab[2] - blueYellow[i]) * share;
        }
      }
    }
  }

  /** Makes each pixel lighter by this, or darker where negative; black has 0, white 1. */
  public void shade(Field by) {
    for (int i = 0; i < lightness.length; i++) {
      lightness[i] = (float) Math.clamp(lightness[i] + by.at(i % width, i / width), 0.0, 1.0);
    }
  }

  /** Puts the picture on a canvas of the same size. */
  public void onto(Canvas canvas) {
    float[] encoded = encoded();
    int[] pixels = canvas.pixels();
    int grain = 0x2545F491;
    for (int i = 0; i < pixels.length; i++) {
      double l = lightness[i] + 0.3963377774 * greenRed[i] + 0.2158037573 * blueYellow[i];
      double m = lightness[i] - 0.1055613458 * greenRed[i] - 0.0638541728 * blueYellow[i];
      double s = lightness[i] - 0.0894841775 * greenRed[i] - 1.2914855480 * blueYellow[i];
      l = l * l * l;
      m = m * m * m;
      s = s * s * s;
      // half a step of grain, so that rounding draws no contours
      grain ^= grain << 13;
      grain ^= grain >>> 17;
      grain ^= grain << 5;
      double rounding = (grain >>> 8) / (double) (1 << 24);
      pixels[i] =
          (channel(encoded, 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, rounding) << 16)
              | (channel(encoded, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, rounding)
                  << 8)
              | channel(encoded, -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s, rounding);
    }
  }

  private static int channel(float[] encoded, double linear, double rounding) {
    int step = (int) (Math.clamp(linear, 0.0, 1.0) * STEPS);
    return Math.min(255, (int) (encoded[step] + rounding));
  }

  private static float[] encoded() {
    float[] table = new float[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double linear = i / (double) STEPS;
      table[i] =
          (float)
              (linear <= 0.0031308
                  ? 255 * 12.92 * linear
                  : 255 * (1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055));
    }
    return table;
  }
}
