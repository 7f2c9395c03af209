package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.ellipsoid;
import static app.beholder.studio.painter.NightForm.join;
import static app.beholder.studio.painter.NightForm.rod;

import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;

/** What is worn on a head, in the head's coordinates. */
final class NightHat implements NightForm, NightSurface {

  /** Kinds of it. */
  enum Kind {
    BROAD,
    BERET,
    /** A cloth wound around the head, whose end hangs down. */
    TURBAN
  }

  private final Kind kind;
  private final Noise noise;
  private final float[] felt;
  private final float[] shade;
  private final float[] end;

  /**
   * @param end the colour of the end of a turban
   */
  NightHat(Kind kind, int rgb, int end, Noise noise) {
    this.kind = kind;
    this.noise = noise;
    felt = NightBlend.linear(rgb);
    shade = NightBlend.linear(Tint.darker(rgb, 0.10));
    this.end = NightBlend.linear(end);
  }

  @Override
  public double distance(double x, double y, double z) {
    return switch (kind) {
      case BROAD -> {
        double sweep = 0.10 * x * x + 0.05 * noise.at(1.3 * x, 1.3 * z);
        double brim = 0.75 * ellipsoid(x, y - 0.60 - sweep, z + 0.02, 1.22, 0.045, 1.18);
        double crown = ellipsoid(x, y - 0.62, z + 0.05, 0.66, 0.62, 0.74);
        yield join(brim, crown, 0.08);
      }
      case BERET -> {
        double wave = 0.06 * noise.at(2.2 * x, 2.2 * z);
        double band = ellipsoid(x, y - 0.55 + 0.22 * z, z + 0.05, 0.72, 0.24, 0.82);
        double top =
            ellipsoid(x - 0.16, y - 0.74 + 0.25 * x + 0.15 * z + wave, z + 0.10, 0.98, 0.30, 0.96);
        yield 0.85 * join(band, top, 0.10);
      }
      case TURBAN -> {
        double d = ellipsoid(x, y - 0.42, z + 0.10, 0.76, 0.66, 0.88);
        double brow = 0.7 * (0.36 + 0.42 * (z - 0.62) - y + (z < 0.1 ? -0.5 : 0));
        d = NightForm.carve(d, -brow, 0.10);
        d = join(d, ellipsoid(x, y - 0.80, z + 0.35, 0.50, 0.42, 0.50), 0.12);
        d = join(d, rod(x, y, z, 0.1, 0.55, -0.95, 0.14, 0.35, -1.1, -0.75, 0.20), 0.12);
        yield d > 0.16
            ? 0.9 * d
            : 0.9 * (d - 0.035 * Math.min(1, (0.16 - d) / 0.08) * wound(x, y, z));
      }
    };
  }

  private double wound(double x, double y, double z) {
    double along = y - 0.45 * z + 0.25 * x;
    return noise.at(6.5 * along, 1.2 * x + 3) + 0.4 * noise.at(15 * along, 2 * x);
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    boolean hanging = kind == Kind.TURBAN && (z < -0.8 || y > 0.82 && z < 0.1);
    float[] base = hanging ? end : felt;
    float t = (float) Math.clamp(0.4 + 0.7 * noise.layered(5 * x + 2 * z, 5 * y, 2), 0.0, 1.0);
    if (kind == Kind.BROAD && y > 0.70 && y < 0.86) {
      t = 1;
    }
    for (int c = 0; c < 3; c++) {
      rgb[c] = hanging ? base[c] : base[c] + t * (shade[c] - base[c]);
    }
  }

  @Override
  public double gloss(double x, double y, double z) {
    return kind == Kind.TURBAN ? 0.14 : 0.06;
  }

  @Override
  public double softness() {
    return 0.15;
  }
}
