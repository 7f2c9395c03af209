package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;

/** Paint thrown from the can: a few great bursts that run down. */
final class ActionThrow {
  private final Scene scene;
  private final Canvas canvas;
  private final Palette palette;
  private final Chance chance;

  ActionThrow(Scene scene, Canvas canvas, Palette palette, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.palette = palette;
    this.chance = chance;
  }

  void paint() {
    double w = canvas.width();
    double h = canvas.height();
    double size = Math.min(w, h);
    Detail main = scene.main();
    int first = palette.of(main.hue() == null ? Hue.BLACK : main.hue());
    int last = palette.of(scene.hues().getLast());
    ActionPaint under = new ActionPaint(canvas, chance.fork("under"));
    veils(first, last);
    if (scene.has(Motif.LINE)) {
      for (int i = 0; i < 7; i++) {
        under.skein(
            w * chance.unit(),
            h * chance.unit(),
            0.006 * size * chance.between(0.5, 1.5),
            last,
            8,
            0.4 * size,
            0.4);
      }
    }
    int count = main.count();
    for (int i = 0; i < count; i++) {
      burst(i, count, first, last);
    }
    ActionPaint over = new ActionPaint(canvas, chance.fork("over"));
    for (int i = 0; i < 130; i++) {
      over.drop(
          w * chance.unit(),
          h * chance.unit(),
          0.0045 * size * Math.abs(chance.gaussian()),
          i % 3 == 0 ? last : first);
    }
  }

  /** Broad thin strokes that prepare the ground. */
  private void veils(int first, int last) {
    double w = canvas.width();
    double h = canvas.height();
    double size = Math.min(w, h);
    int base = palette.of(scene.hue());
    ActionBristles brush = new ActionBristles(canvas, chance.fork("brush"));
    for (int i = 0; i < 9; i++) {
      int pale =
          Tint.mix(i % 3 == 0 ? last : i % 3 == 1 ? first : Tint.lighter(base, 0.08), base, 0.6);
      double x = w * chance.unit();
      double y = h * chance.unit();
      double a = 0.6 * chance.gaussian() + (i % 2 == 0 ? 0 : 1.5);
      double l = size * chance.between(0.2, 0.5);
      Curve way =
          Curve.through(
              x - l * StrictMath.cos(a),
              y - l * StrictMath.sin(a),
              x + 0.1 * l * chance.gaussian(),
              y + 0.1 * l * chance.gaussian(),
              x + l * StrictMath.cos(a),
              y + l * StrictMath.sin(a));
      brush.stroke(way, size * chance.between(0.1, 0.3), pale, base, 0.55, 0.4);
    }
  }

  /** One throw: what runs down, the burst itself, and a few drops of the other paint. */
  private void burst(int i, int count, int color, int other) {
    double w = canvas.width();
    double h = canvas.height();
    double size = Math.min(w, h);
    Chance own = chance.fork(i);
    ActionPaint paint = new ActionPaint(canvas, own);
    double r = size * (count == 1 ? 0.42 : count < 4 ? 0.3 : 0.22) * own.between(0.8, 1.1);
    double x = w * (count == 1 ? own.between(0.4, 0.6) : 0.2 + 0.6 * ((i * 0.618 + 0.15) % 1));
    double y = h * (count == 1 ? own.between(0.35, 0.5) : 0.2 + 0.5 * ((i + 0.5) / count));
    int runs = own.between(4, 9);
    for (int k = 0; k < runs; k++) {
      double dx = r * own.between(-0.3, 0.3);
      paint.drip(
          x + dx,
          y,
          Math.max(0.4 * r, (h - y) * own.between(0.25, 0.95)),
          own.between(2.0, 6.5),
          color);
    }
    paint.splash(x, y, r, own.between(0.0, 6.2), color);
    int mixed = Tint.mix(other, color, 0.1);
    for (int k = 0; k < 3; k++) {
      paint.pool(
          x + 0.28 * r * own.gaussian(),
          y + 0.28 * r * own.gaussian(),
          r * own.between(0.03, 0.12),
          mixed);
    }
  }
}
