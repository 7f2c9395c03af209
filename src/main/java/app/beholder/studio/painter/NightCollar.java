package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.ellipsoid;

import app.beholder.studio.kit.Noise;

/** A white collar around the neck, which stands at 0, 0, 0: a pleated ruff or flat lace. */
final class NightCollar implements NightForm, NightSurface {
  private final boolean ruff;
  private final NightForm torso;
  private final Noise noise;

  /**
   * @param torso what flat lace lies on, in the same coordinates
   */
  NightCollar(boolean ruff, NightForm torso, Noise noise) {
    this.ruff = ruff;
    this.torso = torso;
    this.noise = noise;
  }

  @Override
  public double distance(double x, double y, double z) {
    double outside = Math.max(Math.abs(y + 0.1) - 0.6, Math.sqrt(x * x + z * z) - 0.85);
    if (outside > 0.1) {
      return outside;
    }
    if (ruff) {
      double d = ellipsoid(x, y - 0.14 + 0.16 * z, z - 0.03, 0.74, 0.17, 0.70);
      return d > 0.2 ? 0.7 * d : 0.7 * (d - 0.05 * Math.min(1, (0.2 - d) / 0.1) * pleat(x, z));
    }
    double far = Math.sqrt(x * x + z * z);
    double scallop = 0.03 * Math.abs(StrictMath.sin(9 * StrictMath.atan2(x, z + 0.1)));
    double edge = far - 0.70 - scallop;
    double parted = 0.06 - Math.abs(x) + 0.10 * Math.min(0, y + 0.15) * -1;
    double split = z > 0 && y < 0.05 ? parted : -1;
    return Math.max(torso.distance(x, y, z) - 0.055, Math.max(0.7 * edge, 0.5 * split));
  }

  /** Pleats run from the neck outwards, in eights. */
  private static double pleat(double x, double z) {
    return StrictMath.sin(26 * StrictMath.atan2(x, z));
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    double white = 0.70 + 0.08 * noise.at(6 * x, 6 * y + 4 * z);
    double far = Math.sqrt(x * x + z * z);
    if (!ruff && far > 0.50) {
      // the holes of the lace, in rows along the edge
      double angle = 36 * StrictMath.atan2(x, z + 0.1);
      double hole = StrictMath.sin(angle) * StrictMath.sin(55 * far);
      white -= 0.38 * Math.clamp(2.2 * hole - 0.3, 0.0, 1.0);
    }
    if (ruff) {
      white -= 0.10 * (0.5 - 0.5 * pleat(x, z));
    }
    rgb[0] = (float) white;
    rgb[1] = (float) (0.95 * white);
    rgb[2] = (float) (0.85 * white);
  }

  @Override
  public double softness() {
    return 0.3;
  }

  @Override
  public double gloss(double x, double y, double z) {
    return 0.04;
  }
}
