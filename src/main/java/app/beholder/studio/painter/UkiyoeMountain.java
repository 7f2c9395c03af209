package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Prints of the mountains: one cone, ranges in the mist, a bridge with walkers, a waterfall. */
final class UkiyoeMountain {
  private final Scene scene;
  private final UkiyoePrint print;
  private final Chance chance;
  private final boolean freeRight;
  private final UkiyoeSky sky;
  private final boolean snowy;
  private final int ground;
  private final int peak;
  private final double width;
  private final double height;

  UkiyoeMountain(Scene scene, UkiyoePrint print, boolean freeRight, Chance chance) {
    this.scene = scene;
    this.print = print;
    this.chance = chance;
    this.freeRight = freeRight;
    width = print.width;
    height = print.height;
    snowy = scene.has(Motif.SNOW);
    Hue above = scene.hues().size() > 1 ? scene.hues().get(1) : scene.hue();
    sky = new UkiyoeSky(scene, print, above, chance.fork("sky"));
    ground = snowy ? Tint.mix(0xF6F1E6, sky.base, 0.12) : print.palette.of(Hue.GREEN);
    Hue hue = scene.detail(Motif.PEAK).map(Detail::hue).orElse(scene.hue());
    int color = print.palette.of(hue == null ? scene.hue() : hue);
    peak = scene.light() == Light.NIGHT ? Tint.lighter(color, 0.07) : color;
  }

  void paint() {
    switch (scene.main().motif()) {
      case BRIDGE -> bridge();
      case WATERFALL -> new UkiyoeFall(scene, print, sky, ground, chance).paint(snowy);
      default -> {
        if (scene.count(Motif.PEAK) > 1) {
          ranges();
        } else {
          cone();
        }
      }
    }
  }

  private void disc(double low) {
    double x = width * ((freeRight ? 0.26 : 0.74) + chance.between(-0.06, 0.1));
    sky.disc(
        x, low * chance.between(0.4, 0.8), Math.min(width, height) * chance.between(0.055, 0.1));
  }

  private void mist(double y) {
    if (scene.has(Motif.MIST)) {
      int pale = Tint.mix(sky.base, print.paper(), 0.7);
      print.mist(y, 0.05 * height, pale, chance.fork("mist"));
    }
  }

  private void cone() {
    double foot = height * chance.between(0.78, 0.86);
    sky.paint(foot);
    clouds(foot);
    disc(0.4 * height);
    double half = width * chance.between(0.5, 0.72);
    double tall = Math.min(foot * 0.86, half * chance.between(0.75, 1.0));
    double x = width * (freeRight ? chance.between(0.36, 0.5) : chance.between(0.5, 0.64));
    sky.cone(x, foot + 0.02 * height, half, tall, peak, true);
    mist(foot - 0.3 * tall);
    Curve wood =
        Curve.through(
                -10,
                foot - 0.12 * height,
                0.25 * width,
                foot - 0.05 * height,
                0.5 * width,
                foot - 0.035 * height,
                0.75 * width,
                foot - 0.06 * height,
                width + 10,
                foot - 0.1 * height)
            .finer(6)
            .shaken(print.noise, 7, 21);
    int forest = snowy ? ground : Tint.mix(ground, print.ink, 0.2);
    print.flat(wood.below(height + 5), forest);
    print.bokashi(
        wood.below(height + 5), Tint.mix(forest, snowy ? peak : print.ink, 0.4), height, foot);
    print.key(wood, 1.4);
    trunks(foot);
    grove(foot + 0.03 * height);
  }

  /** Streaks of cloud behind a cone, as in a clear morning sky. */
  private void clouds(double foot) {
    int rows = chance.between(4, 8);
    int pale = Tint.mix(sky.base, print.paper(), 0.55);
    for (int i = 0; i < rows * 3; i++) {
      double y = foot * chance.between(0.12, 0.7);
      double x = width * chance.between(-0.05, 0.95);
      double length = width * chance.between(0.06, 0.2);
      Curve streak =
          Curve.through(x, y, x + 0.3 * length, y - 3, x + 0.7 * length, y + 2, x + length, y - 1);
      double fat = chance.between(3.0, 9.0);
      print.canvas.fill(
          streak.finer(5).shaken(print.noise, 3, 14).ribbon(t -> fat * StrictMath.sin(Math.PI * t)),
          pale,
          0.85);
    }
  }

  /** The dots of a forest far away. */
  private void trunks(double foot) {
    for (int i = 0; i < 260; i++) {
      double x = width * chance.unit();
      double y = foot + height * (chance.between(-0.1, 0.05) * (0.4 + Math.abs(x / width - 0.5)));
      double h = height * chance.between(0.006, 0.014);
      print.canvas.fill(
          Curve.straight(x, y, x + 0.3, y - h).ribbon(t -> 2.2 - 1.6 * t),
          Tint.mix(ground, print.ink, 0.75),
          0.7);
    }
  }

  /** Pines in one or two groups, the near ones large. */
  private void grove(double y) {
    double first = chance.between(0.05, 0.3);
    double second = chance.between(0.7, 0.95);
    for (int i = 0; i < 9; i++) {
      double near = i / 8.0;
      double at = (i % 3 == 0 ? second : first) + 0.11 * chance.gaussian();
      double size = height * (0.08 + 0.19 * near * near) * chance.between(0.85, 1.15);
      new UkiyoePine(print, chance.fork(i)).tree(width * at, y + height * 0.11 * near, size, snowy);
    }
  }

  private void ranges() {
    double horizon = height * 0.72;
    sky.paint(horizon);
    disc(0.34 * height);
    int count = scene.count(Motif.PEAK);
    for (int i = 0; i < count; i++) {
      double near = (i + 1.0) / count;
      double place = (i * 0.618 + 0.3) % 1;
      double x = width * (0.12 + 0.76 * place);
      double foot = height * (0.6 + 0.24 * near);
      double tall = height * (0.46 - 0.12 * near) * chance.between(0.85, 1.15);
      double lift = scene.light() == Light.NIGHT ? 0.1 : 0;
      int tone = Tint.lighter(Tint.mix(peak, sky.base, 0.5 - 0.5 * near), lift);
      mountain(x, foot, width * chance.between(0.24, 0.34), tall, tone);
      if (scene.has(Motif.MIST) && i < count - 1) {
        int pale = Tint.mix(sky.base, print.paper(), 0.75);
        print.mist(foot - 0.16 * height, 0.04 * height, pale, chance.fork("mist" + i));
      }
    }
    foreground(height * 0.86);
    int pines = scene.count(Motif.PINE);
    for (int i = 0; i < pines; i++) {
      double x = width * (0.12 + 0.76 * ((i * 0.382 + (freeRight ? 0.08 : 0.75)) % 1));
      double s = height * chance.between(0.28, 0.42) / (pines > 2 ? 1.25 : 1);
      new UkiyoePine(print, chance.fork("pine" + i))
          .tree(x, height * chance.between(0.9, 0.94), s, snowy);
    }
  }

  private void mountain(double x, double foot, double half, double tall, int rgb) {
    double lean = chance.between(-0.25, 0.25) * half;
    Curve ridge =
        Curve.through(
                x - 1.7 * half,
                foot + 0.3 * height,
                x - 1.1 * half,
                foot - 0.02 * tall,
                x - 0.8 * half,
                foot - 0.28 * tall,
                x - 0.42 * half + 0.4 * lean,
                foot - 0.55 * tall,
                x - 0.22 * half + lean,
                foot - 0.9 * tall,
                x + lean,
                foot - tall,
                x + 0.25 * half + lean,
                foot - 0.8 * tall,
                x + 0.5 * half + 0.4 * lean,
                foot - 0.5 * tall,
                x + 0.85 * half,
                foot - 0.24 * tall,
                x + 1.15 * half,
                foot,
                x + 1.7 * half,
                foot + 0.3 * height)
            .finer(6)
            .shaken(print.noise, 0.09 * tall, 0.27 * tall)
            .shaken(print.noise, 0.02 * tall, 0.07 * tall);
    Shape body = ridge.below(foot + 0.31 * height);
    print.flat(body, rgb);
    print.bokashi(
        body, snowy ? 0xF8F3E6 : Tint.mix(rgb, print.ink, 0.45), foot - tall, foot - 0.35 * tall);
    print.bokashi(
        body, Tint.mix(sky.base, print.paper(), 0.5), foot + 0.07 * height, foot - 0.25 * tall);
    print.key(ridge, 2.2);
    woods(ridge, tall, rgb);
    for (int i = 0; i < 9; i++) {
      double t = 0.3 + 0.42 * i / 8.0;
      double sx = ridge.x(t);
      double sy = ridge.y(t) + 3;
      double out = (sx - x - lean) * 0.5;
      double len = tall * chance.between(0.12, 0.34);
      print.key(
          Curve.through(sx, sy, sx + out * 0.3 + 2, sy + 0.5 * len, sx + out, sy + len)
              .finer(5)
              .shaken(print.noise, 4, 15),
          1.3);
    }
  }

  /** Trees on the flanks, as dabs that follow the slope. */
  private void woods(Curve ridge, double tall, int rgb) {
    int tone = Tint.mix(rgb, print.ink, 0.55);
    for (int i = 0; i < 70; i++) {
      double t = chance.between(0.14, 0.86);
      double down = tall * (0.02 + 0.3 * chance.unit() * chance.unit());
      double x = ridge.x(t);
      double y = ridge.y(t) + down;
      double r = chance.between(1.5, 3.6);
      print.canvas.fill(
          Curve.through(x - r, y, x, y - 2 * r, x + r, y).ribbon(s -> 1.7 * r), tone, 0.8);
    }
  }

  private void foreground(double y) {
    Curve bank =
        Curve.through(
                -10,
                y + 0.02 * height,
                0.2 * width,
                y - 0.02 * height,
                0.5 * width,
                y + 0.02 * height,
                0.8 * width,
                y - 0.01 * height,
                width + 10,
                y + 0.03 * height)
            .finer(9)
            .shaken(print.noise, 9, 50);
    print.flat(bank.below(height + 5), ground);
    print.bokashi(bank.below(height + 5), Tint.mix(ground, print.ink, 0.5), height, y);
    print.key(bank, 1.8);
  }

  private void bridge() {
    double horizon = height * chance.between(0.5, 0.58);
    sky.paint(horizon);
    disc(0.3 * height);
    double half = width * chance.between(0.26, 0.4);
    sky.cone(
        width * (freeRight ? 0.6 : 0.4),
        horizon + 3,
        half,
        Math.min(0.4 * height, half * 0.8),
        peak,
        snowy || chance.odds(0.6));
    mist(horizon - 0.12 * height);
    int water = Tint.mix(print.palette.of(Hue.BLUE), print.paper(), 0.25);
    Rectangle2D river = new Rectangle2D.Double(-5, horizon, width + 10, height);
    print.flat(river, Tint.mix(water, print.paper(), 0.45));
    print.bokashi(river, water, height, horizon + 0.12 * height);
    print.bokashi(river, Tint.mix(water, print.ink, 0.4), horizon - 2, horizon + 0.09 * height);
    shore(horizon);
    for (int i = 0; i < 26; i++) {
      double y = horizon + height * chance.between(0.06, 0.45);
      double x = width * chance.unit();
      double l = width * chance.between(0.03, 0.12);
      print.canvas.fill(
          Curve.through(x, y, x + 0.5 * l, y - 2, x + l, y)
              .ribbon(t -> 2 * StrictMath.sin(Math.PI * t)),
          chance.odds(0.5) ? print.paper() : print.ink,
          0.5);
    }
    new UkiyoeBridge(print, chance.fork("bridge"), snowy)
        .paint(
            height * chance.between(0.68, 0.74),
            height * chance.between(0.03, 0.24),
            scene.count(Motif.WALKER));
  }

  private void shore(double horizon) {
    Curve edge =
        Curve.through(
                -10,
                horizon - 0.045 * height,
                0.3 * width,
                horizon - 0.02 * height,
                0.55 * width,
                horizon - 0.012 * height,
                0.8 * width,
                horizon - 0.03 * height,
                width + 10,
                horizon - 0.05 * height)
            .finer(5)
            .shaken(print.noise, 8, 13);
    int color = snowy ? ground : Tint.mix(ground, print.ink, 0.3);
    Shape strip = edge.below(horizon + 0.015 * height);
    print.flat(strip, color);
    print.key(edge, 1.2);
  }
}
