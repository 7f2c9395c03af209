package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.ellipsoid;
import static app.beholder.studio.painter.NightForm.join;
import static app.beholder.studio.painter.NightForm.rod;

import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;

/**
 * Shoulders and chest under heavy cloth, which may leave the neck bare; the neck stands at 0, 0, 0.
 */
final class NightTorso implements NightForm, NightSurface {

  /**
   * How it is cut.
   *
   * @param breadth half the width of the shoulders, about 1.3
   * @param neckline how far down the skin shows, 0 (up to the neck) to about 0.6
   * @param trim the white hem of a shirt under it
   */
  record Dress(double breadth, double neckline, boolean trim, int cloth, int skin) {}

  private final Dress dress;
  private final Noise noise;
  private final float[] cloth;
  private final float[] fold;
  private final float[] skin;

  NightTorso(Dress dress, Noise noise) {
    this.dress = dress;
    this.noise = noise;
    cloth = NightBlend.linear(dress.cloth());
    fold = NightBlend.linear(Tint.darker(dress.cloth(), 0.12));
    skin = NightBlend.linear(dress.skin());
  }

  @Override
  public double distance(double x, double y, double z) {
    if (y > 0.75) {
      return y - 0.45;
    }
    double ax = Math.abs(x);
    double b = dress.breadth();
    double d = ellipsoid(x, y + 1.25, z + 0.02, 0.82 * b, 1.25, 0.62);
    d = join(d, ellipsoid(ax - 0.78 * b, y + 0.80, z + 0.06, 0.34, 0.42, 0.36), 0.3);
    d = join(d, rod(ax, y, z, 0, 0.05, -0.05, 0.27, 0.62 * b, -0.52, -0.08, 0.24), 0.3);
    d = join(d, rod(ax, y, z, 0.82 * b, -0.85, -0.02, 0.32, 0.95 * b, -2.2, 0.15, 0.38), 0.2);
    d = join(d, rod(ax, y, z, 0.3, -1.6, 0.0, 0.62 * b, 0.35, -3.4, 0.1, 0.8 * b), 0.3);
    if (d > 0.3) {
      return d;
    }
    double near = Math.clamp((0.3 - d) / 0.15, 0.0, 1.0);
    double covered = near * Math.clamp(8 * (bare(ax, z) - y), 0.0, 1.0);
    return d - covered * (0.02 + 0.035 * folds(x, y));
  }

  /** Above this height the skin shows. */
  private double bare(double ax, double z) {
    double n = dress.neckline();
    return n <= 0 ? 9 : 0.10 - n + 0.75 * ax * ax + (z < 0 ? 0.3 : 0);
  }

  private double folds(double x, double y) {
    return noise.at(1.6 * x + 0.5 * y, 0.7 * y)
        + 0.6 * noise.at(3.4 * x - 1.2 * y + 7, 1.3 * y)
        + 0.25 * noise.at(8 * x + 2 * y, 2.5 * y);
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    double edge = y - bare(Math.abs(x), z);
    float t = (float) Math.clamp(0.4 - 0.6 * folds(x, y), 0.0, 1.0);
    for (int c = 0; c < 3; c++) {
      rgb[c] = edge > 0 ? skin[c] : cloth[c] + t * (fold[c] - cloth[c]);
    }
    if (dress.trim() && edge <= 0 && edge > -0.13 - 0.03 * noise.at(9 * x, 3)) {
      float lace = (float) (0.62 + 0.16 * noise.at(22 * x, 30 * y));
      rgb[0] = lace;
      rgb[1] = lace * 0.95f;
      rgb[2] = lace * 0.86f;
    }
  }

  @Override
  public double softness() {
    return dress.neckline() > 0 ? 0.6 : 0.1;
  }

  @Override
  public double gloss(double x, double y, double z) {
    return y > bare(Math.abs(x), z) ? 0.12 : 0.025;
  }
}
