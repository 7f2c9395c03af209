package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;

/**
 * A necklace, painted bead by bead over the finished skin, each as light as the skin it lies on.
 */
final class NightPearls {
  private NightPearls() {}

  /**
   * @param neck where the neck stands
   * @param side where the light comes from, -1 left or 1 right
   */
  static void paint(Canvas canvas, NightStage stage, NightPose neck, int rgb, int side) {
    double unit = stage.pixelX(neck.scale()) - stage.pixelX(0);
    double radius = 0.040 * unit;
    for (int i = -10; i <= 10; i++) {
      double turn = i / 10.0 * 1.12;
      double across = 0.40 * StrictMath.sin(turn);
      double down = 0.10 - 0.26 * StrictMath.cos(turn) * StrictMath.cos(turn);
      double[] at = neck.outward(across, down, 0.3 * StrictMath.cos(turn));
      double x = stage.pixelX(at[0]);
      double y = stage.pixelY(at[1]);
      int column = (int) Math.clamp(x, 0, canvas.width() - 1);
      int row = (int) Math.clamp(y, 0, canvas.height() - 1);
      double light = Math.clamp(1.35 * Tint.lightness(canvas.at(column, row)) - 0.02, 0.30, 0.95);
      bead(canvas, x, y, radius, Tint.mix(0x120C0A, rgb, light), light, side);
    }
  }

  private static void bead(
      Canvas canvas, double x, double y, double radius, int rgb, double light, int side) {
    canvas.dot(x - 0.25 * side * radius, y + 0.5 * radius, 1.05 * radius, 0x1A0E08, 0.35);
    canvas.dot(x, y, radius, Tint.darker(rgb, 0.16), 1);
    canvas.dot(
        x + 0.12 * side * radius, y - 0.12 * radius, 0.78 * radius, Tint.darker(rgb, 0.05), 1);
    canvas.dot(
        x + 0.25 * side * radius, y - 0.25 * radius, 0.5 * radius, Tint.lighter(rgb, 0.04), 1);
    canvas.dot(x + 0.38 * side * radius, y - 0.38 * radius, 0.22 * radius, 0xFFF6E4, light);
  }
}
