package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.Area;

/** The sky of a print, and what stands in it: gradations, sun or moon, a far cone, gulls. */
final class UkiyoeSky {
  private final Scene scene;
  private final UkiyoePrint print;
  private final Chance chance;
  final int base;

  UkiyoeSky(Scene scene, UkiyoePrint print, Hue hue, Chance chance) {
    this.scene = scene;
    this.print = print;
    this.chance = chance;
    int color = print.palette.of(hue);
    boolean dark = scene.light() == Light.NIGHT;
    double share = dark ? 0.2 : scene.mood() == Mood.THREATENING ? 0.35 : 0.6;
    base = Tint.mix(color, print.paper(), share);
    this.color = color;
  }

  private final int color;

  /** Covers all; the horizon is where the second gradation ends. */
  void paint(double horizon) {
    print.everywhere(base, 0, -1);
    boolean dark = scene.light() == Light.NIGHT;
    int top =
        dark || scene.mood() == Mood.THREATENING
            ? Tint.mix(print.ink, color, 0.25)
            : scene.light() == Light.EVENING
                ? Tint.mix(Tint.darker(color, 0.12), print.ink, 0.3)
                : Tint.mix(print.palette.of(Hue.BLUE), color, 0.15);
    double reach = scene.mood() == Mood.THREATENING ? 0.95 : chance.between(0.35, 0.6);
    print.everywhere(top, -0.02 * print.height, reach * horizon);
    if (scene.light() == Light.EVENING || scene.light() == Light.MORNING || dark) {
      int glow = dark ? Tint.lighter(color, 0.16) : color;
      print.everywhere(glow, 1.06 * horizon, 0.55 * horizon);
    }
  }

  /** The sun or the moon of the scene, if it has one. */
  void disc(double x, double y, double radius) {
    scene
        .detail(Motif.SUN)
        .or(() -> scene.detail(Motif.MOON))
        .ifPresent(detail -> {
          int pure = detail.hue() == null ? 0xF4EFD8 : detail.hue().rgb();
          boolean moon = detail.motif() == Motif.MOON;
          int rgb =
              moon
                  ? Tint.mix(pure, 0xFBF3D6, 0.45)
                  : Tint.mix(pure, print.palette.of(Hue.RED), 0.3);
          print.disc(x, y, radius, rgb, moon);
        });
  }

  /** A far cone with hollow flanks; its top is white. */
  void cone(double x, double foot, double half, double height, int rgb, boolean capped) {
    double top = 0.07 * half;
    double sharp = chance.between(-0.05, 0.05);
    Curve ridge =
        Curve.through(
                x - half,
                foot,
                x - 0.55 * half,
                foot - (0.26 + sharp) * height,
                x - 0.27 * half,
                foot - 0.62 * height,
                x - top,
                foot - height,
                x - 0.2 * top,
                foot - 0.985 * height,
                x + 0.5 * top,
                foot - 1.01 * height,
                x + top,
                foot - 0.98 * height,
                x + 0.3 * half,
                foot - 0.6 * height,
                x + 0.58 * half,
                foot - (0.25 - sharp) * height,
                x + 1.05 * half,
                foot)
            .finer(6)
            .shaken(print.noise, 1.2 + 0.008 * height, 22);
    Shape body = ridge.below(foot + 2);
    print.flat(body, rgb);
    print.bokashi(body, Tint.mix(base, rgb, 0.25), foot + 4, foot - 0.55 * height);
    if (capped) {
      cap(body, x, foot, half, height);
    } else {
      print.bokashi(body, Tint.mix(rgb, print.ink, 0.6), foot - height, foot - 0.5 * height);
    }
    print.key(ridge, 1.2 + 0.003 * height);
  }

  private void cap(Shape body, double x, double foot, double half, double height) {
    int n = 9;
    double[] xy = new double[2 * (2 * n + 3)];
    int at = 0;
    double low = 0.64;
    double[][] upper = {
      {-0.36, 0.6}, {-0.3, 0.85}, {-0.2, 1.05}, {0.2, 1.05}, {0.3, 0.85}, {0.38, 0.6}
    };
    for (double[] p : upper) {
      xy[at++] = x + p[0] * half;
      xy[at++] = foot - p[1] * height;
    }
    int teeth = xy.length / 2 - upper.length;
    for (int i = 0; i < teeth; i++) {
      double s = (i + 0.6) / teeth;
      double dip = i % 2 == 0 ? chance.between(-0.02, 0.05) : chance.between(0.12, 0.2);
      xy[at++] = x + half * (0.33 - 0.66 * s);
      xy[at++] = foot - height * (low + dip + 0.06 * StrictMath.sin(Math.PI * s));
    }
    Area snow = new Area(Curve.around(xy).path());
    snow.intersect(new Area(body));
    print.flat(snow, 0xFAF5E8);
    print.canvas.draw(snow, 0.8, print.ink, 0.5);
    for (int i = 0; i < 5; i++) {
      double sx = x + half * chance.between(-0.12, 0.12);
      double sy = foot - height * chance.between(0.75, 0.92);
      double dx = (sx - x) * 0.6;
      print.key(
          Curve.through(sx, sy, sx + dx * 0.4, sy + 0.05 * height, sx + dx, sy + 0.12 * height),
          0.9);
    }
  }

  /** Gulls as two strokes with a white body between. */
  void gulls(int count, double lowest) {
    for (int i = 0; i < count; i++) {
      double x = print.width * chance.between(0.18, 0.85);
      double y = lowest * chance.between(0.2, 0.85);
      double s = print.width * chance.between(0.016, 0.028);
      double tilt = chance.between(-0.3, 0.3);
      Curve wing =
          Curve.through(-1.3, -0.15, -0.75, -0.62, -0.1, 0, 0.6, -0.7, 1.3, -0.3)
              .placed(x, y, s, tilt, chance.odds(0.5));
      print.canvas.fill(
          wing.ribbon(t -> 0.36 * s * (0.25 + StrictMath.sin(Math.PI * t)) + 2), print.ink, 0.85);
      print.canvas.fill(
          wing.ribbon(t -> 0.36 * s * (0.25 + StrictMath.sin(Math.PI * t))), 0xFAF5E8, 1);
    }
  }
}
