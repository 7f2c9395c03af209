package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;

/** A candle's wax. */
final class NightWax {
  private static final double RADIUS = 0.095;

  private NightWax() {}

  /** A candle from one height to another, in the coordinates of its pose. */
  static NightBody body(NightPose pose, double top, double foot) {
    double middle = (top + foot) / 2;
    NightForm form =
        (x, y, z) -> {
          double round = Math.sqrt(x * x + z * z) - RADIUS;
          double drip =
              0.02
                  * Math.max(0, 1 - 7 * Math.abs(x + 0.05))
                  * Math.clamp(4 * (y - top + 0.3), 0.0, 1.0);
          return NightForm.carve(
              Math.max(round - drip, Math.abs(y - middle) - (top - foot) / 2),
              NightForm.length(x, y - top - 0.04, z) - 0.085,
              0.03);
        };
    NightSurface wax =
        new NightSurface() {
          @Override
          public void color(double x, double y, double z, float[] rgb) {
            rgb[0] = 0.72f;
            rgb[1] = 0.60f;
            rgb[2] = 0.42f;
          }

          @Override
          public double softness() {
            return 1;
          }
        };
    return new NightBody(form, pose, new double[] {0, middle, 0}, (top - foot) / 2 + 0.15, wax);
  }

  /** The light that shines through the upper end of a burning candle. */
  static void shine(Canvas canvas, NightStage stage, double[] wick) {
    double unit = stage.pixelX(1) - stage.pixelX(0);
    double x = stage.pixelX(wick[0]);
    double y = stage.pixelY(wick[1]);
    for (int i = 0; i < 14; i++) {
      double half = 0.9 * RADIUS * unit * (1 - 0.02 * i);
      double top = y + 0.05 * unit + 0.024 * i * unit;
      canvas.draw(
          Canvas.smooth(x - half, top, x, top + 2, x + half, top),
          0.03 * unit,
          i < 4 ? 0xFFC46A : 0xF0923C,
          0.55 * (1 - i / 14.0));
    }
  }
}
