package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.carve;
import static app.beholder.studio.painter.NightForm.ellipsoid;
import static app.beholder.studio.painter.NightForm.join;
import static app.beholder.studio.painter.NightForm.length;
import static app.beholder.studio.painter.NightForm.rod;

import app.beholder.studio.kit.Noise;

/** A skull without its lower jaw, from the teeth at -0.68 to the crown at 0.9. */
final class NightSkull implements NightForm, NightSurface {
  private final Noise noise;

  NightSkull(Noise noise) {
    this.noise = noise;
  }

  @Override
  public double distance(double x, double y, double z) {
    double ax = Math.abs(x);
    double d = ellipsoid(x, y - 0.25, z + 0.10, 0.66, 0.64, 0.84);
    if (d > 0.7) {
      return d - 0.25;
    }
    d = join(d, ellipsoid(x, y + 0.30, z - 0.34, 0.36, 0.40, 0.33), 0.12);
    d = carve(d, length(ax - 0.86, y - 0.05, z - 0.34) - 0.30, 0.15);
    d = join(d, rod(ax, y, z, 0.30, -0.17, 0.56, 0.085, 0.60, -0.10, 0.10, 0.05), 0.08);
    d = join(d, rod(ax, y, z, 0, 0.17, 0.66, 0.07, 0.46, 0.10, 0.42, 0.06), 0.09);
    d = join(d, rod(ax, y, z, 0, 0.12, 0.68, 0.06, 0, -0.10, 0.76, 0.05), 0.06);
    d = carve(d, ellipsoid(ax - 0.26, y + 0.02, z - 0.66, 0.175, 0.155, 0.30), 0.05);
    d = carve(d, rod(ax, y, z, 0, -0.16, 0.74, 0.025, 0.065, -0.30, 0.70, 0.055), 0.03);
    if (y < -0.35) {
      double row = ellipsoid(x, y + 0.53, z - 0.33, 0.30, 0.16, 0.31);
      double gap = StrictMath.sin(22 * StrictMath.atan2(x, z - 0.2));
      d = join(d, row + 0.012 * Math.max(0, gap), 0.05);
    }
    return d + 0.006 * noise.at(6 * x, 6 * y + 4 * z);
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    double bone = 0.52 + 0.14 * noise.layered(3 * x + z, 3 * y, 3);
    double stain = Math.clamp(0.4 - 0.5 * y + 0.5 * noise.at(2 * x, 2 * y + z), 0.0, 1.0);
    // the cracks where the bones of the skull meet
    double seam = Math.abs(z + 0.35 + 0.06 * noise.at(14 * x, 14 * y));
    if (seam < 0.012 && y > 0.2) {
      bone *= 0.6;
    }
    rgb[0] = (float) bone;
    rgb[1] = (float) (bone * (0.86 - 0.12 * stain));
    rgb[2] = (float) (bone * (0.62 - 0.18 * stain));
  }

  @Override
  public double softness() {
    return 0.25;
  }

  @Override
  public double gloss(double x, double y, double z) {
    return 0.14;
  }
}
