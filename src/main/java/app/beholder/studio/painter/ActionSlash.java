package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Noise;
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
      paint.splash(w * chance.between(0.2, 0.8), h * chance.between(0.2, 0.75), r, chance.between(0.0, 6.2), accent);
    }
    for (int i = 0; i < 60; i++) {
      paint.drop(w * chance.unit(), h * chance.unit(), 1.6 * Math.abs(chance.gaussian()), color);
    }
  }

  /** Thin scraped veils of white and of the third colour on the ground. */
  private void veils() {
    Noise noise = new Noise(chance.fork("veil"));
    int pale = Tint.mix(palette.of(scene.hue()), palette.of(Hue.WHITE), 0.5);
    int accent = palette.of(scene.hues().getLast());
    for (int i = 0; i < 5; i++) {
      double x = w * chance.unit();
      double y = h * chance.unit();
      double a = chance.between(-0.5, 0.5) + (chance.odds(0.3) ? 1.5 : 0);
      double l = Math.max(w, h) * chance.between(0.2, 0.5);
      Curve way = Curve.through(x - l * StrictMath.cos(a), y - l * StrictMath.sin(a), x, y + 12 * chance.gaussian(),
          x + l * StrictMath.cos(a), y + l * StrictMath.sin(a));
      boolean tinted = i == 4 && scene.hues().size() > 2;
      bristled(way, Math.min(w, h) * chance.between(0.1, 0.28), tinted ? accent : pale, 0.65, noise, i * 9.0, 0.3);
    }
  }

  private void slash(int i, int count, double wide, int color) {
    boolean calm = scene.mood() == Mood.SERENE || scene.mood() == Mood.MELANCHOLY;
    double lean = calm ? 0.18 : 0.6;
    boolean across = i % 2 == (w > h ? 0 : 1);
    double at = (i + 0.5) / count + 0.08 * chance.gaussian();
    double[] xy = new double[8];
    for (int k = 0; k < 4; k++) {
      double s = -0.12 + 1.24 * k / 3.0;
      if (calm && count < 4 || chance.odds(0.35) && (k == 0 || k == 3)) {
        s = 0.08 + 0.84 * k / 3.0;
      }
      double off = at + lean * (s - 0.5) * (i % 3 == 1 ? -1 : 1) + 0.07 * chance.gaussian() * (calm ? 0.4 : 1);
      xy[2 * k] = w * (across ? s : off);
      xy[2 * k + 1] = h * (across ? off : s);
    }
    Curve way = Curve.through(xy);
    Noise noise = new Noise(chance.fork(i));
    bristled(way, wide, color, 0.97, noise, 3.0 * i, 0.62);
    ActionPaint paint = new ActionPaint(canvas, chance.fork("drips" + i));
    int drips = scene.has(Motif.DRIP) ? 5 : 0;
    for (int k = 0; k < drips; k++) {
      double t = chance.between(0.1, 0.7);
      double y = way.y(t) + (across ? 0.4 * wide : 0);
      paint.drip(way.x(t) + 0.3 * wide * chance.gaussian(), y, h * chance.between(0.05, 0.3), chance.between(1.5, 5.0), color);
    }
    for (int k = 0; k < 26; k++) {
      double t = chance.between(0.2, 1.0);
      paint.drop(way.x(t) + wide * 0.7 * chance.gaussian(), way.y(t) + wide * 0.7 * chance.gaussian(),
          wide * 0.016 * Math.abs(chance.gaussian()), color);
    }
  }

  /**
   * A stroke whose bristles run dry, each at its place: noise that is long along the stroke and short
   * across it decides where the ground shows.
   */
  private void bristled(Curve way, double wide, int rgb, double opacity, Noise noise, double seed, double wet) {
    int lanes = (int) Math.max(12, wide / 1.5);
    int steps = 72;
    double edge = chance.between(0.02, 0.09);
    for (int lane = 0; lane < lanes; lane++) {
      double across = (lane + 0.5) / lanes - 0.5;
      double ragged = edge * noise.at(seed + lane * 0.9, 3.5);
      double from = Math.max(0, ragged + 0.01);
      int color = Palette.vary(rgb, 0.018 + 0.03 * (0.5 + noise.at(seed + lane * 0.21, 1.5)) * 0.5, chance);
      double load = 0.5 + 0.9 * noise.at(seed + lane * 0.13, 9.5);
      double[] xy = new double[2 * (steps + 1)];
      int n = 0;
      for (int k = 0; k <= steps; k++) {
        double t = from + (1 - from) * k / steps;
        double dry = noise.layered(seed + t * 5, lane * 0.45, 2) + 1.1 * (wet - t) + 0.45 * load;
        boolean touches = dry > -0.25 && t < 0.99 + ragged;
        if (touches) {
          double a = way.angle(t) + Math.PI / 2;
          double flare = 1 + 0.12 * noise.at(seed + 3 * t, 5.5);
          xy[2 * n] = way.x(t) + across * wide * flare * StrictMath.cos(a);
          xy[2 * n + 1] = way.y(t) + across * wide * flare * StrictMath.sin(a);
          n++;
        }
        if ((!touches || k == steps) && n > 1) {
          double[] run = java.util.Arrays.copyOf(xy, 2 * n);
          canvas.fill(Curve.straight(run).ribbon(t2 -> 2.1 * wide / lanes), color, opacity);
        }
        if (!touches) {
          n = 0;
        }
      }
    }
  }
}
