package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.carve;
import static app.beholder.studio.painter.NightForm.ellipsoid;
import static app.beholder.studio.painter.NightForm.join;
import static app.beholder.studio.painter.NightForm.length;
import static app.beholder.studio.painter.NightForm.rod;

/**
 * A human head, from the chin at -1 to the crown at 1, built up from a skull by what a sculptor
 * puts on and takes away.
 */
final class NightHead implements NightForm {
  static final double EYE_X = 0.275;
  static final double EYE_Y = 0.02;
  static final double EYE_Z = 0.535;
  static final double EYE_SIZE = 0.135;
  static final double EYE_WIDTH = 0.135;
  static final double MOUTH_Y = -0.585;

  private final NightFace face;
  private final double[] neck;

  /**
   * @param neck where the neck ends, in the head's coordinates
   */
  NightHead(NightFace face, double[] neck) {
    this.face = face;
    this.neck = neck;
  }

  @Override
  public double distance(double x, double y, double z) {
    double ax = Math.abs(x);
    double d = ellipsoid(x, y - 0.29, z + 0.06, 0.655, 0.68, 0.79);
    d = join(d, ellipsoid(x, y + 0.33, z - 0.20, face.jaw(), 0.66, 0.52), 0.22);
    double throat =
        rod(x, y, z, 0, -0.55, -0.12, 0.9 * face.neck(), neck[0], neck[1], neck[2], face.neck());
    if (d > 0.6) {
      return Math.min(d - 0.3, throat);
    }
    d = bones(ax, y, z, d);
    if (z > 0.25) {
      d = eyes(ax, y, z, d);
      d = nose(ax, y, z, d);
      d = mouth(x, ax, y, z, d);
      if (face.age() > 0 && d < 0.05) {
        d = furrows(ax, y, z, d);
      }
    }
    d = ear(ax, y, z, d);
    return join(d, throat, 0.16);
  }

  private double bones(double ax, double y, double z, double d) {
    double e = join(d, length(ax - 0.36, y + 0.17, z - 0.40) - 0.20 - face.cheekbone(), 0.2);
    e = join(e, length(ax - 0.28, y + 0.42, z - 0.40) - 0.17 - face.fullness(), 0.22);
    e = join(e, length(ax - face.jaw() + 0.15, y + 0.50, z - 0.10) - 0.14, 0.26);
    e = join(e, ellipsoid(ax, y + 0.85, z - 0.56, 0.19, 0.13, 0.15), 0.14);
    return join(e, rod(ax, y, z, 0, 0.19, 0.68, 0.1, 0.33, 0.2, 0.56, 0.09), 0.10 + face.brow());
  }

  private double eyes(double ax, double y, double z, double d) {
    double ex = ax - EYE_X;
    double ey = y - EYE_Y;
    double ez = z - EYE_Z;
    double e = carve(d, ellipsoid(ex, ey - 0.01, ez - 0.27, 0.20, 0.13, 0.2), 0.13);
    double ball = length(ex, ey, ez) - EYE_SIZE;
    double lid = Math.max(ball - 0.024, 0.75 * opening(ex, ey));
    e = join(e, lid, 0.035);
    return Math.min(e, ball);
  }

  /** How far a point before the eye is inside of the opening between the lids. */
  double opening(double ex, double ey) {
    double u = ex / EYE_WIDTH;
    double level = ey - 0.012 * u;
    double arch = Math.max(1 - u * u, -1);
    double upper = -0.028 + (0.098 * face.openness()) * arch + 0.012 * arch;
    double lower = 0.028 + 0.018 * arch;
    return Math.min(upper - level, level + lower);
  }

  private double nose(double ax, double y, double z, double d) {
    double size = face.nose();
    double tipZ = 0.755 + 0.15 * size;
    double tipY = -0.30 - 0.03 * size;
    double hump = face.hump();
    double e = rod(ax, y, z, 0, 0.12, 0.70, 0.055, 0, -0.08, 0.775 + hump, 0.062);
    e = join(e, rod(ax, y, z, 0, -0.08, 0.775 + hump, 0.062, 0, tipY, tipZ, 0.078), 0.06);
    e =
        join(
            e,
            ellipsoid(ax - 0.088 * size, y + 0.335, z - tipZ + 0.105, 0.062, 0.055, 0.085),
            0.05);
    e = join(e, rod(ax, y, z, 0, -0.34, tipZ - 0.05, 0.045, 0, -0.40, tipZ - 0.17, 0.05), 0.05);
    e = join(d, e, 0.09);
    return carve(e, ellipsoid(ax - 0.055, y + 0.395, z - tipZ + 0.085, 0.024, 0.022, 0.034), 0.03);
  }

  private double mouth(double x, double ax, double y, double z, double d) {
    double w = face.mouth();
    double rise = face.smile() * (ax / 0.2) * (ax / 0.2);
    double my = y - MOUTH_Y - rise;
    double e = join(d, ellipsoid(x, y + 0.57, z - 0.50, 0.27, 0.20, 0.245), 0.12);
    double back = 0.45 * ax * ax;
    double full = face.lips();
    double upper =
        join(
            ellipsoid(ax - 0.055, my - 0.028, z - 0.732 + back, 0.75 * w, 0.036 * full, 0.05),
            ellipsoid(ax - 0.12, my - 0.012, z - 0.715 + back, 0.4 * w, 0.022 * full, 0.05),
            0.03);
    double lower = ellipsoid(x, my + 0.048, z - 0.722 + back, 0.82 * w, 0.050 * full, 0.055);
    e = join(e, upper, 0.035);
    e = join(e, lower, 0.05);
    double line = rod(ax, my, z + back, 0, -0.004, 0.777, 0.008, w, 0.0, 0.745, 0.004);
    e = carve(e, line, 0.035);
    double corner = length(ax - w - 0.015, my, z - 0.70 + 0.35 * w) - 0.015;
    e = carve(e, corner, 0.05);
    // the groove between nose and lip
    return carve(e, rod(ax, y, z, 0, -0.44, 0.80, 0.012, 0, -0.52, 0.815, 0.015), 0.045);
  }

  /** What years leave: folds beside the mouth, bags under the eyes, lines on the forehead. */
  private double furrows(double ax, double y, double z, double d) {
    double age = face.age();
    double young = 0.035 * (1 - age);
    double e =
        carve(d, rod(ax, y, z, 0.15, -0.33, 0.74, 0.0, 0.27, -0.60, 0.64, 0.006) + young, 0.05);
    e = carve(e, rod(ax, y, z, 0.17, -0.10, 0.70, 0.0, 0.38, -0.08, 0.58, 0.0) + young, 0.045);
    e = carve(e, rod(ax, y, z, 0.055, 0.17, 0.80, 0.0, 0.06, 0.30, 0.80, 0.0) + young, 0.03);
    if (y > 0.3) {
      e += 0.0045 * age * wave(9.5 * (y - 0.12 * ax * ax)) * Math.clamp(5 * (0.66 - y), 0.0, 1.0);
    }
    double crow = Math.max(0, 1 - 12 * Math.abs(ax - 0.50)) * Math.max(0, 1 - 9 * Math.abs(y));
    return e + 0.008 * age * crow * wave(22 * (y + 0.4 * (ax - 0.5)));
  }

  /** From -1 to 1 and back within one unit, without sine. */
  private static double wave(double t) {
    double saw = Math.abs(t - Math.floor(t) - 0.5) * 4 - 1;
    return saw * (1.5 - 0.5 * saw * saw);
  }

  /** How much of the colour of lips a point of the face has, 0 to 1. */
  double lip(double ax, double y) {
    double w = face.mouth();
    double u = ax / (w + 0.01);
    if (u > 1) {
      return 0;
    }
    double my = y - MOUTH_Y - face.smile() * (ax / 0.2) * (ax / 0.2);
    double bow = 0.058 * face.lips() * (1 - u * u) - 0.014 * Math.max(0, 1 - 5 * u);
    double below = 0.082 * face.lips() * (1 - u * u);
    return Math.clamp(Math.min(bow - my, my + below) / 0.018, 0.0, 1.0);
  }

  private static double ear(double ax, double y, double z, double d) {
    if (ax < 0.4) {
      return d;
    }
    double e = ellipsoid(ax - 0.69, y + 0.08, z + 0.08 + 0.35 * (ax - 0.69), 0.055, 0.20, 0.125);
    e = carve(e, ellipsoid(ax - 0.76, y + 0.06, z + 0.05, 0.05, 0.11, 0.06), 0.05);
    return join(d, e, 0.06);
  }
}
