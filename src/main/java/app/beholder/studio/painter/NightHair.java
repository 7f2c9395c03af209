package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.ellipsoid;
import static app.beholder.studio.painter.NightForm.join;
import static app.beholder.studio.painter.NightForm.rod;

import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;

/**
 * Hair on a head, in the head's coordinates: a cap that ends at a hairline, and what hangs from it.
 */
final class NightHair implements NightForm, NightSurface {

  /** How it is worn. */
  enum Cut {
    BUN,
    LOOSE,
    SHOULDER,
    SHORT,
    /** Bald, but for a wreath. */
    WREATH,
    CURLS
  }

  private final Cut cut;
  private final double thickness;
  private final Noise noise;
  private final float[] dark;
  private final float[] light;

  NightHair(Cut cut, int rgb, Noise noise) {
    this.cut = cut;
    this.noise = noise;
    thickness =
        switch (cut) {
          case SHORT -> 0.045;
          case WREATH -> 0.05;
          case CURLS -> 0.10;
          case BUN -> 0.06;
          case LOOSE, SHOULDER -> 0.08;
        };
    dark = NightBlend.linear(Tint.darker(rgb, 0.07));
    light = NightBlend.linear(Tint.lighter(rgb, 0.10));
  }

  @Override
  public double distance(double x, double y, double z) {
    double outside = NightForm.length(x, Math.max(0, Math.abs(y + 0.25) - 0.7), z + 0.2) - 1.15;
    if (outside > 0.1) {
      return outside;
    }
    double ax = Math.abs(x);
    double d =
        ellipsoid(x, y - 0.29, z + 0.07, 0.655 + thickness, 0.68 + thickness, 0.79 + thickness);
    double rise = Math.clamp(y / 0.66, 0.0, 1.3);
    double line =
        0.12
            + 0.60 * rise * rise
            - (cut == Cut.WREATH ? 0 : 0.05 * Math.clamp(9 * (0.2 - Math.abs(x)), 0.0, 1.0) * -0.6)
            + 0.10 * rise;
    double front =
        cut == Cut.WREATH ? Math.max(0.6 * (z - 0.05), 0.8 * (y - 0.42)) : 0.65 * (z - line);
    front = Math.max(front, y < 0 ? 0.7 * (z + 0.12 - 0.25 * y) : -1);
    d = NightForm.carve(d, -front, 0.09);
    d =
        switch (cut) {
          case BUN -> join(d, ellipsoid(x, y - 0.30, z + 0.98, 0.30, 0.28, 0.26), 0.12);
          case LOOSE -> {
            double fall = rod(ax, y, z, 0.58, 0.10, -0.15, 0.19, 0.66, -1.45, -0.10, 0.24);
            yield join(
                join(d, fall, 0.2),
                rod(ax, y, z, 0.2, 0.1, -0.75, 0.3, 0.3, -1.4, -0.6, 0.4),
                0.25);
          }
          case SHOULDER ->
              join(d, rod(ax, y, z, 0.60, 0.15, -0.20, 0.18, 0.66, -0.78, -0.12, 0.25), 0.2);
          case CURLS ->
              join(d, rod(ax, y, z, 0.62, 0.25, -0.12, 0.15, 0.60, -0.30, -0.12, 0.20), 0.2);
          case SHORT, WREATH -> d;
        };
    return d > 0.1 ? d : d - 0.014 * Math.min(1, (0.1 - d) / 0.06) * strands(x, y, z);
  }

  private double strands(double x, double y, double z) {
    double across = 1.1 * z + 0.55 * Math.abs(x) + 0.12 * noise.at(2.3 * y, 3 * x);
    double wild = cut == Cut.CURLS || cut == Cut.WREATH ? 7 : 1.6;
    return noise.at(11 * across, wild * y) + 0.5 * noise.at(31 * across, 2 * wild * y);
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    double across = 1.1 * z + 0.55 * Math.abs(x) + 0.12 * noise.at(2.3 * y, 3 * x);
    float t =
        (float)
            Math.clamp(
                0.45 + 0.6 * strands(x, y, z) + 0.35 * noise.at(60 * across, 3 * y), 0.0, 1.0);
    for (int c = 0; c < 3; c++) {
      rgb[c] = dark[c] + t * (light[c] - dark[c]);
    }
  }

  @Override
  public double gloss(double x, double y, double z) {
    return 0.06 + 0.14 * Math.max(0, strands(x, y, z));
  }

  @Override
  public double softness() {
    return 0.25;
  }
}
