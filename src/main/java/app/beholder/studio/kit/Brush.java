package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;
import java.awt.geom.Path2D;

/**
 * A brush with bristles: each leaves a line of its own, a little lighter or darker than the paint,
 * and runs dry at its own time. For long strokes; {@link Impasto} is for many short ones.
 *
 * @param width across, in pixels
 * @param bristles how many; few and thin for a dry brush
 * @param unevenness how much their colours differ, 0 to about 0.1
 * @param wetness the share of the stroke, 0 to 1, after which bristles begin to run dry
 */
public record Brush(double width, int bristles, double unevenness, double wetness) {

  /** Full of paint, with soft streaks. */
  public static Brush loaded(double width) {
    return new Brush(width, Math.max(4, (int) (width / 1.6)), 0.035, 0.75);
  }

  /** Nearly empty, so that the ground shows between its bristles. */
  public static Brush dry(double width) {
    return new Brush(width, Math.max(3, (int) (width / 3)), 0.05, 0.35);
  }

  /** A straight stroke. */
  public void stroke(
      Canvas canvas, double x0, double y0, double x1, double y1, int rgb, Chance chance) {
    stroke(canvas, new double[] {x0, y0, x1, y1}, rgb, 0.85, chance);
  }

  /** A smooth stroke through points, from x0, y0, x1, y1, ... */
  public void stroke(Canvas canvas, double[] xy, int rgb, double opacity, Chance chance) {
    double thickness = 1.7 * width / bristles;
    for (int i = 0; i < bristles; i++) {
      double offset = width * ((i + chance.unit()) / bristles - 0.5);
      double end = wetness + (1.15 - wetness) * chance.unit();
      int color = Palette.vary(rgb, unevenness, chance);
      canvas.draw(bristle(xy, offset, end), thickness, color, opacity);
    }
  }

  private static Path2D bristle(double[] xy, double offset, double end) {
    int n = xy.length / 2;
    double[] moved = new double[xy.length];
    for (int i = 0; i < n; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(n - 1, i + 1);
      double dx = xy[2 * after] - xy[2 * before];
      double dy = xy[2 * after + 1] - xy[2 * before + 1];
      double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
      moved[2 * i] = xy[2 * i] - offset * dy / length;
      moved[2 * i + 1] = xy[2 * i + 1] + offset * dx / length;
    }
    if (end < 1) {
      int last = 2 * (n - 1);
      moved[last] = moved[last - 2] + (moved[last] - moved[last - 2]) * end;
      moved[last + 1] = moved[last - 1] + (moved[last + 1] - moved[last - 1]) * end;
    }
    return Canvas.smooth(moved);
  }
}
