package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;

/** Nervous marks, scratched and scribbled over scraped patches of colour. */
final class ActionScrawl {
  private final Scene scene;
  private final Canvas canvas;
  private final Palette palette;
  private final Chance chance;
  private final Noise noise;
  private final double w;
  private final double h;
  private final double size;

  ActionScrawl(Scene scene, Canvas canvas, Palette palette, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.palette = palette;
    this.chance = chance;
    noise = new Noise(chance.fork("noise"));
    w = canvas.width();
    h = canvas.height();
    size = Math.min(w, h);
  }

  void paint() {
    patches();
    int dark = palette.of(Hue.BLACK);
    int groups = chance.between(4, 7);
    for (int i = 0; i < groups; i++) {
      Chance own = chance.fork(i);
      double x = w * own.between(0.12, 0.88);
      double y = h * own.between(0.12, 0.88);
      int color = own.odds(0.6) ? dark : own.odds(0.5) ? palette.of(Hue.WHITE) : hue(own);
      loops(x, y, size * own.between(0.16, 0.5), color, own);
    }
    for (int i = 0; i < 5; i++) {
      hatching(chance.fork("hatch" + i), chance.odds(0.5) ? dark : hue(chance));
    }
    scratches();
    if (scene.has(Motif.DRIP)) {
      ActionPaint paint = new ActionPaint(canvas, chance.fork("drips"));
      for (int i = 0; i < 14; i++) {
        paint.drip(
            w * chance.unit(),
            h * chance.between(0.1, 0.6),
            h * chance.between(0.06, 0.35),
            chance.between(1.2, 3.2),
            hue(chance));
      }
    }
  }

  private int hue(Chance own) {
    int i = 1 + own.below(Math.max(1, scene.hues().size() - 1));
    return palette.of(scene.hues().get(Math.min(i, scene.hues().size() - 1)), own);
  }

  /** Colour dragged on wet in wet with a broad brush, first large and dull, then small and pure. */
  private void patches() {
    int base = palette.of(scene.hue());
    ActionBristles brush = new ActionBristles(canvas, chance.fork("brush"));
    int count = 34;
    for (int i = 0; i < count; i++) {
      double small = i / (double) count;
      double x = w * chance.between(-0.05, 1.05);
      double y = h * chance.between(-0.05, 1.05);
      double a = chance.between(0.0, 6.3);
      double bend = 0.9 * chance.gaussian();
      double l = size * (0.42 - 0.28 * small) * chance.between(0.6, 1.3);
      boolean ground = i % 5 < 2;
      int color =
          ground
              ? Tint.lighter(base, chance.between(-0.12, 0.1))
              : Tint.mix(hue(chance), base, 0.55 * (1 - small));
      Curve way =
          Curve.through(
              x - l * StrictMath.cos(a),
              y - l * StrictMath.sin(a),
              x - 0.3 * bend * l * StrictMath.sin(a),
              y + 0.3 * bend * l * StrictMath.cos(a),
              x + l * StrictMath.cos(a + 0.5 * bend),
              y + l * StrictMath.sin(a + 0.5 * bend));
      double wide = size * (0.24 - 0.17 * small) * chance.between(0.6, 1.2);
      int other = Tint.mix(base, hue(chance), chance.unit());
      brush.stroke(way, wide, color, other, 0.8, chance.between(0.25, 0.6));
    }
  }

  /** A hand that cannot stop: loops that wander along a line, as in writing that says nothing. */
  private void loops(double x, double y, double r, int rgb, Chance own) {
    double calm = scene.mood() == Mood.SERENE ? 0.5 : scene.mood() == Mood.THREATENING ? 1.5 : 1;
    int n = own.between(30, 70);
    double[] xy = new double[2 * n];
    double heading = own.between(-0.5, 0.5);
    double px = x - r;
    double py = y;
    for (int i = 0; i < n; i++) {
      double a = i * own.between(1.1, 1.7);
      px += r * 0.07 * StrictMath.cos(heading);
      py += r * 0.07 * StrictMath.sin(heading);
      heading += 0.25 * own.gaussian();
      double q = r * own.between(0.1, 0.45) * (0.6 + 0.4 * calm);
      xy[2 * i] = px + q * StrictMath.cos(a);
      xy[2 * i + 1] = py + 1.25 * q * StrictMath.sin(a);
    }
    Curve line = calm > 1.2 ? Curve.straight(xy).finer(8) : Curve.through(xy);
    double thick = own.between(1.5, 6.5);
    canvas.fill(line.ribbon(t -> thick * (0.55 + 0.7 * (0.5 + noise.at(40 * t, x)))), rgb, 0.9);
  }

  private void hatching(Chance own, int rgb) {
    double x = w * own.between(0.1, 0.9);
    double y = h * own.between(0.1, 0.9);
    double a = own.between(0.6, 2.4);
    double l = size * own.between(0.05, 0.16);
    int n = own.between(7, 18);
    for (int i = 0; i < n; i++) {
      double cx = x + (i - n / 2.0) * size * 0.014 + 2 * own.gaussian();
      double cy = y + 4 * own.gaussian();
      double b = a + 0.12 * own.gaussian();
      double q = l * own.between(0.6, 1.2);
      Curve line =
          Curve.through(
              cx - q * StrictMath.cos(b),
              cy - q * StrictMath.sin(b),
              cx + 3 * own.gaussian(),
              cy,
              cx + q * StrictMath.cos(b),
              cy + q * StrictMath.sin(b));
      double thick = own.between(1.0, 3.4);
      canvas.fill(line.ribbon(t -> thick * (1 - 0.75 * t)), rgb, 0.85);
    }
  }

  /** Lines cut with the end of the brush, in which the pale ground shows. */
  private void scratches() {
    int pale = Tint.mix(palette.of(Hue.WHITE), palette.of(scene.hue()), 0.2);
    for (int i = 0; i < 36; i++) {
      double x = w * chance.unit();
      double y = h * chance.unit();
      double a = chance.between(0.0, 6.3);
      double l = size * chance.between(0.03, 0.22);
      Curve line =
          Curve.through(
              x,
              y,
              x + 0.5 * l * StrictMath.cos(a),
              y + 0.5 * l * StrictMath.sin(a) + 6 * chance.gaussian(),
              x + l * StrictMath.cos(a + 0.3),
              y + l * StrictMath.sin(a + 0.3));
      canvas.fill(line.ribbon(t -> 1.5), pale, 0.7);
    }
  }
}
