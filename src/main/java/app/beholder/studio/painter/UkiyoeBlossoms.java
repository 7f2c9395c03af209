package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;

/** A branch in blossom that comes in from a side. */
final class UkiyoeBlossoms {
  private final UkiyoePrint print;
  private final int petal;
  private final Chance chance;

  UkiyoeBlossoms(UkiyoePrint print, int petal, Chance chance) {
    this.print = print;
    this.petal = petal;
    this.chance = chance;
  }

  /** Paints the branch, and returns it so that a bird can sit on it. */
  Curve paint(boolean left) {
    double x = left ? -15 : print.width + 15;
    double s = left ? 1 : -1;
    double y = print.height * chance.between(0.66, 0.78);
    double rise = chance.between(-0.5, -0.25) * print.height;
    Curve bough =
        Curve.through(
            x,
            y,
            x + s * 0.22 * print.width,
            y + 0.2 * rise,
            x + s * 0.4 * print.width,
            y + 0.18 * rise,
            x + s * 0.62 * print.width,
            y + 0.5 * rise,
            x + s * 0.86 * print.width,
            y + 0.95 * rise);
    int bark = Tint.mix(print.palette.of(Hue.BROWN), print.ink, 0.45);
    print.canvas.fill(bough.ribbon(t -> 0.045 * print.width * (1.1 - t) + 4.5), print.ink, 0.95);
    print.canvas.fill(bough.ribbon(t -> 0.045 * print.width * (1.1 - t) + 2), bark, 1);
    for (int i = 0; i < 9; i++) {
      double t = 0.15 + 0.09 * i;
      double a = bough.angle(t) + (i % 2 == 0 ? -1 : 1) * chance.between(0.5, 1.0);
      double len = print.width * chance.between(0.12, 0.26);
      double bx = bough.x(t);
      double by = bough.y(t);
      Curve twig =
          Curve.through(
              bx,
              by,
              bx + 0.5 * len * StrictMath.cos(a),
              by + 0.5 * len * StrictMath.sin(a) - 5,
              bx + len * StrictMath.cos(a + 0.15),
              by + len * StrictMath.sin(a + 0.15));
      print.canvas.fill(twig.ribbon(q -> 6 * (1 - 0.8 * q)), Tint.mix(bark, print.ink, 0.4), 1);
      for (int k = 0; k < 4; k++) {
        double q = chance.between(0.3, 1.0);
        flower(
            twig.x(q) + 4 * chance.gaussian(),
            twig.y(q) + 4 * chance.gaussian(),
            print.width * chance.between(0.02, 0.034));
      }
    }
    return bough;
  }

  private void flower(double x, double y, double r) {
    double turn = chance.between(0.0, 2.0);
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < 5; i++) {
        double a = turn + i * 2 * Math.PI / 5;
        double q = r * (pass == 0 ? 0.66 : 0.58);
        print.canvas.dot(
            x + 0.62 * r * StrictMath.cos(a),
            y + 0.62 * r * StrictMath.sin(a),
            q,
            pass == 0 ? print.ink : Tint.lighter(petal, chance.between(-0.02, 0.03)),
            pass == 0 ? 0.8 : 1);
      }
    }
    print.canvas.dot(x, y, 0.24 * r, Tint.mix(petal, 0xA8324A, 0.6), 1);
    for (int i = 0; i < 5; i++) {
      double a = turn + 0.6 + i * 2 * Math.PI / 5;
      print.canvas.dot(
          x + 0.55 * r * StrictMath.cos(a),
          y + 0.55 * r * StrictMath.sin(a),
          0.08 * r,
          0xE0B040,
          1);
    }
  }
}
