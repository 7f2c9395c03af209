package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * A pen, a crayon or a pointed brush: draws along a shape with a line whose weight changes by
 * chance on the way. Where it is to change as a painter says, see {@link Curve#ribbon}.
 *
 * @param weight in pixels, where it is of middle strength
 * @param swell how much stronger and weaker it gets, 0 to 1
 * @param taper the pixels over which an open line begins and ends; 0 for blunt ends
 */
public record Contour(double weight, double swell, double taper) {
  private static final double STEP = 3;

  /** Draws along a shape. */
  public void draw(Canvas canvas, Shape shape, int rgb, double opacity, Chance chance) {
    Noise noise = new Noise(chance);
    double shift = chance.between(0.0, 200.0);
    for (double[] line : lines(shape)) {
      shift += 17.3;
      if (line.length >= 4) {
        canvas.fill(body(line, noise, shift), rgb, opacity);
      }
    }
  }

  private Path2D body(double[] xy, Noise noise, double shift) {
    int n = xy.length / 2;
    boolean closed =
        Math.abs(xy[0] - xy[2 * n - 2]) + Math.abs(xy[1] - xy[2 * n - 1]) < 0.5 && n > 3;
    double[] left = new double[2 * n];
    double[] right = new double[2 * n];
    for (int i = 0; i < n; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(n - 1, i + 1);
      double dx = xy[2 * after] - xy[2 * before];
      double dy = xy[2 * after + 1] - xy[2 * before + 1];
      double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
      double half = 0.5 * weightAt(i, n, closed, noise, shift);
      left[2 * i] = xy[2 * i] - half * dy / length;
      left[2 * i + 1] = xy[2 * i + 1] + half * dx / length;
      right[2 * i] = xy[2 * i] + half * dy / length;
      right[2 * i + 1] = xy[2 * i + 1] - half * dx / length;
    }
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    path.moveTo(left[0], left[1]);
    for (int i = 1; i < n; i++) {
      path.lineTo(left[2 * i], left[2 * i + 1]);
    }
    for (int i = n - 1; i >= 0; i--) {
      path.lineTo(right[2 * i], right[2 * i + 1]);
    }
    path.closePath();
    return path;
  }

  private double weightAt(int i, int n, boolean closed, Noise noise, double shift) {
    double varied = weight * (1 + 1.3 * swell * noise.at(shift + i * STEP / 55, 0.37));
    if (closed || taper <= 0) {
      return Math.max(0.3, varied);
    }
    double toEnd = STEP * Math.min(i, n - 1 - i) / Math.min(taper, STEP * n / 2.0);
    return Math.max(0.2, varied * Math.sqrt(Math.min(1, toEnd)));
  }

  /** The lines of a shape as points at equal distances. */
  private static List<double[]> lines(Shape shape) {
    List<double[]> lines = new ArrayList<>();
    List<Double> points = new ArrayList<>();
    double[] at = new double[6];
    double startX = 0;
    double startY = 0;
    for (PathIterator i = shape.getPathIterator(null, 0.3); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          finish(points, lines);
          points.add(at[0]);
          points.add(at[1]);
          startX = at[0];
          startY = at[1];
        }
        case PathIterator.SEG_LINETO -> walk(points, at[0], at[1]);
        default -> walk(points, startX, startY);
      }
    }
    finish(points, lines);
    return lines;
  }

  private static void walk(List<Double> points, double x, double y) {
    double fromX = points.get(points.size() - 2);
    double fromY = points.getLast();
    double dx = x - fromX;
    double dy = y - fromY;
    int steps = (int) Math.ceil(Math.sqrt(dx * dx + dy * dy) / STEP);
    for (int i = 1; i <= steps; i++) {
      points.add(fromX + dx * i / steps);
      points.add(fromY + dy * i / steps);
    }
  }

  private static void finish(List<Double> points, List<double[]> lines) {
    if (points.size() >= 4) {
      lines.add(points.stream().mapToDouble(Double::doubleValue).toArray());
    }
    points.clear();
  }
}
