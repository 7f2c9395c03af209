package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A wine glass half full, painted over what stands behind it: little but edges and reflections. */
final class NightGlass {
  private final double x;
  private final double y;
  private final double unit;
  private final int side;

  /**
   * @param foot where it stands, in the picture's units
   */
  NightGlass(NightStage stage, double[] foot, double unit, int side) {
    x = stage.pixelX(foot[0]);
    y = stage.pixelY(foot[1]);
    this.unit = unit;
    this.side = side;
  }

  private Path2D cup(double grow) {
    double w = grow * unit;
    return Canvas.smooth(
        x - 0.27 * w,
        y - 1.50 * unit,
        x - 0.36 * w,
        y - 1.15 * unit,
        x - 0.27 * w,
        y - 0.82 * unit,
        x - 0.07 * w,
        y - 0.68 * unit,
        x + 0.07 * w,
        y - 0.68 * unit,
        x + 0.27 * w,
        y - 0.82 * unit,
        x + 0.36 * w,
        y - 1.15 * unit,
        x + 0.27 * w,
        y - 1.50 * unit);
  }

  void paint(Canvas canvas, int wine, Chance chance) {
    canvas.fill(cup(1), 0x8A8A70, 0.10);
    var clip = canvas.graphics().getClip();
    canvas.graphics().clip(cup(0.94));
    double level = y - chance.between(1.05, 1.25) * unit;
    canvas.fill(
        Canvas.polygon(x - unit, level, x + unit, level, x + unit, y, x - unit, y),
        Tint.darker(wine, 0.15),
        0.55);
    canvas.dot(x - side * 0.16 * unit, y - 0.85 * unit, 0.16 * unit, Tint.lighter(wine, 0.12), 0.5);
    canvas.fill(oval(level, 0.34, 0.05), Tint.lighter(wine, 0.06), 0.6);
    canvas.graphics().setClip(clip);
    canvas.draw(cup(1), 0.016 * unit, 0xC8C4AA, 0.45);
    canvas.draw(oval(y - 1.50 * unit, 0.27, 0.05), 0.014 * unit, 0xD8D4BC, 0.55);
    foot(canvas);
    window(canvas);
  }

  private void foot(Canvas canvas) {
    canvas.fill(oval(y, 0.30, 0.065), 0x707060, 0.22);
    canvas.draw(oval(y, 0.30, 0.065), 0.014 * unit, 0xC8C4AA, 0.4);
    canvas.fill(
        Canvas.smooth(
            x - 0.06 * unit,
            y - 0.69 * unit,
            x - 0.03 * unit,
            y - 0.45 * unit,
            x - 0.045 * unit,
            y - 0.2 * unit,
            x - 0.14 * unit,
            y - 0.02 * unit,
            x + 0.14 * unit,
            y - 0.02 * unit,
            x + 0.045 * unit,
            y - 0.2 * unit,
            x + 0.03 * unit,
            y - 0.45 * unit,
            x + 0.06 * unit,
            y - 0.69 * unit),
        0xA8A488,
        0.35);
    for (int i = 0; i < 3; i++) {
      canvas.dot(x + side * 0.02 * unit, y - (0.22 + 0.17 * i) * unit, 0.05 * unit, 0x9A9678, 0.45);
      canvas.dot(
          x + side * 0.035 * unit, y - (0.24 + 0.17 * i) * unit, 0.014 * unit, 0xFFF4DC, 0.8);
    }
  }

  /** The window's reflection on the side of the light, and its faint twin opposite. */
  private void window(Canvas canvas) {
    double near = x + side * 0.20 * unit;
    double far = x - side * 0.25 * unit;
    canvas.draw(
        Canvas.smooth(
            near,
            y - 1.38 * unit,
            near + side * 0.07 * unit,
            y - 1.18 * unit,
            near + side * 0.04 * unit,
            y - 0.98 * unit),
        0.05 * unit,
        0xFFF6E2,
        0.75);
    canvas.draw(
        Canvas.smooth(
            far, y - 1.3 * unit, far - side * 0.05 * unit, y - 1.1 * unit, far, y - 0.9 * unit),
        0.02 * unit,
        0xFFF6E2,
        0.35);
  }

  private Ellipse2D oval(double middle, double rx, double ry) {
    return new Ellipse2D.Double(x - rx * unit, middle - ry * unit, 2 * rx * unit, 2 * ry * unit);
  }
}
