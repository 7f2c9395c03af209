package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Contour;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Flat tones with dark outlines that swell and thin, as drawn with a pointed brush and printed from
 * stones.
 */
final class ArtNouveauPen {
  private final Canvas canvas;
  private final int ink;
  private final double weight;
  private final Chance chance;

  /**
   * @param weight of a middle outline, in pixels
   */
  ArtNouveauPen(Canvas canvas, int ink, double weight, Chance chance) {
    this.canvas = canvas;
    this.ink = ink;
    this.weight = weight;
    this.chance = chance;
  }

  int ink() {
    return ink;
  }

  /** A tone with an outline; the tone is printed a trace beside its outline. */
  void shape(Shape shape, int rgb) {
    shape(shape, rgb, 1);
  }

  /**
   * @param line how heavy the outline is, 0 for none
   */
  void shape(Shape shape, int rgb, double line) {
    tone(shape, rgb);
    if (line > 0) {
      new Contour(weight * line, 0.6, 16).draw(canvas, shape, ink, 0.95, chance);
    }
  }

  void tone(Shape shape, int rgb) {
    Shape beside = AffineTransform.getTranslateInstance(0.7, 0.5).createTransformedShape(shape);
    canvas.fill(beside, Palette.vary(rgb, 0.006, chance));
  }

  /** A tone within another shape. */
  void toneWithin(Shape outer, Shape shape, int rgb, double opacity) {
    var before = canvas.graphics().getClip();
    canvas.graphics().clip(outer);
    canvas.fill(shape, rgb, opacity);
    canvas.graphics().setClip(before);
  }

  void line(double[] xy, double heavy) {
    line(xy, heavy, ink);
  }

  void line(double[] xy, double heavy, int rgb) {
    new Contour(weight * heavy, 0.5, 40).draw(canvas, Canvas.smooth(xy), rgb, 0.95, chance);
  }

  void dot(double x, double y, double radius, int rgb) {
    canvas.dot(x, y, radius + 0.7 * weight, ink, 0.95);
    canvas.dot(x, y, radius, rgb, 1);
  }

  /**
   * A curve like a whip: it swings out, swings back, and curls at its end.
   *
   * @param heading where it starts to, in radians, 0 to the right, down where positive
   * @param bend how much it turns on its way out and back, in radians
   * @param curl how much it turns at its end, in radians
   * @return x0, y0, x1, y1, ...
   */
  static double[] whip(
      double x, double y, double heading, double length, double bend, double curl) {
    int n = 26;
    double[] xy = new double[2 * n];
    double px = x;
    double py = y;
    for (int i = 0; i < n; i++) {
      xy[2 * i] = px;
      xy[2 * i + 1] = py;
      double t = i / (n - 1.0);
      double turn = heading + bend * StrictMath.sin(t * 4.4) + curl * t * t * t * t;
      double step = length / n * (1.25 - 0.5 * t);
      px += step * StrictMath.cos(turn);
      py += step * StrictMath.sin(turn);
    }
    return xy;
  }

  /**
   * A ribbon along a line, closed: it grows to its width and runs out into a point.
   *
   * @param bulge where it is widest, 0 (at its start) to 1
   * @param start the share of its width at the start, 0 to 1
   */
  static Path2D ribbon(double[] axis, double width, double bulge, double start) {
    int n = axis.length / 2;
    double[] xy = new double[4 * n + 2];
    for (int i = 0; i < n; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(n - 1, i + 1);
      double dx = axis[2 * after] - axis[2 * before];
      double dy = axis[2 * after + 1] - axis[2 * before + 1];
      double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
      double t = i / (n - 1.0);
      double swell =
          t < bulge
              ? start + (1 - start) * StrictMath.sin(1.5708 * t / bulge)
              : StrictMath.cos(1.5708 * (t - bulge) / Math.max(1e-6, 1 - bulge));
      double half = 0.5 * width * Math.max(0, swell);
      xy[2 * i] = axis[2 * i] - half * dy / length;
      xy[2 * i + 1] = axis[2 * i + 1] + half * dx / length;
      int j = 2 * n - 1 - i;
      xy[2 * j] = axis[2 * i] + half * dy / length;
      xy[2 * j + 1] = axis[2 * i + 1] - half * dx / length;
    }
    xy[4 * n] = xy[0];
    xy[4 * n + 1] = xy[1];
    Path2D path = Canvas.smooth(xy);
    path.closePath();
    return path;
  }

  /** A petal or leaf from a point, with a darker side and a middle vein. */
  void petal(
      double x, double y, double heading, double length, double width, double bend, int rgb) {
    double[] axis = whip(x, y, heading, length, bend, 0);
    Path2D shape = ribbon(axis, width, 0.55, 0.15);
    tone(shape, rgb);
    double[] shade = whip(x, y, heading + 0.16, length, bend, 0);
    toneWithin(shape, ribbon(shade, width * 0.8, 0.5, 0.1), Tint.darker(rgb, 0.06), 0.8);
    shape(shape, rgb, axis);
  }

  private void shape(Path2D shape, int rgb, double[] axis) {
    double[] vein = Arrays.copyOfRange(axis, 4, 2 * (axis.length / 2 * 3 / 4));
    line(vein, 0.4, Tint.mix(ink, rgb, 0.35));
    new Contour(weight * 0.9, 0.6, 16).draw(canvas, shape, ink, 0.95, chance);
  }

  Canvas canvas() {
    return canvas;
  }
}
