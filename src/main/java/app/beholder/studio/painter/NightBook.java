package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.box;

import app.beholder.studio.kit.Noise;

/** A book: closed, lying on its back at the origin, or open, its pages upwards. */
final class NightBook implements NightForm, NightSurface {
  private final boolean open;
  private final Noise noise;
  private final float[] leather;

  NightBook(boolean open, int leather, Noise noise) {
    this.open = open;
    this.noise = noise;
    this.leather = NightBlend.linear(leather);
  }

  @Override
  public double distance(double x, double y, double z) {
    if (!open) {
      double cover =
          Math.min(
              box(x, y - 0.15, z, 0.62, 0.025, 0.45, 0.015),
              box(x, y + 0.15, z, 0.62, 0.025, 0.45, 0.015));
      double spine = box(x, y, z - 0.43, 0.62, 0.165, 0.03, 0.03);
      return Math.min(Math.min(cover, spine), box(x, y, z + 0.03, 0.57, 0.14, 0.41, 0.01));
    }
    double ax = Math.abs(x);
    double swell = 0.16 * Math.min(1, 5 * ax) * (1 - 0.75 * ax);
    double pages = 0.8 * box(ax - 0.48, y - swell * 0.5, z, 0.47, 0.05 + swell * 0.5, 0.58, 0.015);
    return Math.min(pages, box(x, y + 0.06, z, 1.0, 0.03, 0.63, 0.02));
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    boolean paper = open ? y > -0.02 : Math.abs(y) < 0.122 && z < 0.38;
    if (!paper) {
      float worn = (float) (0.8 + 0.35 * noise.layered(3 * x, 3 * z + 2 * y, 3));
      for (int c = 0; c < 3; c++) {
        rgb[c] = leather[c] * worn;
      }
      return;
    }
    double white = 0.58 + 0.06 * noise.at(3 * x, 4 * z);
    if (open) {
      double margin = Math.abs(Math.abs(x) - 0.48);
      double line = z * 15 - Math.floor(z * 15);
      boolean written = margin < 0.36 && Math.abs(z) < 0.46 && line < 0.45;
      if (written) {
        white -= 0.26 * Math.clamp(0.7 + 0.9 * noise.at(26 * x, 15 * Math.floor(z * 15)), 0.0, 1.0);
      }
    } else {
      white -= 0.16 * Math.abs(noise.at(2 * x, 60 * y));
    }
    rgb[0] = (float) white;
    rgb[1] = (float) (0.86 * white);
    rgb[2] = (float) (0.66 * white);
  }

  @Override
  public double softness() {
    return 0.2;
  }
}
