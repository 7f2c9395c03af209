package app.beholder.studio.painter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of stars over a tiling, made as Hankin (1925) saw it done: from the middle of each edge
 * two rays go into each polygon at one angle, and end where they meet others. The lines make a plane
 * graph; its faces are the tiles.
 */
final class TilePattern {
  private final List<double[]> nodes = new ArrayList<>();
  private final List<List<Integer>> neighbours = new ArrayList<>();
  private final Map<Long, Integer> byPlace = new HashMap<>();
  private final List<double[]> greatStars = new ArrayList<>();
  private final List<int[]> faceOf = new ArrayList<>();
  private final List<Face> faces = new ArrayList<>();
  private boolean[] even = {};

  /**
   * A tile.
   *
   * @param xy its corners
   * @param stars 0, or the number of points where it is a star
   * @param even which of the two colours of a chequered pattern it has
   * @param ring how far it is from the middle of a great star, of eight points or more: 0 in the
   *     middle, below 1 inside of it
   */
  record Face(double[] xy, double area, int stars, boolean even, double ring) {}

  /** A place where two strands cross, from the one that lies above to where it goes on. */
  record Crossing(double[] before, double[] at, double[] after) {}

  /**
   * Draws the pattern.
   *
   * @param degrees the angle between an edge and its rays
   * @param depth how many other rays a ray passes in a regular polygon of eight edges or more
   */
  TilePattern(List<double[]> tiling, double degrees, int depth) {
    double angle = StrictMath.toRadians(degrees);
    for (double[] polygon : tiling) {
      if (polygon.length >= 16) {
        greatStars.add(polygon);
      }
      List<double[]> segments =
          polygon.length >= 16
              ? regular(polygon, angle, depth)
              : polygon.length == 12 && isDrawnIn(polygon)
                  ? nearest(polygon, angle)
                  : regular(polygon, angle, 1);
      split(segments);
    }
    sortNeighbours();
    traceFaces();
  }

  List<Face> faces() {
    return faces;
  }

  /** The lines between the tiles, each once: x0, y0, x1, y1. */
  List<double[]> lines() {
    List<double[]> lines = new ArrayList<>();
    for (int a = 0; a < nodes.size(); a++) {
      for (int b : neighbours.get(a)) {
        if (a < b) {
          lines.add(new double[] {node(a)[0], node(a)[1], node(b)[0], node(b)[1]});
        }
      }
    }
    return lines;
  }

  // --- rays

  private static boolean isDrawnIn(double[] polygon) {
    double[] a = ray(polygon, 0, 0, 0);
    double[] b = ray(polygon, 1, 0, 0);
    double[] c = ray(polygon, 2, 0, 0);
    return a[2] * b[3] - a[3] * b[2] < 0 != b[2] * c[3] - b[3] * c[2] < 0;
  }

  /** A ray from the middle of an edge: its place and its direction; sign 1 to the next edge. */
  private static double[] ray(double[] polygon, int edge, double angle, int sign) {
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

  // --- the graph

  /** Cuts the segments of one polygon where they cross, and joins them to the graph. */
  private void split(List<double[]> segments) {
    for (double[] s : segments) {
      List<Double> cuts = new ArrayList<>(List.of(0.0, 1.0));
      for (double[] other : segments) {
        double t = cut(s, other);
        if (t > 1e-4 && t < 1 - 1e-4) {
          cuts.add(t);
        }
      }
      cuts.sort(null);
      int last = -1;
      for (double t : cuts) {
        int node = nodeAt(s[0] + t * (s[2] - s[0]), s[1] + t * (s[3] - s[1]));
        if (last >= 0 && last != node) {
          join(last, node);
          join(node, last);
        }
        last = node;
      }
    }
  }

  private static double cut(double[] s, double[] o) {
    double sx = s[2] - s[0];
    double sy = s[3] - s[1];
    double ox = o[2] - o[0];
    double oy = o[3] - o[1];
    double cross = sx * oy - sy * ox;
    if (Math.abs(cross) < 1e-6) {
      return -1;
    }
    double t = ((o[0] - s[0]) * oy - (o[1] - s[1]) * ox) / cross;
    double u = ((o[0] - s[0]) * sy - (o[1] - s[1]) * sx) / cross;
    return u > -1e-4 && u < 1 + 1e-4 ? t : -1;
  }

  private int nodeAt(double x, double y) {
    long column = Math.round(x * 4);
    long row = Math.round(y * 4);
    for (long i = column - 1; i <= column + 1; i++) {
      for (long j = row - 1; j <= row + 1; j++) {
        Integer near = byPlace.get(i * 1_000_003 + j);
        if (near != null) {
          return near;
        }
      }
    }
    byPlace.put(column * 1_000_003 + row, nodes.size());
    nodes.add(new double[] {x, y});
    neighbours.add(new ArrayList<>());
    return nodes.size() - 1;
  }

  private void join(int from, int to) {
    if (!neighbours.get(from).contains(to)) {
      neighbours.get(from).add(to);
    }
  }

  private double[] node(int i) {
    return nodes.get(i);
  }

  private void sortNeighbours() {
    for (int i = 0; i < nodes.size(); i++) {
      double[] at = node(i);
      neighbours
          .get(i)
          .sort(
              (a, b) ->
                  Double.compare(
                      StrictMath.atan2(node(a)[1] - at[1], node(a)[0] - at[0]),
                      StrictMath.atan2(node(b)[1] - at[1], node(b)[0] - at[0])));
    }
  }

  // --- faces

  private int face(int from, int to) {
    return faceOf.get(from)[neighbours.get(from).indexOf(to)];
  }

  private int turn(int from, int at) {
    List<Integer> around = neighbours.get(at);
    return around.get(Math.floorMod(around.indexOf(from) - 1, around.size()));
  }

  private void traceFaces() {
    List<List<Integer>> rings = new ArrayList<>();
    for (List<Integer> around : neighbours) {
      int[] none = new int[around.size()];
      Arrays.fill(none, -1);
      faceOf.add(none);
    }
    for (int a = 0; a < nodes.size(); a++) {
      for (int b : neighbours.get(a)) {
        if (face(a, b) < 0) {
          rings.add(ring(a, b, rings.size()));
        }
      }
    }
    even = chequered(rings);
    for (int i = 0; i < rings.size(); i++) {
      double[] xy = corners(rings.get(i));
      double area = area(xy);
      if (area > 1) {
        faces.add(new Face(xy, area, points(xy), even[i], ring(xy)));
      }
    }
  }

  /** Walks around a face, always along the next line on the same hand. */
  private List<Integer> ring(int a, int b, int face) {
    List<Integer> ring = new ArrayList<>();
    int from = a;
    int to = b;
    while (face(from, to) < 0) {
      faceOf.get(from)[neighbours.get(from).indexOf(to)] = face;
      ring.add(from);
      int next = turn(from, to);
      from = to;
      to = next;
    }
    return ring;
  }

  /** Colours faces in two colours, so that faces with a line between them differ. */
  private boolean[] chequered(List<List<Integer>> rings) {
    boolean[] colors = new boolean[rings.size()];
    boolean[] known = new boolean[rings.size()];
    for (int start = 0; start < rings.size(); start++) {
      if (known[start]) {
        continue;
      }
      known[start] = true;
      List<Integer> queue = new ArrayList<>(List.of(start));
      for (int i = 0; i < queue.size(); i++) {
        int face = queue.get(i);
        List<Integer> ring = rings.get(face);
        for (int k = 0; k < ring.size(); k++) {
          int other = face(ring.get((k + 1) % ring.size()), ring.get(k));
          if (!known[other]) {
            known[other] = true;
            colors[other] = !colors[face];
            queue.add(other);
          }
        }
      }
    }
    return colors;
  }

  private double[] corners(List<Integer> ring) {
    List<double[]> kept = new ArrayList<>();
    int n = ring.size();
    for (int i = 0; i < n; i++) {
      double[] a = node(ring.get((i + n - 1) % n));
      double[] b = node(ring.get(i));
      double[] c = node(ring.get((i + 1) % n));
      if (Math.abs(bend(a, b, c)) > 0.03) {
        kept.add(b);
      }
    }
    double[] xy = new double[2 * kept.size()];
    for (int i = 0; i < kept.size(); i++) {
      xy[2 * i] = kept.get(i)[0];
      xy[2 * i + 1] = kept.get(i)[1];
    }
    return xy;
  }

  private double ring(double[] xy) {
    double nearest = 1;
    for (double[] star : greatStars) {
      double dx = middle(xy, 0) - middle(star, 0);
      double dy = middle(xy, 1) - middle(star, 1);
      double[] edge = ray(star, 0, 0, 0);
      double ax = edge[0] - middle(star, 0);
      double ay = edge[1] - middle(star, 1);
      double apothem = Math.sqrt(ax * ax + ay * ay);
      nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy) / apothem);
    }
    return nearest;
  }

  private static double middle(double[] xy, int from) {
    double sum = 0;
    for (int i = from; i < xy.length; i += 2) {
      sum += xy[i];
    }
    return sum / (xy.length / 2);
  }

  /** The sine of the turn at b. */
  private static double bend(double[] a, double[] b, double[] c) {
    double ux = b[0] - a[0];
    double uy = b[1] - a[1];
    double vx = c[0] - b[0];
    double vy = c[1] - b[1];
    return (ux * vy - uy * vx) / Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy) + 1e-12);
  }

  static double area(double[] xy) {
    double sum = 0;
    int n = xy.length / 2;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      sum += xy[2 * i] * xy[2 * j + 1] - xy[2 * j] * xy[2 * i + 1];
    }
    return sum / 2;
  }

  /** The number of points of a star: corners that by turns go out and in; 0 where it is none. */
  private static int points(double[] xy) {
    int n = xy.length / 2;
    if (n < 8 || n % 2 != 0) {
      return 0;
    }
    boolean out = false;
    for (int i = 0; i < n; i++) {
      double[] a = {xy[2 * i], xy[2 * i + 1]};
      int j = (i + 1) % n;
      int k = (i + 2) % n;
      double turn =
          bend(a, new double[] {xy[2 * j], xy[2 * j + 1]}, new double[] {xy[2 * k], xy[2 * k + 1]});
      if (i > 0 && turn > 0 == out) {
        return 0;
      }
      out = turn > 0;
    }
    return n / 2;
  }

  /** Where strands cross; which one lies above changes along each strand. */
  List<Crossing> crossings() {
    List<Crossing> crossings = new ArrayList<>();
    for (int at = 0; at < nodes.size(); at++) {
      List<Integer> around = neighbours.get(at);
      if (around.size() == 4) {
        int first = around.get(0);
        boolean above = even[face(first, at)];
        int i = above ? 0 : 1;
        crossings.add(
            new Crossing(node(around.get(i)), node(at), node(around.get(i + 2))));
      }
    }
    return crossings;
  }
}
