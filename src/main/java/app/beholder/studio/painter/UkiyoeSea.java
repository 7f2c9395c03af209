package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.Rectangle2D;

/** Prints of the sea: one great wave, a sea of breaking waves, or calm water with sails. */
final class UkiyoeSea {
  private final Scene scene;
  private final UkiyoePrint print;
  private final Chance chance;
  private final boolean freeRight;
  private final int water;
  private final UkiyoeSky sky;
  private final double width;
  private final double height;

  UkiyoeSea(Scene scene, UkiyoePrint print, boolean freeRight, Chance chance) {
    this.scene = scene;
    this.print = print;
    this.chance = chance;
    this.freeRight = freeRight;
    width = print.width;
    height = print.height;
    int color = print.palette.of(scene.hue());
    water = scene.mood() == Mood.THREATENING ? color : Tint.darker(color, 0.03);
    Hue above = scene.hues().size() > 1 ? scene.hues().get(1) : scene.hue();
    sky = new UkiyoeSky(scene, print, above, chance.fork("sky"));
  }

  void paint() {
    int waves = scene.count(Motif.WAVE);
    if (waves == 0) {
      calm();
    } else if (waves == 1) {
      great();
    } else {
      rough();
    }
  }

  private void ground(double horizon) {
    sky.paint(horizon);
    double side = freeRight ? 0.3 : 0.7;
    double radius = Math.min(width, height) * chance.between(0.06, 0.11);
    boolean great = scene.count(Motif.WAVE) == 1;
    double across = great ? (freeRight ? 0.86 : 0.14) : side + chance.between(-0.08, 0.1);
    sky.disc(
        width * across,
        horizon * (great ? chance.between(0.5, 0.66) : chance.between(0.35, 0.75)),
        radius);
    if (scene.has(Motif.PEAK)) {
      double big = chance.between(0.16, 0.3);
      double x =
          width * (scene.has(Motif.WAVE) ? (freeRight ? 0.68 : 0.32) : chance.between(0.3, 0.7));
      int blue = Tint.mix(print.palette.of(Hue.BLUE), print.ink, 0.2);
      sky.cone(x, horizon + 2, width * big, width * big * chance.between(0.5, 0.66), blue, true);
    }
    Rectangle2D sea = new Rectangle2D.Double(-5, horizon, width + 10, height - horizon + 10);
    print.flat(sea, Tint.mix(water, print.paper(), 0.42));
    print.bokashi(sea, water, height, horizon + 0.1 * (height - horizon));
    print.bokashi(sea, Tint.mix(water, print.ink, 0.45), horizon - 4, horizon + 0.12 * height);
  }

  private void great() {
    double horizon = height * chance.between(0.66, 0.74);
    ground(horizon);
    boolean toLeft = freeRight ? false : true;
    double reach = width * chance.between(0.4, 0.5);
    double tall = Math.min(height * chance.between(0.62, 0.72), 1.35 * reach);
    double foot = toLeft ? width * chance.between(0.78, 0.9) : width * chance.between(0.1, 0.22);
    double far = toLeft ? width * 0.14 : width * 0.86;
    UkiyoeWave waves = new UkiyoeWave(print, water, chance.fork("wave"));
    waves.swell(far, height * 0.8, width * 0.26, height * 0.13, toLeft);
    int boats = scene.count(Motif.BOAT);
    if (boats > 1) {
      boat(far + (toLeft ? 1 : -1) * 0.02 * width, height * 0.735, 0.24 * width, !toLeft, 0.22);
    }
    waves.paint(foot, height * 0.93, reach, tall, toLeft, 2);
    double trough = toLeft ? width * 0.42 : width * 0.58;
    if (boats > 0) {
      boat(trough, height * 0.84, 0.33 * width, toLeft, -0.16);
    }
    waves.swell(
        far + (toLeft ? -0.02 : 0.02) * width, height * 0.99, width * 0.34, height * 0.17, toLeft);
    if (boats > 2) {
      boat(toLeft ? width * 0.72 : width * 0.28, height * 0.93, 0.3 * width, !toLeft, 0.1);
    }
    waves.swell(width * 0.46, height * 1.06, width * 0.36, height * 0.13, !toLeft);
    sky.gulls(scene.count(Motif.GULL), 0.45 * height);
  }

  private void rough() {
    double horizon = height * chance.between(0.36, 0.5);
    ground(horizon);
    sky.gulls(scene.count(Motif.GULL), horizon);
    boolean toLeft = !freeRight;
    int rows = 4;
    int boats = scene.count(Motif.BOAT);
    int placed = 0;
    for (int row = 0; row < rows; row++) {
      double near = (row + 1.0) / rows;
      double y = horizon + (height * 1.02 - horizon) * StrictMath.pow(near, 1.25);
      double size = (0.09 + 0.22 * near) * Math.min(width, 1.2 * height) * 0.85;
      int here = Math.max(2, (int) Math.round(width / (2.1 * size)));
      double offset = chance.unit();
      for (int i = 0; i < here; i++) {
        Chance own = chance.fork(row * 20 + i);
        UkiyoeWave wave = new UkiyoeWave(print, Tint.lighter(water, 0.08 * (1 - near)), own);
        double x = width * (i + offset) / here + size * own.between(-0.2, 0.2);
        double grown = size * own.between(0.75, 1.15);
        if (own.odds(0.72)) {
          wave.paint(
              x - (toLeft ? -0.4 : 0.4) * grown,
              y,
              grown * 0.9,
              grown * own.between(0.75, 1.0),
              toLeft,
              near > 0.6 ? 2 : 1);
        } else {
          wave.swell(x, y, grown * 0.9, grown * 0.45, toLeft);
        }
      }
      cover(y, size, near);
      int until = (int) Math.ceil(boats * near);
      for (; placed < until; placed++) {
        double x = width * (0.16 + 0.68 * ((placed * 0.618 + offset) % 1));
        boat(x, y - 0.12 * size, size * 1.0, chance.odds(0.5), chance.between(-0.2, 0.2));
      }
    }
    UkiyoeWave last = new UkiyoeWave(print, water, chance.fork("last"));
    last.swell(width * chance.between(0.2, 0.8), height * 1.04, 0.5 * width, 0.12 * height, toLeft);
  }

  /** Water in front of a row of waves, from which the next one rises. */
  private void cover(double y, double size, double near) {
    double[] xy = new double[2 * 12];
    for (int i = 0; i < 12; i++) {
      xy[2 * i] = width * (i - 0.5) / 10;
      xy[2 * i + 1] = y + size * (0.02 + (i % 2 == 0 ? 0.1 : -0.06) + chance.between(-0.04, 0.04));
    }
    Curve edge = Curve.through(xy);
    print.flat(edge.below(height + 5), Tint.lighter(water, 0.06 * (1 - near)));
    print.bokashi(
        edge.below(height + 5), Tint.mix(water, print.paper(), 0.35), y + size, y + 0.1 * size);
    print.key(edge, 1.2);
    for (int i = 1; i < 3; i++) {
      Curve foam = edge.placed(0, 0.1 * i * size, 1, 0, false);
      print.canvas.fill(
          foam.ribbon(t -> 1.5 + 0.02 * size), Tint.mix(water, print.paper(), 0.75), 0.7);
    }
  }

  private void calm() {
    double horizon = height * chance.between(0.4, 0.55);
    ground(horizon);
    if (!scene.has(Motif.PEAK)) {
      headland(horizon);
    }
    if (scene.has(Motif.MIST)) {
      print.mist(
          horizon - (scene.has(Motif.PEAK) ? 0.02 : 0.09) * height,
          0.045 * height,
          Tint.mix(sky.base, print.paper(), 0.7),
          chance.fork("mist"));
    }
    ripples(horizon);
    int boats = scene.count(Motif.BOAT);
    for (int i = 0; i < boats; i++) {
      double near = boats == 1 ? chance.between(0.35, 0.7) : (i + 0.4) / boats;
      double y = horizon + (height - horizon) * (0.14 + 0.62 * near);
      double x = width * (0.16 + 0.68 * ((i * 0.618 + 0.2 + (freeRight ? 0.1 : 0.5)) % 1));
      sailBoat(x, y, Math.min(width, height) * (0.14 + 0.22 * near), chance.odds(0.5));
    }
  }

  private void headland(double horizon) {
    boolean left = chance.odds(0.5);
    double end = width * chance.between(0.3, 0.55);
    int green = Tint.mix(print.palette.of(Hue.GREEN), print.ink, 0.25);
    double h = height * chance.between(0.05, 0.12);
    Curve ridge =
        Curve.through(
                -10,
                horizon - h,
                end * 0.3,
                horizon - 1.15 * h,
                end * 0.6,
                horizon - 0.6 * h,
                end * 0.85,
                horizon - 0.4 * h,
                end,
                horizon + 3)
            .placed(left ? 0 : width, 0, 1, 0, !left)
            .finer(5)
            .shaken(print.noise, 4, 17);
    print.flat(ridge.below(horizon + 4), green);
    print.bokashi(
        ridge.below(horizon + 4), Tint.mix(sky.base, green, 0.3), horizon + 5, horizon - 0.7 * h);
    print.key(ridge, 1.5);
  }

  private void ripples(double horizon) {
    int lines = scene.light() == Light.NIGHT ? 70 : 55;
    for (int i = 0; i < lines; i++) {
      double near = chance.unit();
      double y = horizon + 8 + (height - horizon) * near;
      double x = width * chance.between(-0.1, 1.0);
      double length = width * (0.05 + 0.2 * near) * chance.between(0.6, 1.5);
      double rise = 1.5 + 5 * near;
      Curve line =
          Curve.through(
              x,
              y,
              x + 0.25 * length,
              y - rise,
              x + 0.5 * length,
              y,
              x + 0.75 * length,
              y - rise,
              x + length,
              y);
      boolean pale = chance.odds(0.6);
      int color = pale ? Tint.mix(water, print.paper(), 0.7) : Tint.mix(water, print.ink, 0.5);
      print.canvas.fill(
          line.ribbon(t -> (0.8 + 2.4 * near) * StrictMath.sin(Math.PI * t)), color, 0.75);
    }
  }

  /** A long boat with a high stem, seen from the side, its freight under mats. */
  private void boat(double x, double y, double length, boolean mirrored, double tilt) {
    double s = length;
    Curve hull =
        Curve.around(
                -0.5, -0.075, -0.4, -0.03, -0.1, 0.0, 0.2, -0.02, 0.42, -0.1, 0.56, -0.2, 0.46,
                -0.06, 0.25, 0.055, -0.1, 0.075, -0.38, 0.045)
            .placed(x, y, s, tilt, mirrored);
    print.form(hull, Tint.mix(0xD9A860, print.palette.of(Hue.BROWN), 0.3), 1.5);
    print.key(
        Curve.through(-0.44, 0.0, -0.1, 0.035, 0.2, 0.02, 0.45, -0.1)
            .placed(x, y, s, tilt, mirrored),
        1.4);
    for (int i = 0; i < 5; i++) {
      double at = -0.33 + 0.105 * i;
      Curve mat =
          Curve.around(
                  at - 0.055, 0.0, at - 0.05, -0.05, at, -0.08, at + 0.05, -0.05, at + 0.055, 0.0)
              .placed(x, y, s, tilt, mirrored);
      print.form(
          mat, i % 2 == 0 ? 0xE9DFC2 : Tint.mix(print.palette.of(Hue.BLUE), 0xE9DFC2, 0.25), 1.1);
    }
  }

  private void sailBoat(double x, double y, double size, boolean mirrored) {
    Curve hull =
        Curve.around(
                -0.42, -0.1, -0.3, -0.03, 0.1, -0.02, 0.36, -0.08, 0.5, -0.2, 0.42, -0.02, 0.28,
                0.08, -0.1, 0.1, -0.34, 0.07)
            .placed(x, y, size, 0, mirrored);
    Curve mast = Curve.straight(0.02, 0, 0.03, -1.22).placed(x, y, size, 0, mirrored);
    print.canvas.fill(mast.ribbon(t -> 0.024 * size), print.ink, 0.9);
    Curve sail =
        Curve.polygon(-0.28, -0.16, -0.25, -1.12, 0.3, -1.15, 0.36, -0.2)
            .placed(x, y, size, 0, mirrored)
            .finer(9)
            .shaken(print.noise, 0.035 * size, 40);
    print.form(sail, 0xF8F1DF, 1.5);
    print.bokashi(sail.path(), Tint.mix(water, 0xF8F1DF, 0.6), y, y - 0.6 * size);
    for (int i = 1; i < 5; i++) {
      double at = i / 5.0;
      Curve seam =
          Curve.through(-0.28 + 0.64 * at, -0.18, -0.2 + 0.57 * at, -0.62, -0.25 + 0.55 * at, -1.12)
              .placed(x, y, size, 0, mirrored);
      print.key(seam, 1.0);
    }
    print.form(hull, Tint.mix(0xC08A4C, print.palette.of(Hue.BROWN), 0.4), 1.4);
    Curve mirror =
        Curve.around(-0.4, 0.12, 0, 0.1, 0.42, 0.11, 0.3, 0.17, -0.1, 0.2, -0.3, 0.17)
            .placed(x, y, size, 0, mirrored);
    print.canvas.fill(mirror.path(), Tint.mix(water, print.ink, 0.55), 0.6);
  }
}
