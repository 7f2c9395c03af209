package app.beholder.studio.kit;

import java.awt.Color;

/**
 * Mixes and bends colours, 0xRRGGBB, in Oklab, where equal steps look equal and mixtures do not
 * turn grey (Ottosson 2020, bottosson.github.io/posts/oklab).
 */
public final class Tint {
  /** The linear light of each channel value. */
  private static final double[] LINEAR = new double[256];

  /** The least linear light that is rounded to each channel value. */
  private static final double[] ROUNDED_TO = new double[256];

  static {
    for (int i = 0; i < 256; i++) {
      LINEAR[i] = linear(i / 255.0);
      ROUNDED_TO[i] = i == 0 ? Double.NEGATIVE_INFINITY : linear((i - 0.5) / 255);
    }
  }

  private Tint() {}

  static Color awt(int rgb, double opacity) {
    int alpha = (int) Math.round(255 * Math.clamp(opacity, 0.0, 1.0));
    return new Color((alpha << 24) | (rgb & 0xFFFFFF), true);
  }

  /** From the first (0) to the second (1). */
  public static int mix(int rgb, int other, double share) {
    double[] a = toLab(rgb);
    double[] b = toLab(other);
    double t = Math.clamp(share, 0.0, 1.0);
    return toRgb(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t);
  }

  /** Lighter by this much (darker where negative); black has 0, white 1. */
  public static int lighter(int rgb, double by) {
    double[] lab = toLab(rgb);
    return toRgb(Math.clamp(lab[0] + by, 0.0, 1.0), lab[1], lab[2]);
  }

  /** Darker by this much; black has 0, white 1. */
  public static int darker(int rgb, double by) {
    return lighter(rgb, -by);
  }

  /** With its colourfulness times a factor: 0 is grey. */
  public static int saturated(int rgb, double factor) {
    double[] lab = toLab(rgb);
    return toRgb(lab[0], lab[1] * factor, lab[2] * factor);
  }

  /** Turned around the colour circle, in degrees. */
  public static int turned(int rgb, double degrees) {
    double[] lab = toLab(rgb);
    double sin = StrictMath.sin(StrictMath.toRadians(degrees));
    double cos = StrictMath.cos(StrictMath.toRadians(degrees));
    return toRgb(lab[0], lab[1] * cos - lab[2] * sin, lab[1] * sin + lab[2] * cos);
  }

  /** How light it looks, from 0 to 1. */
  public static double lightness(int rgb) {
    return toLab(rgb)[0];
  }

  /** With this lightness, from 0 to 1. */
  public static int withLightness(int rgb, double lightness) {
    double[] lab = toLab(rgb);
    return toRgb(lightness, lab[1], lab[2]);
  }

  static double[] toLab(int rgb) {
    double r = LINEAR[(rgb >> 16) & 0xFF];
    double g = LINEAR[(rgb >> 8) & 0xFF];
    double b = LINEAR[rgb & 0xFF];
    double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static int toRgb(double lightness, double a, double b) {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return (channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16)
        | (channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8)
        | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static int channel(double linear) {
    int low = 0;
    int high = 255;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (linear >= ROUNDED_TO[middle]) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The light of an sRGB value from 0 to 1, linear (IEC 61966-2-1). */
  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
