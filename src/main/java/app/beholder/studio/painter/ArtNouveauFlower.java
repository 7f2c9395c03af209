package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Motif;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Flowers as the style sees them, at the end of a stem that runs in a whiplash curve. */
final class ArtNouveauFlower {
  private final ArtNouveauPen pen;
  private final int green;
  private final Chance chance;

  ArtNouveauFlower(ArtNouveauPen pen, int green, Chance chance) {
    this.pen = pen;
    this.green = green;
    this.chance = chance;
  }

  /** A stem with leaves from one place, and the flower at its end. */
  void grow(Motif motif, int rgb, double x, double y, double heading, double length, double size) {
    double inward = x < pen.canvas().width() / 2.0 ? 1 : -1;
    double bend = (chance.odds(0.95) ? inward : -inward) * chance.between(0.12, 0.36);
    double[] stem = ArtNouveauPen.whip(x, y, heading, length, bend, -0.5 * bend);
    int leaves = motif == Motif.ROSE || motif == Motif.POPPY ? 3 : 2;
    for (int i = 0; i < leaves; i++) {
      int at = 3 + 5 * i + chance.below(3);
      leaf(motif, stem[2 * at], stem[2 * at + 1], heading, size, i % 2 == 0 ? 1 : -1);
    }
    pen.shape(ArtNouveauPen.ribbon(stem, Math.max(6, 0.11 * size), 0.1, 1), green, 0.9);
    int n = stem.length;
    double end = StrictMath.atan2(stem[n - 1] - stem[n - 5], stem[n - 2] - stem[n - 6]);
    bloom(motif, rgb, stem[n - 2], stem[n - 1], end, size);
  }

  private void leaf(Motif motif, double x, double y, double heading, double size, int side) {
    int rgb = Tint.lighter(green, chance.between(-0.05, 0.05));
    if (motif == Motif.IRIS || motif == Motif.LILY) {
      pen.petal(
          x,
          y,
          heading + side * 0.25,
          size * chance.between(1.7, 2.6),
          0.30 * size,
          side * chance.between(0.3, 0.6),
          rgb);
    } else {
      for (int i = -1; i <= 1; i++) {
        double reach = i == 0 ? 0.95 : 0.6;
        pen.petal(
            x, y, heading + side * (0.95 + 0.5 * i), reach * size, 0.34 * size, side * 0.3, rgb);
      }
    }
  }

  /** The flower alone. */
  void bloom(Motif motif, int rgb, double x, double y, double heading, double size) {
    switch (motif) {
      case LILY -> lily(rgb, x, y, heading, size);
      case IRIS -> iris(rgb, x, y, heading, size);
      case POPPY -> poppy(rgb, x, y, heading, size);
      default -> rose(rgb, x, y, size);
    }
  }

  private void lily(int rgb, double x, double y, double heading, double size) {
    double[] back = {-0.75, 0.75, 0.0};
    for (double turn : back) {
      pen.petal(
          x, y, heading + turn * 0.8, 1.0 * size, 0.36 * size, turn * 0.9, Tint.darker(rgb, 0.07));
    }
    int gold = 0xC9902E;
    for (int i = -2; i <= 2; i++) {
      double[] thread = ArtNouveauPen.whip(x, y, heading + 0.16 * i, 0.85 * size, 0.1 * i, 0);
      pen.line(thread, 0.55, Tint.mix(green, gold, 0.5));
      pen.dot(thread[thread.length - 2], thread[thread.length - 1], 0.045 * size, gold);
    }
    double[] front = {-1.05, 1.05, -0.38, 0.38};
    for (double turn : front) {
      pen.petal(
          x,
          y,
          heading + turn * 0.62,
          (Math.abs(turn) > 0.6 ? 1.0 : 0.72) * size,
          0.33 * size,
          turn * 0.95,
          rgb);
    }
  }

  private void iris(int rgb, double x, double y, double heading, double size) {
    int light = Tint.lighter(rgb, 0.09);
    double[] standards = {0.0, -0.42, 0.42};
    for (double turn : standards) {
      pen.petal(x, y, heading + turn, 0.95 * size, 0.52 * size, -0.75 * turn, light);
    }
    double[] falls = {-1.75, 1.75, -2.5};
    for (int i = 0; i < falls.length; i++) {
      double turn = falls[i];
      double bend = i == 2 ? -0.35 : 0.75 * Math.signum(turn);
      double reach = (i == 2 ? 0.85 : 0.95) * size;
      pen.petal(x, y, heading + (i == 2 ? 3.0 : turn * 0.72), reach, 0.46 * size, bend, rgb);
      double[] beard =
          ArtNouveauPen.whip(x, y, heading + (i == 2 ? 3.0 : turn * 0.72), 0.42 * size, bend, 0);
      pen.tone(ArtNouveauPen.ribbon(beard, 0.12 * size, 0.4, 0.3), 0xE0B040);
    }
  }

  private void poppy(int rgb, double x, double y, double heading, double size) {
    double r = 0.62 * size;
    for (int i = 0; i < 4; i++) {
      double turn = heading + (i == 0 ? -0.75 : i == 1 ? 0.75 : i == 2 ? 2.6 : -2.6);
      double cx = x + 0.42 * r * StrictMath.cos(turn);
      double cy = y + 0.42 * r * StrictMath.sin(turn);
      Path2D petal = crinkled(cx, cy, r * (i < 2 ? 0.95 : 0.82), turn);
      pen.shape(petal, i < 2 ? Tint.darker(rgb, 0.05) : rgb);
      for (int k = -2; k <= 2; k++) {
        double[] crease = ArtNouveauPen.whip(cx, cy, turn + 0.35 * k, 0.62 * r, 0.1 * k, 0);
        pen.line(crease, 0.35, Tint.darker(rgb, 0.16));
      }
    }
    for (int i = 0; i < 14; i++) {
      double turn = i * 0.4488;
      pen.line(
          new double[] {
            x, y, x + 0.32 * r * StrictMath.cos(turn), y + 0.32 * r * StrictMath.sin(turn)
          },
          0.5);
      pen.dot(
          x + 0.34 * r * StrictMath.cos(turn),
          y + 0.34 * r * StrictMath.sin(turn),
          0.03 * size,
          0x241C22);
    }
    pen.dot(x, y, 0.13 * size, Tint.darker(green, 0.05));
  }

  private Path2D crinkled(double x, double y, double r, double turn) {
    int n = 15;
    double[] xy = new double[2 * n + 2];
    double phase = chance.between(0.0, 6.0);
    for (int i = 0; i < n; i++) {
      double a = turn + 6.2832 * i / n;
      double outside = 0.5 + 0.5 * StrictMath.cos(a - turn);
      double reach = r * (0.62 + 0.34 * outside + 0.07 * outside * StrictMath.sin(5 * a + phase));
      xy[2 * i] = x + reach * StrictMath.cos(a);
      xy[2 * i + 1] = y + reach * StrictMath.sin(a);
    }
    xy[2 * n] = xy[0];
    xy[2 * n + 1] = xy[1];
    Path2D path = Canvas.smooth(xy);
    path.closePath();
    return path;
  }

  private void rose(int rgb, double x, double y, double size) {
    double r = 0.46 * size;
    for (int i = 0; i < 5; i++) {
      double turn = 0.4 + 1.2566 * i;
      double px = x + 0.55 * r * StrictMath.cos(turn);
      double py = y + 0.55 * r * StrictMath.sin(turn);
      pen.shape(crinkled(px, py, 0.95 * r, turn), Tint.darker(rgb, 0.05 + 0.02 * (i % 2)), 0.9);
    }
    pen.shape(new Ellipse2D.Double(x - r, y - 0.92 * r, 2 * r, 1.84 * r), Tint.darker(rgb, 0.03));
    double phase = chance.between(0.0, 6.28);
    for (int i = 0; i < 7; i++) {
      double shrink = 1 - 0.125 * i;
      double turn = phase + 2.2 * i;
      double cx = x + 0.20 * r * StrictMath.cos(turn) * shrink;
      double cy = y + 0.20 * r * StrictMath.sin(turn) * shrink;
      double s = 0.80 * r * shrink;
      pen.shape(
          new Ellipse2D.Double(cx - s, cy - 0.9 * s, 2 * s, 1.8 * s),
          Tint.lighter(rgb, i % 2 == 0 ? 0.06 : -0.02),
          0.7);
    }
  }
}
