package app.beholder.studio.painter;

import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;

/**
 * A surface of one matter, a little uneven.
 *
 * @param dark its darker places, linear
 * @param light its lighter places
 * @param shine 0 (earth) to 1 (metal)
 * @param grain how much it is streaked along x
 */
record NightMatter(float[] dark, float[] light, double shine, double grain, Noise noise)
    implements NightSurface {

  /**
   * @param spots how much lighter and darker it is in places
   */
  NightMatter(int rgb, double spots, double shine, double grain, Noise noise) {
    this(
        NightBlend.linear(Tint.darker(rgb, spots)),
        NightBlend.linear(Tint.lighter(rgb, spots * 0.6)),
        shine,
        grain,
        noise);
  }

  @Override
  public void color(double x, double y, double z, float[] rgb) {
    double spot =
        0.5
            + 0.5 * noise.layered(3 * x + 5, 3 * y + 3 * z, 2)
            + 6 * grain * noise.at(0.6 * x, 9 * z + 6 * y);
    float t = (float) Math.clamp(spot, 0.0, 1.0);
    for (int c = 0; c < 3; c++) {
      rgb[c] = dark[c] + t * (light[c] - dark[c]);
    }
  }

  @Override
  public double gloss(double x, double y, double z) {
    return shine;
  }
}
