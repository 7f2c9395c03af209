package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;

/** A few huge strokes of a house painter's brush, that reach beyond the edges. */
final class ActionSlash {
  private final Scene scene;
  private final Canvas canvas;
  private final Palette palette;
  private final Chance chance;
  private final double w;
  private final double h;

  ActionSlash(Scene scene, Canvas canvas, Palette palette, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.palette = palette;
    this.chance = chance;
    w = canvas.width();
    h = canvas.height();
  }

  void paint() {
    Detail strokes = scene.main();
    int color = palette.of(strokes.hue() == null ? Hue.BLACK : strokes.hue());
    veils();
    int count = strokes.count();
    double base = Math.min(w, h) * (count < 3 ? 0.3 : count < 5 ? 0.2 : 0.155);
    for (int i = 0; i < count; i++) {
      slash(i, count, base * chance.between(0.65, 1.15), Palette.vary(color, 0.01, chance));
    }
    ActionPaint paint = new ActionPaint(canvas, chance.fork("paint"));
    int splashes = scene.count(Motif.SPLASH);
    int accent = palette.of(scene.hues().getLast());
    for (int i = 0; i < splashes; i++) {
      double r = Math.min(w, h) * chance.between(0.05, 0.1);
      paint.splash(
          w * chance.between(0.2, 0.8),
          h * chance.between(0.2, 0.75),
          r,
          chance.between(0.0, 6.2),
          accent);
    }
    for (int i = 0; i < 60; i++) {
      paint.drop(w * chance.unit(), h * chance.unit(), 1.6 * Math.abs(chance.gaussian()), color);
    }
  }

  /** Thin scraped veils of white and of the third colour on the ground. */
  private void veils() {
    ActionBristles brush = new ActionBristles(canvas, chance.fork("veil"));
    int pale = Tint.mix(palette.of(scene.hue()), palette.of(Hue.WHITE), 0.5);
    int accent = palette.of(scene.hues().getLast());
    for (int i = 0; i < 5; i++) {
      double x = w * chance.unit();
      double y = h * chance.unit();
      double a = chance.between(-0.5, 0.5) + (chance.odds(0.3) ? 1.5 : 0);
      double l = Math.max(w, h) * chance.between(0.2, 0.5);
      Curve way =
          Curve.through(
              x - l * StrictMath.cos(a),
              y - l * StrictMath.sin(a),
              x,
              y + 12 * chance.gaussian(),
              x + l * StrictMath.cos(a),
              y + l * StrictMath.sin(a));
      boolean tinted = i == 4 && scene.hues().size() > 2;
      int veil = tinted ? accent : pale;
      brush.stroke(
          way, Math.min(w, h) * chance.between(0.1, 0.28), veil, pale, tinted ? 0.9 : 0.6, 0.3);
    }
  }

  private void slash(int i, int count, double wide, int color) {
    boolean calm = scene.mood() == Mood.SERENE || scene.mood() == Mood.MELANCHOLY;
    double lean = calm ? 0.18 : 0.6;
    boolean across = i % 2 == (w > h ? 0 : 1);
    double at = (i + 0.5) / count + 0.08 * chance.gaussian();
    double[] xy = new double[8];
    double begin = chance.between(0.02, 0.3);
    double reach = chance.between(0.5, 0.9) * (1 - begin);
    double tilt = chance.between(-1.0, 1.0);
    for (int k = 0; k < 4; k++) {
      double s = -0.12 + 1.24 * k / 3.0;
      if (calm && count < 4 || chance.odds(0.35) && (k == 0 || k == 3)) {
        s = begin + reach * k / 3.0;
      }
      double off =
          at
              + lean * (s - 0.5) * (calm ? 3 * tilt : i % 3 == 1 ? -1 : 1)
              + 0.07 * chance.gaussian() * (calm ? 0.4 : 1);
      xy[2 * k] = w * (across ? s : off);
      xy[2 * k + 1] = h * (across ? off : s);
    }
    Curve way = Curve.through(xy);
    int ground = Tint.mix(color, palette.of(scene.hue()), 0.3);
    new ActionBristles(canvas, chance.fork(i)).stroke(way, wide, color, ground, 0.97, 0.62);
    ActionPaint paint = new ActionPaint(canvas, chance.fork("drips" + i));
    int drips = scene.has(Motif.DRIP) ? 5 : 0;
    for (int k = 0; k < drips; k++) {
      double t = chance.between(0.1, 0.7);
      double y = way.y(t) + (across ? 0.4 * wide : 0);
      paint.drip(
          way.x(t) + 0.3 * wide * chance.gaussian(),
          y,
          h * chance.between(0.05, 0.3),
          chance.between(1.5, 5.0),
          color);
    }
    for (int k = 0; k < 26; k++) {
      double t = chance.between(0.2, 1.0);
      paint.drop(
          way.x(t) + wide * 0.7 * chance.gaussian(),
          way.y(t) + wide * 0.7 * chance.gaussian(),
          wide * 0.016 * Math.abs(chance.gaussian()),
          color);
    }
  }
}
