package app.beholder.studio.kit;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Places outlines that are drawn once, in units of their own size, with y upwards from the foot of
 * the thing: where its foot stands, how large it is, and which way it faces. {@link Placing} does
 * the like for shapes that are drawn around their middle and may be turned.
 *
 * @param x of its foot, in pixels
 * @param y of its foot, in pixels
 * @param size how many pixels one unit has
 * @param facing 1 to the right, as it is drawn, -1 to the left
 * @param lean how far its top leans over, in units; 0 upright
 */
public record Outline(double x, double y, double size, int facing, double lean) {

  double px(double u, double v) {
    return x + size * facing * (u + lean * v);
  }

  double py(double v) {
    return y - size * v;
  }

  /** A closed smooth shape through points u0, v0, u1, v1, ... */
  public Path2D round(double... uv) {
    int n = uv.length / 2;
    double[] xy = placed(uv);
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 0; i < n; i++) {
      int before = 2 * ((i + n - 1) % n);
      int from = 2 * i;
      int to = 2 * ((i + 1) % n);
      int after = 2 * ((i + 2) % n);
      path.curveTo(
          xy[from] + (xy[to] - xy[before]) / 6,
          xy[from + 1] + (xy[to + 1] - xy[before + 1]) / 6,
          xy[to] - (xy[after] - xy[from]) / 6,
          xy[to + 1] - (xy[after + 1] - xy[from + 1]) / 6,
          xy[to],
          xy[to + 1]);
    }
    path.closePath();
    return path;
  }

  /** A closed shape with corners. */
  public Path2D sharp(double... uv) {
    return Canvas.polygon(placed(uv));
  }

  /** A smooth open line. */
  public Path2D line(double... uv) {
    return Canvas.smooth(placed(uv));
  }

  /** An ellipse around (u, v). */
  public Path2D oval(double u, double v, double ru, double rv) {
    double cx = px(u, v);
    double cy = py(v);
    return new Path2D.Double(
        new Ellipse2D.Double(cx - ru * size, cy - rv * size, 2 * ru * size, 2 * rv * size));
  }

  private double[] placed(double[] uv) {
    double[] xy = new double[uv.length];
    for (int i = 0; i + 1 < uv.length; i += 2) {
      xy[i] = px(uv[i], uv[i + 1]);
      xy[i + 1] = py(uv[i + 1]);
    }
    return xy;
  }
}
