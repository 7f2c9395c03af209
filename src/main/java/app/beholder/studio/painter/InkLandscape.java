package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Mountains and rivers in ink: far things pale, near things wet and black, mist between. */
final class InkLandscape {
  private final Scene scene;
  private final InkBrush brush;
  private final InkPlants plants;
  private final InkFigures figures;
  private final InkPeak rock;
  private final Chance chance;
  private final double w;
  private final double h;
  private final boolean left;
  private final double strength;

  InkLandscape(Scene scene, InkBrush brush, boolean left, Chance chance) {
    this.scene = scene;
    this.brush = brush;
    this.chance = chance;
    plants = new InkPlants(brush, chance.fork("plants"));
    figures = new InkFigures(brush, chance.fork("figures"));
    w = brush.width;
    h = brush.height;
    this.left = left;
    strength =
        switch (scene.mood()) {
          case SERENE -> 0.78;
          case JOYFUL -> 0.9;
          case MELANCHOLY -> 0.76;
          case THREATENING -> 1;
          case MYSTERIOUS -> 0.95;
        };
    rock = new InkPeak(scene.mood(), brush, left, chance.fork("rock"));
  }

  private double mirrored(double x) {
    return left ? x : w - x;
  }

  void mountains() {
    figures.disc(scene, mirrored(w * 0.74), h * chance.between(0.12, 0.2));
    int peaks = scene.count(Motif.PEAK);
    boolean wide = w > h;
    farRange(h * (wide ? 0.5 : 0.4));
    double[] last = null;
    double offset = chance.between(0.3, 0.75);
    for (int i = 0; i < peaks; i++) {
      double near = peaks == 1 ? 0.8 : i / (peaks - 1.0);
      double place = peaks == 1 ? offset : (offset + 0.618 * (peaks - 1 - i)) % 1;
      double x = mirrored(w * (0.16 + 0.62 * place));
      double tall =
          h
              * (wide ? 0.62 : 0.5)
              * (peaks == 1 ? 1.15 : 1 - 0.25 * near)
              * chance.between(0.85, 1.1);
      double foot = h * (wide ? 0.72 : 0.55 + 0.16 * near) + 0.04 * h * (wide ? near : 0);
      double half =
          Math.min(w * (peaks == 1 ? 0.34 : 0.27), tall * 0.55) * chance.between(0.8, 1.2);
      rock.peak(x, foot, half, tall, strength * (0.4 + 0.5 * near), chance.fork(i));
      last = new double[] {x, foot, half, tall};
      if (scene.has(Motif.MIST)) {
        brush.mist(x + 0.1 * w * chance.gaussian(), foot - 0.02 * h, 0.55 * w, 0.11 * h, 0.85);
      }
    }
    if (scene.has(Motif.WATERFALL) && last != null) {
      rock.fall(last[0], last[1], last[2], last[3], strength);
    }
    foreground(h * chance.between(0.8, 0.86));
  }

  /** Hills that are nothing but a pale wash. */
  private void farRange(double y) {
    int tone = Tint.mix(brush.ink, brush.accent, 0.85);
    for (int k = 0; k < 2; k++) {
      double[] xy = new double[2 * 9];
      double phase = chance.between(0.0, 60.0);
      for (int i = 0; i < 9; i++) {
        xy[2 * i] = w * (i - 0.5) / 7.5;
        xy[2 * i + 1] =
            y
                + 0.05 * h * k
                - h * 0.16 * Math.abs(brush.noise.layered(phase + i * 0.7, 3.5, 2))
                - 0.02 * h;
      }
      Curve ridge = Curve.through(xy);
      double top = y - 0.14 * h;
      double bottom = y + 0.12 * h;
      double dark = (0.26 + 0.16 * k) * strength;
      brush.wash(
          ridge.below(bottom),
          tone,
          4,
          (px, py) -> dark * Math.clamp(1 - (py - top) / (bottom - top), 0.0, 1.0));
    }
  }

  private void foreground(double y) {
    boolean boat = scene.has(Motif.BOAT);
    if (boat) {
      ripples(y - 0.02 * h, h * 0.95);
      figures.boat(mirrored(w * 0.66), y + 0.03 * h, Math.min(w, h) * 0.2, !left, strength);
    }
    double in = w * (boat ? 0.42 : chance.between(0.62, 0.8));
    double[] tip = rocks(y, in);
    if (scene.has(Motif.WALKER)) {
      figures.walker(
          mirrored(0.68 * in), tip[1] + 0.035 * h, Math.min(w, h) * 0.085, !left, strength);
    }
    int pines = scene.count(Motif.PINE);
    int tallest = chance.below(Math.max(1, pines));
    for (int i = 0; i < pines; i++) {
      double x = mirrored(in * (0.1 + 0.62 * (i + 0.5) / pines));
      double share = pines == 1 ? 1.2 : i == tallest ? 1.05 : chance.between(0.5, 0.75);
      double tall = h * chance.between(0.26, 0.33) * share * (w > h ? 1.25 : 1);
      plants.pine(
          x,
          y + h * chance.between(0.0, 0.03),
          tall,
          left == (i % 2 == 1),
          Math.min(1, strength * chance.between(0.8, 1.1)));
    }
  }

  /** Near rocks from one side; returns their highest place. */
  private double[] rocks(double y, double in) {
    Curve edge =
        Curve.through(
                mirrored(-20),
                y - 0.05 * h,
                mirrored(0.2 * in),
                y - 0.035 * h,
                mirrored(0.42 * in),
                y - 0.012 * h,
                mirrored(0.62 * in),
                y + 0.002 * h,
                mirrored(0.82 * in),
                y + 0.03 * h,
                mirrored(in),
                y + 0.085 * h,
                mirrored(1.12 * in),
                y + 0.14 * h)
            .finer(6)
            .shaken(brush.noise, 9, 42)
            .shaken(brush.noise, 3, 12);
    Shape body = edge.below(h + 20);
    brush.canvas.fill(body, brush.blank(), 0.6);
    int tone = Tint.mix(brush.ink, brush.accent, 0.3);
    double top = y - 0.05 * h;
    brush.wash(
        body,
        tone,
        4,
        (px, py) ->
            strength
                * Math.clamp(
                    0.5 - 1.6 * (py - top) / h + 0.6 * brush.noise.layered(px / 50.0, py / 26.0, 3),
                    0.0,
                    0.9));
    rock.outline(edge, 0.4 * h, strength);
    for (int i = 0; i < 60; i++) {
      double t = chance.between(0.05, 0.9);
      double sx = edge.x(t);
      double sy = edge.y(t) + h * 0.07 * chance.unit();
      double l = h * chance.between(0.015, 0.05);
      Curve line =
          Curve.through(
              sx, sy, sx + 3 * chance.gaussian(), sy + 0.5 * l, sx + 6 * chance.gaussian(), sy + l);
      brush.stroke(
          line, chance.between(1.5, 5.0), strength * chance.between(0.3, 0.8), q -> 1 - 0.75 * q);
    }
    rock.moss(edge, 0.2 * h, strength, chance.fork("moss"));
    plants.reeds(mirrored(0.8 * in), y + 0.05 * h, 0.05 * in, 0.06 * h, strength);
    return new double[] {mirrored(0.4 * in), y - 0.012 * h};
  }

  private void ripples(double from, double to) {
    for (int i = 0; i < 26; i++) {
      double y = chance.between(from, to);
      double x = w * chance.unit();
      double l = w * chance.between(0.04, 0.16);
      Curve line = Curve.through(x, y, x + 0.3 * l, y - 1.5, x + 0.7 * l, y + 1, x + l, y);
      brush.stroke(line, 1.4, 0.3 * strength);
    }
  }

  void river() {
    figures.disc(scene, mirrored(w * 0.7), h * chance.between(0.12, 0.22));
    double horizon = h * chance.between(0.38, 0.48);
    int peaks = scene.count(Motif.PEAK);
    if (peaks == 0) {
      farRange(horizon);
    }
    for (int i = 0; i < peaks; i++) {
      double x = mirrored(w * (0.62 - 0.26 * i + 0.06 * chance.gaussian()));
      double tall = h * chance.between(0.2, 0.34);
      rock.peak(
          x,
          horizon,
          Math.min(0.24 * w, 0.8 * tall),
          tall,
          strength * (0.36 + 0.1 * i),
          chance.fork(i));
    }
    brush.mist(w / 2, horizon + 0.02 * h, 0.75 * w, 0.08 * h, 0.8);
    farBank(horizon + 0.03 * h);
    water(horizon + 0.02 * h);
    ripples(horizon + 0.1 * h, h * 0.93);
    double y = h * chance.between(0.74, 0.82);
    if (scene.has(Motif.BRIDGE)) {
      figures.bridge(
          mirrored(w * 0.32),
          mirrored(w * 1.04),
          y - 0.06 * h,
          0.13 * h,
          scene.count(Motif.WALKER),
          strength);
    }
    int boats = scene.count(Motif.BOAT);
    for (int i = 0; i < boats; i++) {
      double near = boats == 1 ? 0.5 : i / (boats - 1.0);
      double x = mirrored(w * (0.78 - 0.3 * ((i * 0.618) % 1)));
      figures.boat(
          x,
          horizon + (0.13 + 0.24 * near) * h,
          Math.min(w, 1.2 * h) * (0.14 + 0.09 * near),
          chance.odds(0.5),
          strength);
    }
    double in = w * chance.between(0.36, 0.48);
    rocks(y, in);
    trees(y, in);
    figures.flock(scene.count(Motif.BIRD), mirrored(w * 0.62), h * 0.24, 0.34 * w, strength);
  }

  private void trees(double y, double in) {
    int willows = scene.count(Motif.WILLOW);
    double drift =
        scene.mood() == Mood.THREATENING ? 0.22 : scene.mood() == Mood.MELANCHOLY ? 0.01 : 0.06;
    for (int i = 0; i < willows; i++) {
      plants.willow(
          mirrored(in * (0.34 + 0.36 * i)),
          y,
          h * chance.between(0.48, 0.6),
          !left,
          strength,
          left ? drift : -drift);
    }
    int pines = scene.count(Motif.PINE);
    for (int i = 0; i < pines; i++) {
      plants.pine(
          mirrored(in * (0.2 + 0.28 * i)),
          y,
          h * chance.between(0.38, 0.5) * (i == 0 ? 1 : 0.62),
          !left,
          strength);
    }
  }

  /** The colour of water, strongest near the far bank. */
  private void water(double top) {
    Shape all = new Rectangle2D.Double(0, top, w, h - top);
    brush.wash(
        all,
        Tint.mix(brush.accent, brush.ink, 0.2),
        2,
        (px, py) -> 0.3 * strength * Math.clamp(1 - 1.9 * (py - top) / (h - top), 0.0, 1.0) + 0.06);
  }

  private void farBank(double y) {
    Curve line =
        Curve.through(
                mirrored(0.4 * w),
                y + 0.02 * h,
                mirrored(0.62 * w),
                y,
                mirrored(0.85 * w),
                y + 0.008 * h,
                mirrored(1.05 * w),
                y - 0.01 * h)
            .finer(6)
            .shaken(brush.noise, 5, 22);
    brush.stroke(line, 5, 0.42 * strength, t -> 0.3 + t);
    for (int i = 0; i < 26; i++) {
      double t = chance.between(0.2, 1.0);
      double s = h * chance.between(0.008, 0.024);
      double px = line.x(t);
      double py = line.y(t);
      brush.canvas.fill(
          new Ellipse2D.Double(px - 0.6 * s, py - 1.5 * s, 1.2 * s, 1.4 * s),
          brush.ink,
          0.2 * strength);
      brush.stroke(Curve.straight(px, py, px + 0.5, py - 1.4 * s), 1.2, 0.5 * strength);
    }
  }
}
