package app.beholder.studio.painter;

import java.util.ArrayList;
import java.util.List;

/** The rays of a pattern of stars inside one polygon, from the middles of its edges. */
final class TileRays {
  private TileRays() {}

  /**
   * The lines that the rays draw: x0, y0, x1, y1.
   *
   * @param angle between an edge and its rays
   * @param depth how many other rays a ray passes in a regular polygon of eight edges or more
   */
  static List<double[]> of(double[] polygon, double angle, int depth) {
    if (polygon.length >= 16) {
      return regular(polygon, angle, depth);
    }
    return polygon.length == 12 && isDrawnIn(polygon)
        ? nearest(polygon, angle)
        : regular(polygon, angle, 1);
  }

  private static boolean isDrawnIn(double[] polygon) {
    double[] a = ray(polygon, 0, 0, 1);
    double[] b = ray(polygon, 1, 0, 1);
    double[] c = ray(polygon, 2, 0, 1);
    return a[2] * b[3] - a[3] * b[2] < 0 != b[2] * c[3] - b[3] * c[2] < 0;
  }

  /** A ray from the middle of an edge: its place and its direction; sign 1 to the next edge. */
  static double[] ray(double[] polygon, int edge, double angle, int sign) {
    int n = polygon.length / 2;
    int i = Math.floorMod(edge, n);
    int j = (i + 1) % n;
    double dx = polygon[2 * j] - polygon[2 * i];
    double dy = polygon[2 * j + 1] - polygon[2 * i + 1];
    double length = Math.sqrt(dx * dx + dy * dy);
    dx /= length;
    dy /= length;
    double along = sign < 0 ? -StrictMath.cos(angle) : StrictMath.cos(angle);
    double in = StrictMath.sin(angle);
    return new double[] {
      (polygon[2 * i] + polygon[2 * j]) / 2,
      (polygon[2 * i + 1] + polygon[2 * j + 1]) / 2,
      along * dx - in * dy,
      along * dy + in * dx
    };
  }

  private static List<double[]> regular(double[] polygon, double angle, int depth) {
    List<double[]> segments = new ArrayList<>();
    for (int i = 0; i < polygon.length / 2; i++) {
      double[] a = ray(polygon, i, angle, 1);
      double[] b = ray(polygon, i + depth, angle, -1);
      double t = meet(a, b);
      double x = a[0] + t * a[2];
      double y = a[1] + t * a[3];
      segments.add(new double[] {a[0], a[1], x, y});
      segments.add(new double[] {b[0], b[1], x, y});
    }
    return segments;
  }

  /** Rays end where two of them meet soonest. */
  private static List<double[]> nearest(double[] polygon, double angle) {
    int n = polygon.length / 2;
    List<double[]> rays = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rays.add(ray(polygon, i, angle, 1));
      rays.add(ray(polygon, i, angle, -1));
    }
    List<double[]> segments = new ArrayList<>();
    boolean[] used = new boolean[rays.size()];
    while (true) {
      double best = Double.MAX_VALUE;
      int first = -1;
      int second = -1;
      for (int i = 0; i < rays.size(); i++) {
        for (int j = i + 1; j < rays.size(); j++) {
          if (!used[i] && !used[j] && i / 2 != j / 2) {
            double way = Math.max(way(rays.get(i), rays.get(j)), way(rays.get(j), rays.get(i)));
            if (way < best - 1e-6) {
              best = way;
              first = i;
              second = j;
            }
          }
        }
      }
      if (first < 0) {
        return segments;
      }
      used[first] = true;
      used[second] = true;
      double[] a = rays.get(first);
      double[] b = rays.get(second);
      double t = way(a, b);
      double x = a[0] + t * a[2];
      double y = a[1] + t * a[3];
      segments.add(new double[] {a[0], a[1], x, y});
      segments.add(new double[] {b[0], b[1], x, y});
    }
  }

  /** How far a ray goes until it meets the other; half the way where they face each other. */
  private static double way(double[] a, double[] b) {
    double cross = a[2] * b[3] - a[3] * b[2];
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    if (Math.abs(cross) < 1e-6) {
      boolean facing = Math.abs(dx * a[3] - dy * a[2]) < 1e-3 && dx * a[2] + dy * a[3] > 0;
      return facing && a[2] * b[2] + a[3] * b[3] < 0
          ? Math.sqrt(dx * dx + dy * dy) / 2
          : Double.MAX_VALUE;
    }
    double t = meet(a, b);
    double back = meet(b, a);
    return t > 1e-6 && back > 1e-6 ? t : Double.MAX_VALUE;
  }

  private static double meet(double[] a, double[] b) {
    double cross = a[2] * b[3] - a[3] * b[2];
    if (Math.abs(cross) < 1e-9) {
      double dx = b[0] - a[0];
      double dy = b[1] - a[1];
      return Math.sqrt(dx * dx + dy * dy) / 2;
    }
    return ((b[0] - a[0]) * b[3] - (b[1] - a[1]) * b[2]) / cross;
  }
}
