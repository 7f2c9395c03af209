package app.beholder.studio.painter;

import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;

/** The skin of a face and what is painted on it: lips, brows, eyes, the shadow of a beard. */
final class NightSkin implements NightSurface {
  private static final double IRIS = 0.062;

  private final NightHead head;
  private final Look look;
  private final Noise noise;
  private final float[] skin;
  private final float[] blush;
  private final float[] lip;
  private final float[] brow;
  private final float[] iris;
  private final float[] beard;

  /**
   * Colours and gaze.
   *
   * @param gazeX where the eyes turn, -0.06 to 0.06
   * @param side where the light comes from, -1 left or 1 right
   * @param beard how dark the beard is, 0 to 1
   */
  record Look(int skin, int hair, int iris, double gazeX, double gazeY, double beard, int side) {}

  NightSkin(NightHead head, Look look, Noise noise) {
    this.head = head;
    this.look = look;
    this.noise = noise;
    skin = NightBlend.linear(look.skin());
    blush = NightBlend.linear(Tint.mix(look.skin(), 0xB8402E, 0.42));
    lip = NightBlend.linear(Tint.mix(look.skin(), 0x8E2226, 0.62));
    brow = NightBlend.linear(Tint.mix(look.hair(), look.skin(), 0.3));
    iris = NightBlend.linear(Tint.darker(look.iris(), 0.08));
    beard = NightBlend.linear(Tint.mix(look.hair(), look.skin(), 0.35));
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    double ax = Math.abs(x);
    double mottle = noise.layered(4 * x + 3, 4 * y + 2 * z, 2);
    set(rgb, skin);
    double cheek = spot(ax - 0.36, y + 0.25, 0.26) + 0.9 * spot(ax, y + 0.31, 0.14);
    mix(rgb, blush, z > 0.2 ? Math.clamp(0.85 * cheek + 0.18 * mottle, 0.0, 0.9) : 0.1);
    if (ax > 0.62 && y < 0.2) {
      mix(rgb, blush, 0.6);
    }
    if (z > 0.3) {
      face(ax, x, y, z, rgb);
    }
  }

  private void face(double ax, double x, double y, double z, float[] rgb) {
    double jaw = Math.clamp(4 * (-0.34 - y), 0.0, 1.0) * Math.clamp(1 + 6 * (y + 1.02), 0.0, 1.0);
    double bare =
        Math.clamp(1.2 - 16 * Math.abs(y - NightHead.MOUTH_Y + 0.01), 0.0, 1.0)
            * (ax < 0.2 ? 1 : 0);
    mix(rgb, beard, look.beard() * jaw * (1 - bare) * (0.75 + 0.25 * noise.at(30 * x, 12 * y)));
    mix(rgb, lip, head.lip(ax, y) * (z > 0.6 ? 1 : 0));
    double arch = 0.215 + 0.075 * (ax - 0.1) - 0.5 * (ax - 0.3) * (ax - 0.3);
    double across = Math.abs(y - arch) / (0.034 - 0.035 * Math.max(0, ax - 0.2));
    double along = Math.clamp(9 * (ax - 0.09), 0.0, 1.0) * Math.clamp(7 * (0.50 - ax), 0.0, 1.0);
    mix(
        rgb,
        brow,
        0.95 * along * Math.clamp(1.5 - across, 0.0, 1.0) * (0.8 + 0.3 * noise.at(40 * x, 20 * y)));
    double ex = ax - NightHead.EYE_X;
    if (Math.abs(ex) < 1.25 * NightHead.EYE_WIDTH && Math.abs(y - NightHead.EYE_Y) < 0.16) {
      eye(x, ex, y - NightHead.EYE_Y, rgb);
    }
  }

  private void eye(double x, double ex, double ey, float[] rgb) {
    double open = head.opening(ex, ey);
    if (open < 0.002) {
      // lashes, and the red rim of the lids
      double rim = Math.clamp(1 + open / 0.022, 0.0, 1.0);
      mix(rgb, blush, 0.5 * rim);
      mix(rgb, brow, (ey > -0.01 ? 0.95 : 0.35) * rim * rim);
      return;
    }
    double gx = (x > 0 ? ex : -ex) - look.gazeX();
    double gy = ey - look.gazeY();
    double from = Math.sqrt(gx * gx + gy * gy);
    double white = 0.50 - 1.3 * Math.abs(ex);
    rgb[0] = (float) (white * 1.02);
    rgb[1] = (float) (white * 0.93);
    rgb[2] = (float) (white * 0.86);
    mix(rgb, iris, Math.clamp((IRIS - from) / 0.008, 0.0, 1.0));
    double dark =
        Math.clamp((0.031 - from) / 0.006, 0.0, 1.0)
            + 0.6 * Math.clamp(1 - Math.abs(from - IRIS) / 0.012, 0.0, 1.0);
    double shade = Math.clamp(1 - dark, 0.03, 1.0) * Math.clamp(0.45 + 14 * open, 0.0, 1.0);
    for (int c = 0; c < 3; c++) {
      rgb[c] *= (float) shade;
    }
    double sx = gx - 0.026 * look.side();
    double sy = gy - 0.026;
    double spark = Math.clamp((0.016 - Math.sqrt(sx * sx + sy * sy)) / 0.008, 0.0, 1.0);
    for (int c = 0; c < 3; c++) {
      rgb[c] += (float) (1.1 * spark);
    }
  }

  @Override
  public double gloss(double x, double y, double z) {
    double ax = Math.abs(x);
    if (z > 0.3 && head.opening(ax - NightHead.EYE_X, y - NightHead.EYE_Y) > 0) {
      return 0.15;
    }
    return 0.16
        + 0.16 * spot(ax, y + 0.28, 0.09)
        + 0.08 * spot(ax, y - 0.45, 0.3)
        + (z > 0.6 ? 0.15 * head.lip(ax, y) : 0);
  }

  @Override
  public double softness() {
    return 1;
  }

  private static double spot(double x, double y, double radius) {
    double far = (x * x + y * y) / (radius * radius);
    return far < 1 ? (1 - far) * (1 - far) : 0;
  }

  private static void set(float[] rgb, float[] to) {
    rgb[0] = to[0];
    rgb[1] = to[1];
    rgb[2] = to[2];
  }

  static void mix(float[] rgb, float[] other, double share) {
    float t = (float) share;
    for (int c = 0; c < 3; c++) {
      rgb[c] += t * (other[c] - rgb[c]);
    }
  }
}
