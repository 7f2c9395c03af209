package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A wave that is about to break. Its body lies between a back and a hollow that meet in the tip,
 * with stripes that run between them; its foam is a claw from which smaller claws grow, and so on.
 */
final class UkiyoeWave {
  private static final double[][] BACK = {
    {-0.95, 0.3},
    {-0.5, 0.08},
    {-0.2, -0.17},
    {0.02, -0.48},
    {0.2, -0.8},
    {0.44, -1.0},
    {0.7, -1.0},
    {0.9, -0.85},
    {1.0, -0.62}
  };
  private static final double[][] HOLLOW = {
    {1.9, 0.3},
    {1.25, 0.14},
    {0.8, 0.05},
    {0.52, -0.15},
    {0.4, -0.42},
    {0.46, -0.66},
    {0.62, -0.8},
    {0.83, -0.77},
    {1.0, -0.62}
  };

  /** How far the points of a wave that leans forward, and hardly curls, are from those above. */
  private static final double[][] LEANING = {
    {-0.5, 0},
    {-0.3, 0},
    {-0.12, 0.06},
    {0.02, 0.1},
    {0.12, 0.12},
    {0.16, 0.06},
    {0.14, -0.06},
    {0.14, -0.14},
    {0.24, -0.14}
  };

  private final UkiyoePrint print;
  private final Chance chance;
  private final int deep;
  private final int middle;
  private final int light;
  private final int foam;

  UkiyoeWave(UkiyoePrint print, int sea, Chance chance) {
    this.print = print;
    this.chance = chance;
    deep = Tint.mix(Tint.darker(sea, 0.12), print.ink, 0.2);
    middle = Tint.lighter(sea, 0.06);
    light = Tint.mix(sea, print.paper(), 0.68);
    foam = Tint.mix(0xFAF6EA, print.paper(), 0.25);
  }

  /**
   * Paints one.
   *
   * @param x the middle of its foot
   * @param reach how far it is from there to the tip
   * @param height from foot to crest
   * @param left whether it breaks to the left
   * @param depth how often a claw grows smaller claws
   */
  void paint(double x, double y, double reach, double height, boolean left, int depth) {
    double bend = chance.between(-0.12, 0.06);
    double form = chance.between(0.0, 1.0);
    Curve back = side(BACK, x, y, reach, height, left, bend, form);
    Curve hollow = side(HOLLOW, x, y, reach, height, left, bend, form);
    int stripes = Math.clamp(Math.round(height / 26), 5, 11);
    double[] edges = new double[stripes + 1];
    for (int i = 1; i <= stripes; i++) {
      edges[i] = edges[i - 1] + chance.between(0.5, 1.4) * (i % 2 == 1 ? 1.5 : 0.75);
    }
    double all = edges[stripes];
    print.flat(stripe(back, hollow, 0, 1), middle);
    for (int i = 0; i < stripes; i++) {
      int color = i % 2 == 0 ? (i % 4 == 0 ? deep : middle) : light;
      print.flat(stripe(back, hollow, edges[i] / all, edges[i + 1] / all), color);
    }
    for (int i = 0; i <= stripes; i++) {
      boolean outer = i == 0 || i == stripes;
      print.key(line(back, hollow, edges[i] / all), outer ? 0.011 * height + 1.3 : 1.1);
    }
    foam(back, hollow, height, left, depth);
  }

  private static Curve side(
      double[][] points,
      double x,
      double y,
      double w,
      double h,
      boolean left,
      double bend,
      double form) {
    double[] xy = new double[2 * points.length];
    for (int i = 0; i < points.length; i++) {
      double lean = bend * points[i][1] * points[i][1];
      xy[2 * i] = x + (left ? -w : w) * (points[i][0] + lean + form * LEANING[i][0]);
      xy[2 * i + 1] = y + h * (points[i][1] + form * LEANING[i][1]);
    }
    return Curve.through(xy);
  }

  private static Curve line(Curve back, Curve hollow, double share) {
    int n = 40;
    double[] xy = new double[2 * n];
    for (int i = 0; i < n; i++) {
      double t = i / (n - 1.0);
      double s = share + 0.06 * StrictMath.sin(9 * share + 5 * t) * share * (1 - share) * 4;
      xy[2 * i] = back.x(t) * (1 - s) + hollow.x(t) * s;
      xy[2 * i + 1] = back.y(t) * (1 - s) + hollow.y(t) * s;
    }
    return Curve.straight(xy);
  }

  private static Shape stripe(Curve back, Curve hollow, double from, double to) {
    Path2D path = line(back, hollow, from).path();
    Curve other = line(back, hollow, to);
    for (int i = 40; i >= 0; i--) {
      path.lineTo(other.x(i / 40.0), other.y(i / 40.0));
    }
    path.closePath();
    return path;
  }

  /** Foam on the crest, over the tip, and in from there under the lip. */
  private void foam(Curve back, Curve hollow, double height, boolean left, int depth) {
    List<Shape> shapes = new ArrayList<>();
    List<Curve> veins = new ArrayList<>();
    double size = 0.23 * height;
    int claws = depth > 1 ? 19 : 10;
    double side = left ? -1 : 1;
    for (int i = 0; i < claws; i++) {
      double s = i / (claws - 1.0);
      boolean under = s > 0.72;
      double t = under ? 1 - (s - 0.72) * 0.95 : 0.5 + 0.5 * s / 0.72;
      Curve edge = under ? hollow : back;
      double grown = under ? 1.05 - 0.5 * (s - 0.72) / 0.28 : 0.3 + 0.85 * Math.min(1, 1.3 * s);
      double down = Math.PI / 2;
      double out = down - side * (1.5 - 1.45 * s) + side * chance.between(-0.16, 0.16);
      double length = size * grown * chance.between(0.75, 1.1);
      claw(shapes, veins, edge.x(t), edge.y(t), out, length, side, depth);
    }
    for (double s = 0; s <= 1; s += 0.03) {
      double t = 0.47 + 0.53 * s;
      if (s < 0.25 && chance.odds(0.4)) {
        continue;
      }
      double r = size * (0.04 + 0.2 * s) * chance.between(0.75, 1.25);
      shapes.add(round(back.x(t), back.y(t), r));
      if (s > 0.55) {
        shapes.add(round(hollow.x(t), hollow.y(t), 0.8 * r));
      }
    }
    outlined(shapes, 1 + 0.0035 * height);
    for (Curve vein : veins) {
      print.canvas.fill(vein.ribbon(t -> 1.6 * (1 - t)), middle, 0.75);
    }
    spray(back, height, side);
  }

  /** The union of shapes with a line around it: first all lines, then all colour. */
  private void outlined(List<Shape> shapes, double weight) {
    for (Shape shape : shapes) {
      print.canvas.draw(shape, 2 * weight, print.ink, 1);
    }
    for (Shape shape : shapes) {
      print.canvas.fill(shape, foam);
    }
  }

  private static Shape round(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  private void claw(
      List<Shape> shapes,
      List<Curve> veins,
      double x,
      double y,
      double angle,
      double length,
      double side,
      int depth) {
    double[] xy = new double[12];
    double heading = angle;
    double px = x;
    double py = y;
    double hook = side * chance.between(0.2, 0.42);
    for (int i = 0; i < 6; i++) {
      xy[2 * i] = px;
      xy[2 * i + 1] = py;
      px += length / 5 * StrictMath.cos(heading);
      py += length / 5 * StrictMath.sin(heading);
      heading += hook * (0.3 + 0.34 * i);
    }
    Curve spine = Curve.through(xy);
    double thick = length * (depth > 0 ? 0.34 : 0.4);
    shapes.add(spine.ribbon(t -> thick * (1 - 0.8 * t)));
    if (length > 16) {
      veins.add(spine.placed(side * 0.03 * length, 0.02 * length, 1, 0, false));
    }
    if (depth == 0 || length < 7) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      double t = 0.3 + 0.27 * i;
      double turn = (i % 2 == 0 ? -1 : 1) * side * chance.between(0.55, 1.0);
      claw(
          shapes,
          veins,
          spine.x(t),
          spine.y(t),
          spine.angle(t) + turn,
          length * chance.between(0.42, 0.6),
          side,
          depth - 1);
    }
  }

  private void spray(Curve back, double height, double side) {
    int drops = (int) (height / 5);
    for (int i = 0; i < drops; i++) {
      double t = chance.between(0.5, 1.0);
      double away = 0.38 * height * chance.unit() * chance.unit();
      double x = back.x(t) + side * chance.between(-0.1, 1.0) * away * 1.2;
      double y = back.y(t) - away * chance.between(-0.7, 1.0);
      double r = chance.between(0.8, 1.2 + height / 160);
      print.canvas.dot(x, y, r + 0.6, print.ink, 0.5);
      print.canvas.dot(x, y, r, foam, 1);
    }
  }

  /** A swell that does not break: a mound with lines along it and a rim of foam. */
  void swell(double x, double y, double half, double height, boolean left) {
    double lean = (left ? -0.25 : 0.25) * half;
    Curve ridge =
        Curve.through(
            x - 1.9 * half,
            y + 3 * height,
            x - 1.3 * half,
            y + 0.5 * height,
            x - 0.75 * half,
            y - 0.1 * height,
            x - 0.3 * half + 0.5 * lean,
            y - 0.75 * height,
            x + lean,
            y - height,
            x + 0.42 * half + 0.6 * lean,
            y - 0.62 * height,
            x + 0.85 * half,
            y - 0.05 * height,
            x + 1.4 * half,
            y + 0.5 * height,
            x + 2 * half,
            y + 3 * height);
    double bottom = print.height + 10;
    print.flat(ridge.below(bottom), middle);
    print.bokashi(ridge.below(bottom), deep, y - 0.5 * height, y + 0.9 * height);
    int lines = Math.clamp(Math.round(height / 13), 3, 8);
    for (int i = 1; i <= lines; i++) {
      double down = i * height / (lines + 0.5);
      double shrink = 1 - 0.09 * i;
      Curve lower = ridge.placed(x * (1 - shrink), y * (1 - shrink) + down, shrink, 0, false);
      double phase = chance.between(0.0, 9.0);
      double wide = i % 2 == 0 ? 0.08 * height : 0.035 * height;
      print.canvas.fill(
          lower.ribbon(t ->
              wide
                  * Math.max(0, StrictMath.sin(Math.PI * t) - 0.5)
                  * 1.5
                  * (1 + 0.5 * StrictMath.sin(phase + 9 * t))),
          i % 2 == 0 ? light : deep,
          0.95);
    }
    print.key(ridge, 1.4 + 0.006 * height);
    rim(ridge, height, left);
  }

  /** Foam along the crest of a swell. */
  private void rim(Curve ridge, double height, boolean left) {
    List<Shape> shapes = new ArrayList<>();
    List<Curve> veins = new ArrayList<>();
    for (int i = 0; i < 34; i++) {
      double t = 0.33 + 0.33 * i / 33.0;
      double middleness = 1 - Math.abs(t - 0.5) / 0.2;
      double r = height * (0.015 + 0.055 * Math.max(0, middleness)) * chance.between(0.35, 1.3);
      shapes.add(round(ridge.x(t), ridge.y(t) + 0.3 * r, r));
      if (i % 3 == 0) {
        double angle = ridge.angle(t) + (left ? Math.PI + 0.5 : -0.5);
        claw(shapes, veins, ridge.x(t), ridge.y(t), angle, 2.6 * r, left ? -1 : 1, 1);
      }
    }
    outlined(shapes, 1.1);
  }
}
