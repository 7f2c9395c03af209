package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Mask;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * The brush: washes that fade and bleed, single strokes pressed and lifted, dry ones that fly
 * white.
 */
final class InkBrush {
  final Canvas canvas;
  final Palette palette;
  final InkPaper paper;
  final Noise noise;
  final double width;
  final double height;
  final int ink;

  /** The one colour besides ink, in thin washes. */
  final int accent;

  private final Chance chance;

  InkBrush(Scene scene, Canvas canvas, InkPaper paper, Chance chance) {
    this.canvas = canvas;
    this.paper = paper;
    this.chance = chance;
    palette = new Palette(scene.mood(), scene.light());
    noise = new Noise(chance.fork("noise"));
    width = canvas.width();
    height = canvas.height();
    Hue second = scene.hues().get(Math.min(1, scene.hues().size() - 1));
    accent = palette.of(second);
    ink = Tint.mix(0x17161A, accent, scene.mood() == Mood.MYSTERIOUS ? 0.22 : 0.08);
  }

  /** Paper left blank: colour of mist. */
  int blank() {
    return paper.tone;
  }

  /** White feathers and petals. */
  int white() {
    return Tint.mix(paper.tone, 0xF8F3E6, 0.7);
  }

  /** The sky, as it is behind high things. */
  int sky() {
    return paper.sky();
  }

  /** A wash with a bleeding edge; how strong it is at each place is the caller's. */
  void wash(Shape shape, int rgb, double bleed, Mask.Opacity opacity) {
    Mask mask = Mask.of(canvas, shape, (int) (2 * bleed) + 2).frayed(noise, bleed, 9 + 2 * bleed);
    mask.paint(
        canvas,
        rgb,
        (x, y) -> opacity.at(x, y) * (0.88 + 0.3 * noise.layered(x / 34.0, y / 34.0, 2)));
  }

  /** A wash that is even, but for a darker rim where it dried. */
  void spot(Shape shape, int rgb, double strength, int soft) {
    Mask mask = Mask.of(canvas, shape, 2 * soft + 3).frayed(noise, 1.8, 8);
    Mask inner = mask.blurred(soft);
    mask.paint(
        canvas,
        rgb,
        (x, y) ->
            strength * (0.62 + 0.75 * (1 - inner.at(x, y)) + 0.25 * noise.at(x / 13.0, y / 13.0)));
  }

  /** Blank paper laid over what is there, soft on all sides. */
  void mist(double x, double y, double half, double tall, double strength) {
    double x0 = x - half;
    double y0 = y - tall;
    Shape box = new Rectangle2D.Double(x0, y0, 2 * half, 2 * tall);
    double seed = chance.between(0.0, 90.0);
    Mask.of(canvas, box, 0)
        .paint(
            canvas,
            blank(),
            (px, py) -> {
              double u = (px - x) / half;
              double v = (py - y) / tall;
              double drift = noise.layered(seed + px / 120.0, py / 38.0, 3);
              double d = 1 - u * u - v * v + 0.55 * drift;
              return strength * Math.clamp(1.5 * d, 0.0, 1.0);
            });
  }

  /** A stroke of wet ink. */
  void stroke(Curve way, double wide, double dark, Curve.Width press) {
    canvas.fill(way.ribbon(t -> wide * press.at(t)), ink, dark);
  }

  /** A stroke that is pressed in the middle and lifted at the end. */
  void stroke(Curve way, double wide, double dark) {
    stroke(
        way, wide, dark, t -> 0.25 + 0.75 * StrictMath.sin(Math.PI * Math.min(1, 0.25 + 0.75 * t)));
  }

  /** A stroke of a dry brush: white flies through it, the more the farther it goes. */
  void dry(Curve way, double wide, double dark, Curve.Width press) {
    double seed = chance.between(0.0, 90.0);
    canvas.fill(way.ribbon(t -> 0.92 * wide * press.at(t)), ink, 0.42 * dark);
    int hairs = Math.clamp(Math.round(wide / 1.25), 4, 60);
    int steps = 36;
    double[] xy = new double[2 * (steps + 1)];
    for (int hair = 0; hair < hairs; hair++) {
      double across = (hair + 0.5) / hairs - 0.5;
      double rim = 0.5 * Math.abs(across);
      int n = 0;
      for (int k = 0; k <= steps; k++) {
        double t = k / (double) steps;
        double load = noise.layered(seed + 7 * t, seed + 0.5 * hair, 2) + 0.34 + rim - 0.2 * t;
        if (load > 0) {
          double a = way.angle(t) + Math.PI / 2;
          double off = across * wide * press.at(t);
          xy[2 * n] = way.x(t) + off * StrictMath.cos(a);
          xy[2 * n + 1] = way.y(t) + off * StrictMath.sin(a);
          n++;
        }
        if ((load <= 0 || k == steps) && n > 1) {
          canvas.draw(Curve.straight(Arrays.copyOf(xy, 2 * n)).path(), 1.5, ink, 0.75 * dark);
        }
        n = load > 0 ? n : 0;
      }
    }
  }

  /** A dot of the tip. */
  void dot(double x, double y, double r, double dark) {
    canvas.dot(x, y, r, ink, dark);
  }

  void rain(double slant, Chance at) {
    double lean = at.odds(0.5) ? slant : -slant;
    for (int i = 0; i < 190; i++) {
      double x = width * at.between(-0.3, 1.3);
      double y = height * at.between(-0.2, 0.95);
      double l = height * at.between(0.06, 0.25);
      Curve drop = Curve.straight(x, y, x + lean * l, y + l);
      canvas.fill(drop.ribbon(t -> 1.2 - 0.7 * t), ink, at.between(0.18, 0.55));
    }
  }
}
