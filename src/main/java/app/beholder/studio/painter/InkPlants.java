package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;

/** What grows in ink paintings: pines, bamboo, willows, blossoming branches, bare trees, reeds. */
final class InkPlants {
  private final InkBrush brush;
  private final Chance chance;

  InkPlants(InkBrush brush, Chance chance) {
    this.brush = brush;
    this.chance = chance;
  }

  /** A pine that leans, its needles in fans like wheels. */
  void pine(double x, double y, double tall, boolean left, double dark) {
    double k = chance.between(0.6, 1.5);
    Curve trunk =
        Curve.through(
                0, 0.01, 0.05 * k, -0.2, -0.04 * k, -0.4, 0.1 * k, -0.6, 0.06, -0.78, 0.2 * k, -1.0)
            .placed(x, y, tall, 0, left);
    double side = left ? -1 : 1;
    brush.dry(trunk, 0.075 * tall, 0.75 * dark, t -> 1.1 - 0.85 * t);
    brush.stroke(trunk.placed(0.022 * tall * side, 0, 1, 0, false), 0.014 * tall, 0.8 * dark);
    int boughs = 8;
    for (int i = 0; i < boughs; i++) {
      double t = 0.34 + 0.66 * i / (boughs - 1.0);
      double s = i % 2 == 0 ? side : -side;
      double reach = tall * (0.4 - 0.3 * (t - 0.34)) * chance.between(0.6, 1.15);
      double bx = trunk.x(t);
      double by = trunk.y(t);
      Curve bough =
          Curve.through(
              bx,
              by,
              bx + 0.35 * s * reach,
              by - 0.1 * reach,
              bx + 0.7 * s * reach,
              by + 0.06 * reach,
              bx + s * reach,
              by - 0.02 * reach);
      brush.stroke(bough, 0.022 * tall, 0.8 * dark, q -> 1 - 0.7 * q);
      for (int f = 0; f < 4; f++) {
        double q = 0.4 + 0.2 * f;
        needles(bough.x(q), bough.y(q) - 0.015 * tall, tall * chance.between(0.06, 0.085), dark);
      }
    }
    needles(trunk.x(1), trunk.y(1), 0.08 * tall, dark);
  }

  private void needles(double x, double y, double r, double dark) {
    double wash = r * 0.95;
    Curve cloud =
        Curve.around(
            x - wash,
            y,
            x - 0.5 * wash,
            y - 0.55 * wash,
            x,
            y - 0.7 * wash,
            x + 0.5 * wash,
            y - 0.55 * wash,
            x + wash,
            y,
            x,
            y + 0.2 * wash);
    brush.canvas.fill(cloud.path(), Tint.mix(brush.accent, brush.ink, 0.3), 0.36 * dark);
    int n = r < 9 ? 9 : 15;
    for (int i = 0; i < n; i++) {
      double a = Math.PI * (1.03 + 0.94 * i / (n - 1.0)) + chance.between(-0.08, 0.08);
      double l = r * chance.between(0.8, 1.15);
      Curve needle = Curve.straight(x, y, x + l * StrictMath.cos(a), y + l * StrictMath.sin(a));
      brush.canvas.fill(needle.ribbon(t -> 0.7 + 0.05 * r * (1 - t)), brush.ink, 0.85 * dark);
    }
  }

  /** One stalk, by segments with a gap at each knot, and leaves in groups like a crow's foot. */
  Curve bamboo(
      double x, double y, double tall, double lean, double wide, double dark, boolean wind) {
    Curve stalk =
        Curve.through(
            x,
            y,
            x + 0.18 * lean * tall,
            y - 0.35 * tall,
            x + 0.5 * lean * tall,
            y - 0.7 * tall,
            x + lean * tall,
            y - tall);
    int knots = Math.clamp(Math.round(tall / (wide * 7)), 4, 11);
    for (int i = 0; i < knots; i++) {
      double from = (i + 0.035) / knots;
      double to = (i + 0.965) / knots;
      Curve segment =
          Curve.through(
              stalk.x(from),
              stalk.y(from),
              stalk.x(0.5 * (from + to)),
              stalk.y(0.5 * (from + to)),
              stalk.x(to),
              stalk.y(to));
      double thick = wide * (1 - 0.45 * i / knots);
      brush.dry(segment, thick, dark, t -> 0.86 + 0.3 * (2 * t - 1) * (2 * t - 1));
      if (i > 0) {
        double kx = stalk.x((double) i / knots);
        double ky = stalk.y((double) i / knots);
        Curve knot =
            Curve.through(
                kx - 0.75 * thick,
                ky - 0.2 * thick,
                kx,
                ky + 0.14 * thick,
                kx + 0.75 * thick,
                ky - 0.25 * thick);
        brush.stroke(knot, 0.2 * thick + 0.8, Math.min(1, dark + 0.25));
      }
    }
    for (int i = 1; i < knots; i++) {
      if (i * 3 < knots || chance.odds(0.25)) {
        continue;
      }
      twig(
          stalk.x((double) i / knots),
          stalk.y((double) i / knots),
          tall * chance.between(0.1, 0.2),
          i % 2 == 0,
          wide,
          dark,
          wind);
    }
    leaves(stalk.x(1), stalk.y(1), wide * 6.5, -1.2, dark, wind);
    return stalk;
  }

  private void twig(
      double x, double y, double l, boolean left, double wide, double dark, boolean wind) {
    double s = left ? -1 : 1;
    Curve twig = Curve.through(x, y, x + 0.5 * s * l, y - 0.45 * l, x + s * l, y - 0.62 * l);
    brush.stroke(twig, 0.16 * wide + 0.8, dark);
    for (int k = 0; k < 3; k++) {
      double q = 0.45 + 0.275 * k;
      double out = wind ? 0.25 : left ? Math.PI - 0.75 : 0.75;
      leaves(
          twig.x(q),
          twig.y(q),
          wide * chance.between(4.6, 7.0),
          out,
          dark * chance.between(0.75, 1.1),
          wind);
    }
  }

  private void leaves(double x, double y, double l, double out, double dark, boolean wind) {
    int n = chance.between(3, 5);
    for (int i = 0; i < n; i++) {
      double spread = wind ? 0.26 : 0.5;
      double a = out + spread * (i - (n - 1) / 2.0) + chance.between(-0.12, 0.12);
      leaf(x, y, l * chance.between(0.7, 1.15), a, Math.min(1, dark * chance.between(0.85, 1.2)));
    }
  }

  /** A single press and lift. */
  private void leaf(double x, double y, double l, double angle, double dark) {
    double bend = chance.between(-0.12, 0.12);
    double dx = StrictMath.cos(angle);
    double dy = StrictMath.sin(angle);
    Curve way =
        Curve.through(
            x,
            y,
            x + 0.45 * l * dx - bend * l * dy,
            y + 0.45 * l * dy + bend * l * dx,
            x + l * dx,
            y + l * dy);
    double fat = 0.17 * l;
    brush.stroke(
        way,
        fat,
        dark,
        t -> 0.12 + StrictMath.sin(Math.PI * StrictMath.pow(t, 0.7)) * (1 - 0.35 * t));
  }

  /** A willow whose twigs hang like hair. */
  void willow(double x, double y, double tall, boolean left, double dark, double drift) {
    double k = chance.between(0.7, 1.3);
    Curve trunk =
        Curve.through(0, 0.01, -0.04 * k, -0.2, 0.06 * k, -0.42, 0.02, -0.6, 0.16 * k, -0.8)
            .placed(x, y, tall, 0, left);
    brush.dry(trunk, 0.1 * tall, 0.8 * dark, t -> 1.15 - 0.85 * t);
    double side = left ? -1 : 1;
    for (int i = 0; i < 7; i++) {
      double t = 0.42 + 0.58 * i / 6.0;
      double s = i % 3 == 1 ? -side : side;
      double reach = tall * chance.between(0.18, 0.5) * (s == side ? 1 : 0.7);
      double bx = trunk.x(t);
      double by = trunk.y(t);
      Curve bough =
          Curve.through(
              bx,
              by,
              bx + 0.35 * s * reach,
              by - 0.22 * tall * (1.1 - t) - 0.05 * tall,
              bx + 0.75 * s * reach,
              by - 0.14 * tall,
              bx + s * reach,
              by - 0.02 * tall);
      brush.stroke(bough, 0.02 * tall, 0.8 * dark, q -> 1 - 0.75 * q);
      for (int f = 0; f < 13; f++) {
        double q = 0.2 + 0.8 * f / 12.0;
        hair(bough.x(q), bough.y(q), tall * chance.between(0.2, 0.52), drift * tall, dark);
      }
    }
  }

  private void hair(double x, double y, double l, double drift, double dark) {
    double sway = drift * chance.between(0.4, 1.2);
    Curve twig =
        Curve.through(
            x,
            y,
            x + 0.05 * l + 0.1 * sway,
            y + 0.2 * l,
            x + 0.4 * sway,
            y + 0.6 * l,
            x + sway,
            y + l);
    brush.canvas.fill(twig.ribbon(t -> 1.3 - 0.7 * t), brush.ink, 0.6 * dark);
    int n = (int) (l / 7);
    int green = Tint.mix(brush.accent, brush.ink, 0.45);
    for (int i = 1; i < n; i++) {
      double t = i / (double) n;
      double a = 1.2 + (i % 2 == 0 ? 0.55 : 0.05) + chance.between(-0.15, 0.15);
      double q = 7.5 * chance.between(0.7, 1.2);
      Curve leaf =
          Curve.straight(
              twig.x(t),
              twig.y(t),
              twig.x(t) + q * StrictMath.cos(a),
              twig.y(t) + q * StrictMath.sin(a));
      brush.canvas.fill(
          leaf.ribbon(s -> 2.2 * (1 - 0.8 * s)), i % 3 == 0 ? brush.ink : green, 0.5 * dark);
    }
  }

  /** An old plum branch with blossoms; returns the branch. */
  Curve blossoms(double x, double y, double reach, double rise, int petal, double dark) {
    Curve bough =
        Curve.through(
            x,
            y,
            x + 0.22 * reach,
            y + 0.1 * rise,
            x + 0.36 * reach,
            y + 0.42 * rise,
            x + 0.62 * reach,
            y + 0.45 * rise,
            x + 0.8 * reach,
            y + 0.8 * rise,
            x + reach,
            y + rise);
    double thick = 0.06 * Math.abs(reach) + 3;
    brush.dry(bough, thick, 0.9 * dark, t -> 1.1 - 0.85 * t);
    for (int i = 0; i < 9; i++) {
      double t = 0.16 + 0.1 * i;
      double s = i % 2 == 0 ? -1 : 1;
      double a = bough.angle(t) + s * chance.between(0.5, 1.1);
      double l = Math.abs(reach) * chance.between(0.16, 0.36);
      double bx = bough.x(t);
      double by = bough.y(t);
      Curve twig =
          Curve.through(
              bx,
              by,
              bx + 0.5 * l * StrictMath.cos(a),
              by + 0.5 * l * StrictMath.sin(a),
              bx + l * StrictMath.cos(a - 0.25 * s),
              by + l * StrictMath.sin(a - 0.25 * s));
      brush.stroke(twig, 0.16 * thick + 1, 0.9 * dark, q -> 1 - 0.65 * q);
      int flowers = chance.between(1, 4);
      for (int f = 0; f < flowers; f++) {
        double q = chance.between(0.35, 1.0);
        flower(
            twig.x(q), twig.y(q), Math.abs(reach) * chance.between(0.02, 0.032) + 2, petal, f == 3);
      }
    }
    return bough;
  }

  private void flower(double x, double y, double r, int petal, boolean bud) {
    if (bud) {
      brush.canvas.dot(x, y, 0.7 * r, petal, 0.85);
      brush.dot(x - 0.5 * r, y + 0.3 * r, 0.22 * r, 0.8);
      return;
    }
    double turn = chance.between(0.0, 1.2);
    for (int i = 0; i < 5; i++) {
      double a = turn + i * 2 * Math.PI / 5;
      double px = x + 0.72 * r * StrictMath.cos(a);
      double py = y + 0.72 * r * StrictMath.sin(a);
      double q = 0.62 * r * chance.between(0.85, 1.15);
      brush.canvas.dot(px, py, q + 0.6, Tint.darker(petal, 0.14), 0.5);
      brush.canvas.dot(px, py, q, petal, chance.between(0.6, 0.9));
    }
    for (int i = 0; i < 7; i++) {
      double a = turn + i * 0.9;
      double ex = x + 0.75 * r * StrictMath.cos(a);
      double ey = y + 0.75 * r * StrictMath.sin(a);
      brush.canvas.fill(Curve.straight(x, y, ex, ey).ribbon(t -> 0.9), brush.ink, 0.7);
      brush.dot(ex, ey, 0.1 * r + 0.4, 0.9);
    }
  }

  /** Reeds and grass at the edge of water. */
  void reeds(double x, double y, double spread, double tall, double dark) {
    int n = 12;
    for (int i = 0; i < n; i++) {
      double px = x + spread * chance.gaussian();
      double lean = tall * chance.between(-0.35, 0.6);
      double l = tall * chance.between(0.4, 1.0);
      Curve blade = Curve.through(px, y, px + 0.15 * lean, y - 0.6 * l, px + lean, y - l);
      brush.stroke(blade, 0.035 * tall + 0.8, dark * chance.between(0.5, 1.0), t -> 1 - 0.85 * t);
    }
  }
}
