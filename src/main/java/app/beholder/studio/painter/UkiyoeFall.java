package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A waterfall between cliffs, in strands like combed hair. */
final class UkiyoeFall {
  private final Scene scene;
  private final UkiyoePrint print;
  private final UkiyoeSky sky;
  private final int moss;
  private final Chance chance;
  private final double w;
  private final double h;

  UkiyoeFall(Scene scene, UkiyoePrint print, UkiyoeSky sky, int moss, Chance chance) {
    this.scene = scene;
    this.print = print;
    this.sky = sky;
    this.moss = moss;
    this.chance = chance;
    w = print.width;
    h = print.height;
  }

  void paint(boolean snowy) {
    double top = h * chance.between(0.24, 0.32);
    double foot = h * chance.between(0.74, 0.8);
    double x = w * chance.between(0.44, 0.56);
    double wide = w * chance.between(0.14, 0.24);
    sky.paint(0.5 * h);
    sky.disc(w * chance.pick(0.3, 0.68), top * 0.5, 0.08 * Math.min(w, h));
    int rock = Tint.mix(print.palette.of(Hue.BROWN), print.palette.of(scene.hue()), 0.4);
    int blue = Tint.mix(print.palette.of(Hue.BLUE), print.ink, 0.15);
    Curve behind =
        Curve.through(
                -10,
                top + 0.05 * h,
                0.2 * w,
                top - 0.05 * h,
                x,
                top + 0.01 * h,
                0.8 * w,
                top - 0.07 * h,
                w + 10,
                top)
            .finer(8)
            .shaken(print.noise, 9, 30);
    print.flat(behind.below(h), Tint.mix(rock, print.ink, 0.35));
    print.bokashi(behind.below(h), moss, top - 0.05 * h, top + 0.2 * h);
    print.key(behind, 2);
    water(x, top, foot, wide, blue);
    cliff(true, x - 0.85 * wide, top, rock);
    cliff(false, x + 0.85 * wide, top, rock);
    pool(x, foot, wide, blue);
    ledge(foot, rock);
    int pines = scene.count(Motif.PINE);
    for (int i = 0; i < pines; i++) {
      boolean left = i % 2 == 0;
      double px = left ? w * chance.between(0.1, 0.22) : w * chance.between(0.78, 0.9);
      int tier = i / 2;
      double py = top + (0.03 + 0.16 * tier) * h;
      new UkiyoePine(print, chance.fork("pine" + i))
          .tree(px, py, h * chance.between(0.15, 0.2), snowy);
    }
    int walkers = scene.count(Motif.WALKER);
    boolean left = chance.odds(0.5);
    UkiyoeBridge people = new UkiyoeBridge(print, chance.fork("people"), snowy);
    for (int i = 0; i < walkers; i++) {
      double px = w * ((left ? 0.2 : 0.56) + 0.12 * i);
      people.walker(px, h * 0.925 + 4 * (i % 2), 0.12 * Math.min(h, 1.4 * w), left);
    }
  }

  private void water(double x, double top, double foot, double wide, int blue) {
    double flare = chance.between(1.05, 1.45);
    int strands = 19;
    double[] wobble = new double[strands + 1];
    for (int i = 0; i <= strands; i++) {
      wobble[i] = chance.between(-0.25, 0.25) / strands;
    }
    for (int i = 0; i < strands; i++) {
      Curve a = strand(x, top, foot, wide, flare, i / (double) strands + wobble[i]);
      Curve b = strand(x, top, foot, wide, flare, (i + 1.0) / strands + wobble[i + 1]);
      Path2D path = a.path();
      for (int k = 20; k >= 0; k--) {
        path.lineTo(b.x(k / 20.0), b.y(k / 20.0));
      }
      path.closePath();
      int color = i % 3 == 1 ? blue : i % 3 == 0 ? 0xF8F3E6 : Tint.mix(blue, print.paper(), 0.72);
      print.flat(path, color);
      print.key(a, 1);
    }
  }

  private Curve strand(double x, double top, double foot, double wide, double flare, double s) {
    double u = 2 * s - 1;
    double lip = x + 1.05 * wide * u;
    double end = x + 1.2 * wide * flare * u;
    return Curve.through(
        lip - 0.25 * wide * u,
        top - 0.03 * h,
        lip,
        top,
        lip + 0.12 * wide * u,
        top + 0.06 * h,
        0.5 * (lip + end),
        0.5 * (top + foot),
        end,
        foot);
  }

  private void cliff(boolean left, double edge, double top, int rock) {
    double side = left ? -1 : 1;
    double far = left ? -15 : w + 15;
    double in = 0.05 * w;
    Curve face =
        Curve.through(
                far,
                top - 0.09 * h,
                edge + side * 0.16 * w,
                top - 0.06 * h,
                edge + side * 0.02 * w,
                top + 0.01 * h,
                edge + side * in,
                top + 0.1 * h,
                edge - side * 0.3 * in,
                top + 0.2 * h,
                edge + side * 0.8 * in,
                top + 0.3 * h,
                edge - side * 0.6 * in,
                top + 0.4 * h,
                edge + side * in,
                top + 0.52 * h,
                edge - side * in,
                h * 0.86)
            .finer(8)
            .shaken(print.noise, 12, 34);
    Path2D shape = face.path();
    shape.lineTo(far, h);
    shape.closePath();
    print.flat(shape, rock);
    print.bokashi(shape, moss, top - 0.06 * h, top + 0.22 * h);
    print.bokashi(shape, Tint.mix(rock, print.ink, 0.6), h * 0.95, top + 0.3 * h);
    print.key(face, 2.6);
    for (int i = 0; i < 34; i++) {
      double t = chance.between(0.12, 0.95);
      double sx = face.x(t) + side * chance.between(0.01, 0.3) * w;
      double sy = face.y(t) + chance.between(-0.02, 0.06) * h;
      double len = h * chance.between(0.04, 0.16);
      Curve crack =
          Curve.through(sx, sy, sx - side * 5, sy + 0.4 * len, sx + side * 3, sy + len)
              .finer(5)
              .shaken(print.noise, 5, 12);
      print.key(crack, chance.between(1.0, 3.2));
    }
  }

  private void pool(double x, double foot, double wide, int blue) {
    Shape pool =
        Curve.around(
                -10,
                foot + 0.03 * h,
                x - wide,
                foot - 0.01 * h,
                x,
                foot - 0.02 * h,
                x + wide,
                foot - 0.01 * h,
                w + 10,
                foot + 0.03 * h,
                w + 20,
                h * 0.95,
                -20,
                h * 0.95)
            .path();
    print.flat(pool, Tint.mix(blue, print.paper(), 0.35));
    print.bokashi(pool, blue, h * 0.93, foot);
    for (int i = 0; i < 40; i++) {
      double near = chance.unit();
      double py = foot + h * (0.02 + 0.1 * near);
      double px = x + w * chance.between(-0.5, 0.5);
      double l = w * chance.between(0.05, 0.18);
      Curve ripple =
          Curve.through(px - l, py, px - 0.3 * l, py - 3, px + 0.4 * l, py + 2, px + l, py);
      print.canvas.fill(
          ripple.ribbon(t -> 2.6 * StrictMath.sin(Math.PI * t)),
          i % 3 == 0 ? print.ink : print.paper(),
          0.7);
    }
    for (int i = 0; i < 90; i++) {
      double u = chance.gaussian() * 0.55;
      double r = chance.between(2.0, 8.0);
      double py = foot + h * chance.between(-0.025, 0.02);
      print.canvas.dot(x + 1.15 * wide * u, py, r + 1, print.ink, 0.7);
      print.canvas.dot(x + 1.15 * wide * u, py, r, 0xFAF5E8, 1);
    }
  }

  private void ledge(double foot, int rock) {
    Curve edge =
        Curve.through(
                -10, foot + 0.09 * h, 0.3 * w, h * 0.89, 0.6 * w, h * 0.9, w + 10, foot + 0.08 * h)
            .finer(8)
            .shaken(print.noise, 7, 30);
    print.flat(edge.below(h + 5), Tint.mix(moss, rock, 0.25));
    print.bokashi(edge.below(h + 5), Tint.mix(rock, print.ink, 0.4), h, h * 0.9);
    print.key(edge, 2);
  }
}
