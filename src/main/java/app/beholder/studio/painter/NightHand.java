package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.ellipsoid;
import static app.beholder.studio.painter.NightForm.join;
import static app.beholder.studio.painter.NightForm.rod;

import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;

/** A right hand and its wrist; its arm comes from below. */
final class NightHand implements NightForm, NightSurface {

  /** What it does. */
  enum Grip {
    /** Holds something upright that stands at 0, y, 0. */
    HOLDING,
    /** Lies flat, its back to the visitor, its fingers up and to the left. */
    LYING
  }

  private final Grip grip;
  private final Noise noise;
  private final float[] skin;
  private final float[] joint;
  private final float[] sleeve;

  NightHand(Grip grip, int skin, int sleeve, Noise noise) {
    this.grip = grip;
    this.noise = noise;
    this.skin = NightBlend.linear(skin);
    joint = NightBlend.linear(Tint.mix(skin, 0xA83A2A, 0.35));
    this.sleeve = NightBlend.linear(sleeve);
  }

  @Override
  public double distance(double x, double y, double z) {
    double far = NightForm.length(x, y + 0.3, z) - 1.0;
    double arm =
        grip == Grip.HOLDING
            ? rod(x, y, z, 0.30, -0.78, -0.12, 0.25, 0.62, -2.4, -0.2, 0.42)
            : rod(x, y, z, 0.30, -0.62, -0.05, 0.24, 0.95, -1.9, -0.1, 0.42);
    double cuff = arm - 0.03 * noise.at(5 * y + 2 * x, 3 * z + x);
    if (far > 0.3) {
      return Math.min(far, cuff);
    }
    return Math.min(grip == Grip.HOLDING ? holding(x, y, z) : lying(x, y, z), cuff);
  }

  private static double holding(double x, double y, double z) {
    double d = ellipsoid(x - 0.19, y + 0.24, z + 0.02, 0.17, 0.32, 0.20);
    d = join(d, rod(x, y, z, 0.22, -0.40, -0.03, 0.16, 0.30, -0.80, -0.10, 0.13), 0.12);
    for (int i = 0; i < 4; i++) {
      double level = -0.02 - 0.135 * i;
      double shorter = i == 3 ? 0.03 : i == 0 ? 0.015 : 0;
      double thick = i == 3 ? 0.056 : 0.066;
      double f =
          rod(
              x,
              y,
              z,
              0.24,
              level - 0.02,
              0.10,
              thick + 0.012,
              0.10,
              level + 0.01,
              0.22,
              thick + 0.004);
      f =
          join(
              f,
              rod(
                  x,
                  y,
                  z,
                  0.10,
                  level + 0.01,
                  0.22,
                  thick + 0.004,
                  -0.10 + shorter,
                  level,
                  0.17,
                  thick),
              0.03);
      f =
          join(
              f,
              rod(
                  x,
                  y,
                  z,
                  -0.10 + shorter,
                  level,
                  0.17,
                  thick,
                  -0.15 + shorter,
                  level - 0.02,
                  0.02,
                  thick - 0.01),
              0.03);
      d = join(d, f, 0.025);
    }
    double thumb = rod(x, y, z, 0.22, -0.18, 0.12, 0.095, 0.13, 0.10, 0.17, 0.075);
    thumb = join(thumb, rod(x, y, z, 0.13, 0.10, 0.17, 0.075, 0.0, 0.24, 0.13, 0.055), 0.03);
    return join(d, thumb, 0.05);
  }

  private static double lying(double x, double y, double z) {
    double d = ellipsoid(x - 0.08, y + 0.16, z, 0.25, 0.31, 0.11);
    d = join(d, rod(x, y, z, 0.14, -0.32, -0.01, 0.13, 0.28, -0.68, -0.04, 0.12), 0.14);
    for (int i = 0; i < 4; i++) {
      double fan = -0.36 + 0.17 * i + (i == 3 ? 0.03 : 0);
      double reach = i == 1 ? 1.0 : i == 2 ? 0.97 : i == 0 ? 0.88 : 0.76;
      double kx = -0.12 + 0.125 * i;
      double ky = 0.10 - 0.03 * (i - 1.3) * (i - 1.3);
      double mx = kx + 0.30 * reach * fan;
      double my = ky + 0.25 * reach;
      double thick = i == 3 ? 0.055 : 0.065;
      double f = rod(x, y, z, kx, ky, 0.03, thick + 0.014, mx, my, 0.075, thick);
      f =
          join(
              f,
              rod(
                  x,
                  y,
                  z,
                  mx,
                  my,
                  0.075,
                  thick,
                  mx + 0.30 * reach * fan,
                  my + 0.22 * reach,
                  0.0,
                  thick - 0.014),
              0.025);
      d = join(d, f, 0.03);
    }
    double thumb = rod(x, y, z, -0.04, -0.26, 0.02, 0.10, -0.24, -0.06, 0.05, 0.075);
    thumb = join(thumb, rod(x, y, z, -0.24, -0.06, 0.05, 0.075, -0.36, 0.14, 0.02, 0.055), 0.03);
    return join(d, thumb, 0.06);
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    boolean covered = y < -0.66 - 0.3 * (x - 0.3) && x > 0;
    double red = Math.clamp(0.35 + 0.5 * noise.at(5 * x, 5 * y + 3 * z), 0.0, 0.7);
    for (int c = 0; c < 3; c++) {
      rgb[c] = covered ? sleeve[c] : (float) (skin[c] + red * (joint[c] - skin[c]));
    }
  }

  @Override
  public double softness() {
    return 1;
  }

  @Override
  public double gloss(double x, double y, double z) {
    return 0.12;
  }
}
