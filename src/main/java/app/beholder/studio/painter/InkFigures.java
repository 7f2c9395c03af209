package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Mask;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.Ellipse2D;

/** Small things in an ink landscape: boats, walkers, a bridge, birds far off, sun and moon. */
final class InkFigures {
  private final InkBrush brush;
  private final Chance chance;

  InkFigures(InkBrush brush, Chance chance) {
    this.brush = brush;
    this.chance = chance;
  }

  /** A red sun in one wash, or a moon left blank in a dark ring. */
  void disc(Scene scene, double atX, double atY) {
    boolean fan = brush.paper.round;
    double x = fan ? 0.75 * atX + 0.125 * brush.width : atX;
    double y = fan ? atY + 0.06 * brush.height : atY;
    double r = Math.min(brush.width, brush.height) * chance.between(0.055, 0.085);
    Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    if (scene.has(Motif.SUN)) {
      brush.spot(disc, Hue.RED.rgb(), 0.8, 6);
    } else if (scene.has(Motif.MOON)) {
      Hue hue = scene.detail(Motif.MOON).map(Detail::hue).orElse(null);
      int light = hue == Hue.YELLOW ? 0xF0DA8E : 0xF6F2E6;
      double glow = 3.2 * r;
      Ellipse2D ring = new Ellipse2D.Double(x - glow, y - glow, 2 * glow, 2 * glow);
      Mask.of(brush.canvas, ring, 0)
          .paint(
              brush.canvas,
              light,
              (px, py) -> {
                double d = Math.sqrt((px - x) * (px - x) + (py - y) * (py - y)) / glow;
                return 0.5 * (1 - d) * (1 - d);
              });
      brush.canvas.fill(disc, light, 0.96);
    }
  }

  /** A fishing boat with somebody under a hat. */
  void boat(double x, double y, double l, boolean mirrored, double dark) {
    Curve hull =
        Curve.around(
                -0.5, -0.06, -0.3, 0.01, 0.0, 0.03, 0.3, 0.0, 0.52, -0.09, 0.36, 0.06, 0.1, 0.1,
                -0.25, 0.085)
            .placed(x, y, l, 0, mirrored);
    brush.canvas.fill(hull.path(), brush.blank(), 0.7);
    brush.spot(hull.path(), brush.ink, 0.55 * dark, 4);
    brush.stroke(
        Curve.through(-0.52, -0.07, -0.2, 0.015, 0.2, 0.01, 0.54, -0.1)
            .placed(x, y, l, 0, mirrored),
        0.022 * l,
        dark);
    Curve roof =
        Curve.around(-0.26, 0.0, -0.24, -0.13, -0.1, -0.17, 0.05, -0.13, 0.07, 0.0)
            .placed(x, y, l, 0, mirrored);
    brush.spot(roof.path(), brush.ink, 0.5 * dark, 3);
    for (int i = 0; i < 5; i++) {
      double at = -0.22 + 0.06 * i;
      brush.stroke(
          Curve.through(at, 0.0, at + 0.01, -0.08, at + 0.03, -0.15).placed(x, y, l, 0, mirrored),
          1.3,
          0.7 * dark);
    }
    person(x + (mirrored ? -0.22 : 0.22) * l, y + 0.01 * l, 0.22 * l, mirrored, dark);
    brush.stroke(
        Curve.straight(0.12, -0.28, 0.5, 0.26).placed(x, y, l, 0, mirrored),
        0.013 * l + 0.6,
        0.8 * dark,
        t -> 1);
    for (int i = 0; i < 4; i++) {
      double q = 0.13 + 0.035 * i;
      double s = chance.between(0.15, 0.4);
      brush.stroke(
          Curve.through(-s, q, 0, q + 0.008, s + 0.1, q).placed(x, y, l, 0, mirrored),
          1.5,
          0.35 * dark);
    }
  }

  /** Somebody in a straw hat, seated or seen down to the knees. */
  private void person(double x, double y, double s, boolean mirrored, double dark) {
    Curve coat =
        Curve.around(-0.12, -0.72, 0.12, -0.72, 0.3, -0.2, 0.28, 0.0, -0.28, 0.0, -0.3, -0.2)
            .placed(x, y, s, 0, mirrored);
    brush.canvas.fill(coat.path(), brush.blank(), 0.9);
    brush.spot(coat.path(), Tint.mix(brush.ink, brush.accent, 0.4), 0.6 * dark, 3);
    Curve hat =
        Curve.around(-0.42, -0.7, 0.0, -1.08, 0.42, -0.7, 0, -0.64).placed(x, y, s, 0, mirrored);
    brush.canvas.fill(hat.path(), brush.ink, 0.85 * dark);
  }

  /** A walker with a staff. */
  void walker(double x, double y, double s, boolean mirrored, double dark) {
    for (double foot : new double[] {-0.1, 0.13}) {
      brush.stroke(
          Curve.through(0, -0.35, foot * 0.7, -0.18, foot, 0).placed(x, y, s, 0, mirrored),
          0.07 * s,
          dark,
          t -> 1 - 0.3 * t);
    }
    Curve robe =
        Curve.around(
                -0.07, -0.82, 0.09, -0.82, 0.15, -0.6, 0.2, -0.24, 0.0, -0.18, -0.2, -0.24, -0.16,
                -0.55)
            .placed(x, y, s, 0, mirrored);
    brush.canvas.fill(robe.path(), brush.blank(), 0.95);
    brush.spot(robe.path(), Tint.mix(brush.ink, brush.accent, 0.5), 0.5 * dark, 4);
    brush.stroke(
        Curve.through(-0.1, -0.8, -0.2, -0.5, -0.2, -0.2).placed(x, y, s, 0, mirrored),
        0.035 * s,
        dark);
    brush.stroke(
        Curve.through(0.09, -0.8, 0.17, -0.5, 0.2, -0.22).placed(x, y, s, 0, mirrored),
        0.035 * s,
        dark);
    brush.stroke(
        Curve.through(0.06, -0.7, 0.2, -0.55, 0.3, -0.6).placed(x, y, s, 0, mirrored),
        0.06 * s,
        dark);
    brush.stroke(
        Curve.straight(0.3, -0.95, 0.28, 0.0).placed(x, y, s, 0, mirrored),
        0.025 * s + 0.4,
        dark,
        t -> 1);
    brush.canvas.dot(
        x + (mirrored ? -0.02 : 0.02) * s,
        y - 0.89 * s,
        0.075 * s,
        Tint.mix(brush.blank(), 0xC09070, 0.3),
        1);
    Curve hat =
        Curve.around(-0.22, -0.92, 0.02, -1.12, 0.26, -0.91, 0.02, -0.88)
            .placed(x, y, s, 0, mirrored);
    brush.canvas.fill(hat.path(), brush.ink, 0.9 * dark);
  }

  /** A bridge of planks on crossed posts, with walkers. */
  void bridge(double x0, double x1, double y, double rise, int walkers, double dark) {
    double dx = x1 - x0;
    Curve deck =
        Curve.through(
            x0,
            y + 0.3 * rise,
            x0 + 0.25 * dx,
            y - 0.35 * rise,
            x0 + 0.5 * dx,
            y - 0.6 * rise,
            x0 + 0.75 * dx,
            y - 0.4 * rise,
            x1,
            y + 0.1 * rise);
    for (int i = 1; i < 6; i++) {
      double t = i / 6.0;
      double foot = deck.y(t) + rise * chance.between(0.9, 1.2);
      brush.stroke(
          Curve.through(deck.x(t) - 4, deck.y(t), deck.x(t) - 5, foot - 20, deck.x(t) - 9, foot),
          5,
          0.7 * dark,
          q -> 1 - 0.3 * q);
      brush.stroke(
          Curve.through(
              deck.x(t) + 5, deck.y(t), deck.x(t) + 7, foot - 20, deck.x(t) + 10, foot - 5),
          4,
          0.55 * dark,
          q -> 1 - 0.3 * q);
    }
    for (int i = 0; i < walkers; i++) {
      double t = 0.3 + 0.3 * i + 0.1 * chance.unit();
      walker(deck.x(t), deck.y(t) - 2, Math.min(brush.width, brush.height) * 0.115, x1 < x0, dark);
    }
    brush.dry(deck, 12, 0.85 * dark, t -> 1);
    brush.stroke(deck.placed(0, 7, 1, 0, false), 2.6, dark, t -> 1);
    Curve rail = deck.placed(0, -0.25 * rise, 1, 0, false);
    brush.stroke(rail, 2.4, 0.8 * dark, t -> 0.7 + 0.3 * StrictMath.sin(9 * t));
    for (int i = 0; i < 15; i++) {
      double t = (i + 0.5) / 15;
      brush.stroke(
          Curve.straight(deck.x(t), deck.y(t), deck.x(t), rail.y(t) - 2), 2.2, 0.75 * dark, q -> 1);
    }
  }

  /** Birds far off, each of two strokes. */
  void flock(int count, double x, double y, double spread, double dark) {
    for (int i = 0; i < count; i++) {
      double at = (i - (count - 1) / 2.0) / count;
      double px = x + spread * at;
      double py = y + 0.2 * spread * Math.abs(at) + 6 * chance.gaussian();
      double s = Math.min(brush.width, brush.height) * chance.between(0.018, 0.026);
      brush.stroke(
          Curve.through(0, 0, -0.5, -0.5, -1.2, -0.25).placed(px, py, s, 0, false),
          0.28 * s,
          dark,
          t -> 1 - 0.8 * t);
      brush.stroke(
          Curve.through(0, 0, 0.5, -0.55, 1.2, -0.35).placed(px, py, s, 0, false),
          0.28 * s,
          dark,
          t -> 1 - 0.8 * t);
      brush.stroke(
          Curve.straight(-0.1, 0.12, 0.35, 0.0).placed(px, py, s, 0, false), 0.3 * s, dark);
    }
  }
}
