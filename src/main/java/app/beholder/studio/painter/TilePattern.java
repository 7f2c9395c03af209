package app.beholder.studio.painter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of stars over a tiling, made as Hankin (1925) saw it done: from the middle of each edge
 * two rays go into each polygon at one angle, and end where they meet others. The lines make a
 * plane graph; its faces are the tiles.
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
      split(TileRays.of(polygon, angle, depth));
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
          .sort((a, b) ->
              Double.compare(
                  StrictMath.atan2(node(a)[1] - at[1], node(a)[0] - at[0]),
                  StrictMath.atan2(node(b)[1] - at[1], node(b)[0] - at[0])));
    }
  }

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
      double[] edge = TileRays.ray(star, 0, 0, 1);
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
    int corners = xy.length / 2;
    return sum / corners;
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
        crossings.add(new Crossing(node(around.get(i)), node(at), node(around.get(i + 2))));
      }
    }
    return crossings;
  }
}
