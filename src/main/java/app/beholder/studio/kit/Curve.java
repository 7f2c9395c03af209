package app.beholder.studio.kit;

import java.awt.geom.Path2D;

/**
 * A smooth line, open or closed, that can be followed, offset, and drawn with a width that changes
 * on the way, as a brush is pressed and lifted. The place {@code t} on it runs from 0 to 1. For
 * painters who need the line itself; {@link Contour} inks any shape, {@link Outline} is for shapes
 * that are filled.
 */
public final class Curve {
  private static final int STEPS = 8;

  private final double[] xy;
  private final boolean closed;

  private Curve(double[] xy, boolean closed) {
    this.xy = xy;
    this.closed = closed;
  }

  /** How wide a stroke is at a place on its way. */
  @FunctionalInterface
  public interface Width {
    double at(double t);
  }

  /** An open line through points, from x0, y0, x1, y1, ... (Catmull and Rom). */
  public static Curve through(double... points) {
    return new Curve(sampled(points, false), false);
  }

  /** A closed line through points. */
  public static Curve around(double... points) {
    return new Curve(sampled(points, true), true);
  }

  /** The line with straight pieces from point to point. */
  public static Curve straight(double... points) {
    return new Curve(points.clone(), false);
  }

  /** A closed line with straight pieces. */
  public static Curve polygon(double... points) {
    return new Curve(points.clone(), true);
  }

  private static double[] sampled(double[] p, boolean closed) {
    int n = p.length / 2;
    int pieces = closed ? n : n - 1;
    double[] out = new double[2 * (pieces * STEPS + (closed ? 0 : 1))];
    int at = 0;
    for (int i = 0; i < pieces; i++) {
      int a = closed ? (i + n - 1) % n : Math.max(0, i - 1);
      int c = closed ? (i + 1) % n : i + 1;
      int d = closed ? (i + 2) % n : Math.min(n - 1, i + 2);
      for (int s = 0; s < STEPS; s++) {
        double t = s / (double) STEPS;
        out[at++] = between(p[2 * a], p[2 * i], p[2 * c], p[2 * d], t);
        out[at++] = between(p[2 * a + 1], p[2 * i + 1], p[2 * c + 1], p[2 * d + 1], t);
      }
    }
    if (!closed) {
      out[at++] = p[2 * n - 2];
      out[at] = p[2 * n - 1];
    }
    return out;
  }

  private static double between(double a, double b, double c, double d, double t) {
    return 0.5
        * (2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t * t
            + (3 * b - a - 3 * c + d) * t * t * t);
  }

  /** How many points the line is made of. */
  public int size() {
    return xy.length / 2;
  }

  /** Where the line is at a place on its way. */
  public double x(double t) {
    return coordinate(t, 0);
  }

  /** Where the line is at a place on its way. */
  public double y(double t) {
    return coordinate(t, 1);
  }

  private double coordinate(double t, int axis) {
    int n = size();
    double place = Math.clamp(t, 0.0, 1.0) * (closed ? n : n - 1);
    int i = (int) place;
    int next = closed ? (i + 1) % n : Math.min(n - 1, i + 1);
    double part = place - i;
    return xy[2 * (i % n) + axis] * (1 - part) + xy[2 * next + axis] * part;
  }

  /** The direction of the line, in radians, 0 to the right and a quarter turn downwards. */
  public double angle(double t) {
    double d = 0.5 / size();
    return StrictMath.atan2(y(t + d) - y(t - d), x(t + d) - x(t - d));
  }

  /**
   * The same line in another place: mirrored left to right if so, then scaled, turned and moved.
   */
  public Curve placed(double x, double y, double scale, double turn, boolean mirrored) {
    double sin = StrictMath.sin(turn);
    double cos = StrictMath.cos(turn);
    double[] out = new double[xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      double px = xy[i] * (mirrored ? -scale : scale);
      double py = xy[i + 1] * scale;
      out[i] = x + px * cos - py * sin;
      out[i + 1] = y + px * sin + py * cos;
    }
    return new Curve(out, closed);
  }

  /**
   * The same line, each point moved a little by smooth noise, so that nothing is quite straight.
   */
  public Curve shaken(Noise noise, double by, double scale) {
    double[] out = new double[xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      out[i] = xy[i] + by * noise.at(xy[i] / scale, xy[i + 1] / scale + 7.3);
      out[i + 1] = xy[i + 1] + by * noise.at(xy[i] / scale + 31.7, xy[i + 1] / scale);
    }
    return new Curve(out, closed);
  }

  /** The line with points at most so far from each other, so that it can be shaken. */
  public Curve finer(double step) {
    int n = size();
    int pieces = closed ? n : n - 1;
    int[] parts = new int[pieces];
    int count = closed ? 0 : 1;
    for (int i = 0; i < pieces; i++) {
      int next = (i + 1) % n;
      double dx = xy[2 * next] - xy[2 * i];
      double dy = xy[2 * next + 1] - xy[2 * i + 1];
      parts[i] = Math.max(1, (int) Math.ceil(Math.sqrt(dx * dx + dy * dy) / step));
      count += parts[i];
    }
    double[] out = new double[2 * count];
    int at = 0;
    for (int i = 0; i < pieces; i++) {
      int next = (i + 1) % n;
      for (int k = 0; k < parts[i]; k++) {
        double t = k / (double) parts[i];
        out[at++] = xy[2 * i] * (1 - t) + xy[2 * next] * t;
        out[at++] = xy[2 * i + 1] * (1 - t) + xy[2 * next + 1] * t;
      }
    }
    if (!closed) {
      out[at++] = xy[2 * n - 2];
      out[at] = xy[2 * n - 1];
    }
    return new Curve(out, closed);
  }

  /** The line itself, as a shape; closed if it is. */
  public Path2D path() {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  /** What lies below the line, down to a height: a hill below its ridge. */
  public Path2D below(double bottom) {
    Path2D path = path();
    path.lineTo(xy[xy.length - 2], bottom);
    path.lineTo(xy[0], bottom);
    path.closePath();
    return path;
  }

  /** The shape of a stroke along the line, with round ends. */
  public Path2D ribbon(Width width) {
    int n = size() + (closed ? 1 : 0);
    double[] left = new double[2 * n];
    double[] right = new double[2 * n];
    double half = 0;
    double angle = 0;
    Path2D path = new Path2D.Double();
    for (int i = 0; i < n; i++) {
      double t = i / (double) (n - 1);
      half = width.at(t) / 2;
      angle = direction(i);
      int at = i % size();
      double dx = -half * StrictMath.sin(angle);
      double dy = half * StrictMath.cos(angle);
      left[2 * i] = xy[2 * at] + dx;
      left[2 * i + 1] = xy[2 * at + 1] + dy;
      right[2 * i] = xy[2 * at] - dx;
      right[2 * i + 1] = xy[2 * at + 1] - dy;
    }
    path.moveTo(left[0], left[1]);
    for (int i = 1; i < n; i++) {
      path.lineTo(left[2 * i], left[2 * i + 1]);
    }
    end(
        path,
        angle,
        half,
        (left[2 * n - 2] + right[2 * n - 2]) / 2,
        (left[2 * n - 1] + right[2 * n - 1]) / 2);
    for (int i = n - 1; i >= 0; i--) {
      path.lineTo(right[2 * i], right[2 * i + 1]);
    }
    end(path, direction(0) + Math.PI, width.at(0) / 2, xy[0], xy[1]);
    path.closePath();
    return path;
  }

  private double direction(int i) {
    int n = size();
    int before = closed ? (i + n - 1) % n : Math.max(0, i - 1);
    int after = closed ? (i + 1) % n : Math.min(n - 1, i + 1);
    return StrictMath.atan2(xy[2 * after + 1] - xy[2 * before + 1], xy[2 * after] - xy[2 * before]);
  }

  private static void end(Path2D path, double angle, double half, double x, double y) {
    if (half < 0.4) {
      return;
    }
    for (int i = 1; i < 5; i++) {
      double a = angle + Math.PI / 2 - i * Math.PI / 5;
      path.lineTo(x + half * StrictMath.cos(a), y + half * StrictMath.sin(a));
    }
  }
}
