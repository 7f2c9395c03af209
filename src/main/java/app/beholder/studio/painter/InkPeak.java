package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Mask;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import java.awt.Shape;

/** Rock in ink: peaks, their contours and texture strokes, and water that falls between. */
final class InkPeak {
  private final Mood mood;
  private final InkBrush brush;
  private final boolean left;
  private final Chance chance;

  InkPeak(Mood mood, InkBrush brush, boolean left, Chance chance) {
    this.mood = mood;
    this.brush = brush;
    this.left = left;
    this.chance = chance;
  }

  /** A peak: a broken outline, a wash that fades downwards, texture strokes, dots of moss. */
  void peak(double x, double foot, double half, double tall, double dark, Chance own) {
    double jag = mood == Mood.THREATENING ? 1.6 : mood == Mood.SERENE ? 0.7 : 1;
    double lean = own.between(-0.2, 0.2) * half;
    double shoulder = own.between(0.42, 0.66);
    Curve ridge =
        Curve.through(
                x - 1.25 * half,
                foot + 0.1 * tall,
                x - 0.85 * half,
                foot - 0.22 * tall,
                x - 0.6 * half,
                foot - shoulder * tall,
                x - 0.4 * half + lean,
                foot - (shoulder + 0.04) * tall,
                x - 0.22 * half + lean,
                foot - 0.88 * tall,
                x - 0.05 * half + lean,
                foot - tall,
                x + 0.13 * half + lean,
                foot - 0.93 * tall,
                x + 0.32 * half + 0.6 * lean,
                foot - 0.66 * tall,
                x + 0.5 * half,
                foot - 0.58 * tall,
                x + 0.72 * half,
                foot - 0.24 * tall,
                x + 1.25 * half,
                foot + 0.1 * tall)
            .finer(6)
            .shaken(brush.noise, 0.075 * tall * jag, 0.2 * tall)
            .shaken(brush.noise, 0.022 * tall * jag, 0.06 * tall);
    Shape body = ridge.below(foot + 0.12 * tall);
    double top = foot - tall;
    int tone = Tint.mix(brush.ink, brush.accent, own.between(0.3, 0.6));
    Mask.of(brush.canvas, body, 0)
        .paint(brush.canvas, brush.sky(), (px, py) -> 0.94 - 0.9 * (py - top) / tall);
    brush.wash(
        body,
        tone,
        3,
        (px, py) -> {
          double down = (py - top) / tall;
          double cleft =
              brush.noise.layered((px - lean * down) / (0.22 * half), py / (0.9 * tall), 2);
          double side = 0.3 * Math.clamp((px - x) / half, -1.0, 1.0) * (left ? -1 : 1);
          return Math.min(1, 1.3 * dark)
              * Math.clamp(0.72 - 0.6 * down + side + 0.62 * cleft, 0.04, 1.0)
              * Math.clamp(1.3 - 1.2 * down, 0.0, 1.0);
        });
    texture(ridge, x, foot, tall, dark, own);
    outline(ridge, tall, dark);
    moss(ridge, tall, dark, own);
  }

  /** A contour that comes and goes. */
  void outline(Curve ridge, double tall, double dark) {
    double seed = chance.between(0.0, 50.0);
    for (int i = 0; i < 3; i++) {
      Curve line = ridge.placed(0, 1.5 * i, 1, 0, false);
      double shift = 9.0 * i;
      brush.canvas.fill(
          line.ribbon(t -> {
            double fade = Math.clamp(5 * Math.min(t - 0.08, 0.92 - t), 0.0, 1.0);
            double n = brush.noise.layered(seed + shift + 12 * t, 2.5, 2);
            return Math.max(0, fade * (0.4 + 1.5 * n) * (1.2 + 0.009 * tall));
          }),
          brush.ink,
          Math.min(0.95, dark * 0.95));
    }
  }

  /** Strokes that follow the fall of the rock, as hemp fibres or as cuts of an axe. */
  private void texture(Curve ridge, double x, double foot, double tall, double dark, Chance own) {
    boolean axe = mood == Mood.THREATENING || own.odds(0.35);
    int n = (int) (90 + 0.18 * tall);
    for (int i = 0; i < n; i++) {
      double t = own.between(0.16, 0.84);
      double deep = own.unit() * own.unit() * 0.6 * tall;
      double sx = ridge.x(t) + (x - ridge.x(t)) * deep / tall * 0.5;
      double sy = ridge.y(t) + deep;
      double fade = Math.clamp((foot - sy) / (0.6 * tall), 0.0, 1.0);
      if (fade < 0.1) {
        continue;
      }
      double out = (ridge.x(t) - x) * 0.16 + 5 * own.gaussian();
      double l = tall * own.between(0.05, 0.16);
      Curve line =
          Curve.through(
                  sx, sy, sx + 0.25 * out + 3 * own.gaussian(), sy + 0.5 * l, sx + out, sy + l)
              .finer(5)
              .shaken(brush.noise, 4, 15);
      double thick = axe ? own.between(2.0, 7.5) : own.between(0.9, 2.8);
      double strong = dark * fade * own.between(0.25, 0.75);
      if (axe && i % 3 == 0) {
        brush.dry(line, thick, strong, q -> 1 - 0.8 * q);
      } else {
        brush.stroke(line, axe ? 0.6 * thick : thick, strong, q -> 1 - 0.8 * q);
      }
    }
  }

  /** Dots of moss along a contour. */
  void moss(Curve ridge, double tall, double dark, Chance own) {
    for (int i = 0; i < 75; i++) {
      double t = own.between(0.14, 0.86);
      double down = tall * 0.35 * own.unit() * own.unit();
      double r = own.between(0.9, 2.3) * (0.7 + tall / 700);
      brush.dot(
          ridge.x(t) + 4 * own.gaussian(),
          ridge.y(t) + down - 1.5,
          r,
          Math.min(1, dark * own.between(0.6, 1.15)));
    }
  }

  /** Water as paper that is left blank between dark rocks. */
  void fall(double x, double foot, double half, double tall, double strength) {
    double fx = x + half * 0.12 * (left ? 1 : -1);
    double top = foot - 0.56 * tall;
    double wide = Math.max(9, 0.11 * half);
    Curve way =
        Curve.through(
            fx - 0.6 * wide,
            top - 0.05 * tall,
            fx,
            top,
            fx + 0.15 * wide,
            top + 0.2 * tall,
            fx - 0.3 * wide,
            foot - 0.12 * tall,
            fx + 0.2 * wide,
            foot + 0.02 * tall);
    brush.canvas.fill(way.ribbon(t -> wide * (1.7 + 0.9 * t)), brush.ink, 0.16 * strength);
    Shape water = way.ribbon(t -> wide * (0.8 + 0.9 * t));
    brush.canvas.fill(water, Tint.lighter(brush.blank(), 0.03), 0.96);
    for (int i = 0; i < 7; i++) {
      double off = wide * (i - 3) * 0.16;
      Curve line = way.placed(off, 3 * chance.gaussian(), 1, 0, false);
      brush.canvas.fill(
          line.ribbon(t -> Math.max(0, brush.noise.at(9 * t + 3 * off, off) * 2.4)),
          brush.ink,
          0.4 * strength);
    }
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < 9; i++) {
        double t = 0.1 + 0.09 * i;
        double rx = way.x(t) + s * wide * (0.75 + 0.45 * t);
        Curve rock =
            Curve.through(
                rx,
                way.y(t),
                rx + s * 4,
                way.y(t) + 0.02 * tall,
                rx + s * 1,
                way.y(t) + 0.055 * tall);
        brush.stroke(
            rock, chance.between(3.0, 8.0), strength * chance.between(0.5, 0.9), q -> 1 - 0.75 * q);
      }
    }
    brush.mist(fx, foot + 0.02 * tall, 3.2 * wide, 0.06 * tall, 0.9);
  }
}
