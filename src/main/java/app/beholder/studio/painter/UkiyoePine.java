package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;

/**
 * Pines of the prints: whole trees with crooked trunks and flat pads of needles, and near branches.
 */
final class UkiyoePine {
  private final UkiyoePrint print;
  private final Chance chance;
  private final int green;
  private final int bark;

  UkiyoePine(UkiyoePrint print, Chance chance) {
    this.print = print;
    this.chance = chance;
    green = Tint.mix(print.palette.of(Hue.GREEN, chance), print.ink, 0.22);
    bark = Tint.mix(print.palette.of(Hue.BROWN), print.ink, 0.25);
  }

  /** A tree that stands at a place; snow lies on its pads if so. */
  void tree(double x, double y, double height, boolean snowy) {
    boolean left = chance.odds(0.5);
    double k = chance.between(0.7, 1.3);
    Curve trunk =
        Curve.through(
                0, 0.02, 0.07 * k, -0.2, -0.03, -0.42, 0.14 * k, -0.62, 0.08, -0.8, 0.17 * k, -0.97)
            .placed(x, y, height, 0, left);
    double thick = 0.085 * height;
    print.canvas.fill(trunk.ribbon(t -> thick * (1.15 - 0.85 * t) + 2.4), print.ink, 0.94);
    print.canvas.fill(trunk.ribbon(t -> thick * (1.15 - 0.85 * t)), bark, 1);
    int pads = 7;
    for (int i = 0; i < pads; i++) {
      double t = 0.4 + 0.6 * i / (pads - 1.0);
      double side = (i % 2 == 0 ? 1 : -1) * (left ? -1 : 1);
      double out = i == pads - 1 ? 0 : height * (0.3 - 0.2 * (t - 0.4)) * chance.between(0.7, 1.25);
      double px = trunk.x(t) + side * out;
      double py = trunk.y(t) - 0.03 * height + 0.09 * out;
      if (out > 0) {
        Curve bough =
            Curve.through(
                trunk.x(t),
                trunk.y(t),
                trunk.x(t) + 0.5 * side * out,
                trunk.y(t) + 0.02 * height,
                px,
                py + 0.03 * height);
        print.canvas.fill(bough.ribbon(s -> thick * 0.42 * (1 - 0.6 * s) + 1.6), print.ink, 0.94);
        print.canvas.fill(bough.ribbon(s -> thick * 0.42 * (1 - 0.6 * s)), bark, 1);
      }
      pad(px, py, height * (0.25 - 0.12 * (t - 0.4)) * chance.between(0.85, 1.15), snowy);
    }
  }

  /** A flat cushion of needles with a fringed upper edge. */
  private void pad(double x, double y, double half, boolean snowy) {
    int n = 9;
    double[] xy = new double[2 * (n + 3)];
    int at = 0;
    for (int i = 0; i < n; i++) {
      double s = i / (n - 1.0);
      double bump = (i % 2 == 0 ? 0.82 : 1.12) * chance.between(0.9, 1.1);
      double a = Math.PI * (1 + s);
      xy[at++] = x + half * 1.02 * StrictMath.cos(a) * (0.94 + 0.06 * bump);
      xy[at++] = y + half * 0.42 * StrictMath.sin(a) * bump;
    }
    double[][] under = {{0.55, 0.13}, {0.02, 0.08}, {-0.55, 0.14}};
    for (double[] p : under) {
      xy[at++] = x + p[0] * half;
      xy[at++] = y + p[1] * half;
    }
    Curve edge = Curve.around(xy);
    print.flat(edge.path(), snowy ? Tint.lighter(green, -0.02) : green);
    print.bokashi(edge.path(), Tint.lighter(green, 0.13), y - 0.5 * half, y + 0.1 * half);
    if (snowy) {
      print.flat(edge.placed(0.04 * x, y * 0.04 - 0.1 * half, 0.96, 0, false).path(), 0xFAF5E8);
    }
    print.contour(edge, Math.min(1.4, 0.5 + 0.02 * half));
    if (half < 14) {
      return;
    }
    int needles = Math.clamp(Math.round(half), 14, 60);
    for (int i = 0; i < needles; i++) {
      double a = Math.PI * (1 + chance.between(0.08, 0.92));
      double r = chance.between(0.25, 0.8);
      double px = x + half * r * StrictMath.cos(a);
      double py = y + 0.4 * half * r * StrictMath.sin(a);
      double len = chance.between(0.14, 0.26) * half;
      Curve needle =
          Curve.straight(
              px, py, px + 0.5 * len * StrictMath.cos(a), py + len * StrictMath.sin(a) * 0.8);
      print.canvas.fill(needle.ribbon(t -> 1.2 - 0.7 * t), print.ink, 0.75);
    }
  }

  /** A branch that comes in from a side, with fans of needles. Returns where a bird can sit. */
  Curve branch(double x, double y, double length, boolean left, double droop, boolean snowy) {
    double side = left ? -1 : 1;
    Curve bough =
        Curve.through(
            x,
            y,
            x + side * 0.2 * length,
            y + 0.08 * length,
            x + side * 0.38 * length,
            y + (0.02 + 0.3 * droop) * length,
            x + side * 0.6 * length,
            y + (0.12 + 0.5 * droop) * length,
            x + side * 0.82 * length,
            y + (0.04 + 0.9 * droop) * length,
            x + side * length,
            y + (0.08 + 1.2 * droop) * length);
    double thick = 0.075 * length;
    bough(bough, thick);
    for (int i = 0; i < 7; i++) {
      double t = 0.22 + 0.13 * i;
      double up = i % 3 == 2 ? 0.7 : -0.7;
      double a = bough.angle(t) + side * up * chance.between(0.8, 1.3);
      double len = length * chance.between(0.16, 0.3);
      double bx = bough.x(t);
      double by = bough.y(t);
      double ex = bx + len * StrictMath.cos(a);
      double ey = by + len * StrictMath.sin(a);
      Curve twig = Curve.through(bx, by, 0.5 * (bx + ex) + 0.04 * length, 0.5 * (by + ey), ex, ey);
      bough(twig, thick * 0.3);
      fan(ex, ey, 0.1 * length, a, snowy);
      fan(twig.x(0.55), twig.y(0.55), 0.085 * length, a - side * 0.7, snowy);
    }
    fan(bough.x(1), bough.y(1), 0.11 * length, bough.angle(1), snowy);
    return bough;
  }

  private void bough(Curve line, double thick) {
    double phase = chance.between(0.0, 60.0);
    Curve.Width width =
        t -> thick * (1 - 0.8 * t) * (1 + 0.3 * print.noise.at(phase + 9 * t, 0.5)) + 1.2;
    print.canvas.fill(line.ribbon(t -> width.at(t) + 2.6), print.ink, 0.95);
    print.canvas.fill(line.ribbon(width), bark, 1);
    int scales = (int) (thick * 2.2);
    for (int i = 0; i < scales; i++) {
      double t = chance.between(0.02, 0.85);
      double off = width.at(t) * chance.between(-0.35, 0.35);
      double a = line.angle(t) + Math.PI / 2;
      double px = line.x(t) + off * StrictMath.cos(a);
      double py = line.y(t) + off * StrictMath.sin(a);
      double r = 0.12 * thick;
      Curve scale = Curve.through(px - r, py, px, py - 0.7 * r, px + r, py + 0.3 * r);
      print.canvas.fill(scale.ribbon(s -> 1.1), print.ink, 0.6);
    }
  }

  private void fan(double x, double y, double r, double angle, boolean snowy) {
    int n = 25;
    for (int layer = 0; layer < 2; layer++) {
      for (int i = 0; i < n; i++) {
        double a = angle + 1.75 * (2.0 * i / (n - 1) - 1) + chance.between(-0.06, 0.06);
        double len = r * chance.between(0.8, 1.1) * (layer == 0 ? 1.08 : 0.9);
        Curve needle =
            Curve.straight(x, y, x + len * StrictMath.cos(a), y + len * StrictMath.sin(a));
        int color = layer == 0 ? green : Tint.mix(green, print.paper(), i % 3 == 0 ? 0.4 : 0.12);
        double wide = layer == 0 ? 3.4 : 1.3;
        print.canvas.fill(needle.ribbon(t -> wide * (1 - 0.6 * t)), color, 0.96);
      }
    }
    print.canvas.dot(x, y, 0.12 * r, bark, 1);
    if (snowy) {
      print.canvas.fill(
          Curve.around(
                  x - 0.7 * r,
                  y,
                  x - 0.4 * r,
                  y - 0.5 * r,
                  x,
                  y - 0.68 * r,
                  x + 0.5 * r,
                  y - 0.45 * r,
                  x + 0.75 * r,
                  y,
                  x,
                  y - 0.12 * r)
              .path(),
          0xFAF5E8,
          0.95);
    }
  }
}
