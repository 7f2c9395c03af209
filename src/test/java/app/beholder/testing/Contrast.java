package app.beholder.testing;

import javafx.scene.paint.Color;

/** How much two colours differ in lightness, as WCAG 2.2 counts it: from 1 to 21. */
public final class Contrast {
  private Contrast() {}

  /** Of two opaque colours. */
  public static double ratio(Color one, Color other) {
    return ratio(luminance(one), luminance(other));
  }

  /** Of two opaque colours as pixels have them, {@code 0xAARRGGBB}. */
  public static double ratio(int one, int other) {
    return ratio(luminance(one), luminance(other));
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(Color color) {
    return luminance(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static double luminance(int argb) {
    return luminance((argb >> 16 & 255) / 255.0, (argb >> 8 & 255) / 255.0, (argb & 255) / 255.0);
  }

  private static double luminance(double red, double green, double blue) {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
