package app.beholder.studio.painter;

import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;

/** Rings, whirls and rays. */
final class OpArtRounds {
  private OpArtRounds() {}

  /** One to four discs of rings; where they overlap, the rings change sides. */
  static void discs(OpArtPress press, int count, boolean striped, Chance chance) {
    double period = press.longSide() / chance.between(28, 46);
    double radius = press.shortSide() * (count == 1 ? 0.44 : count == 2 ? 0.33 : 0.28);
    double turn = chance.between(0.0, 1.2);
    double spread = count == 1 ? 0 : radius * chance.between(0.85, 1.15);
    double spreadX = Math.min(spread, press.width() / 2 - 1.05 * radius);
    double spreadY = Math.min(spread, press.height() / 2 - 1.05 * radius);
    double low = press.mood() == Mood.MELANCHOLY ? 0.04 * press.height() : 0;
    OpArtPlate plate =
        striped
            ? OpArtPlate.of(press.canvas(), 0.5, (x, y) -> y / period)
            : OpArtPlate.shape(press.canvas(), (x, y) -> -1);
    Glazes glazes = press.glazes(press.paper());
    for (int i = 0; i < count; i++) {
      double angle = turn + 2 * Math.PI * i / count;
      double x = press.width() / 2 + spreadX * StrictMath.cos(angle);
      double y = press.height() / 2 + spreadY * StrictMath.sin(angle) + low;
      double shift = radius * (0.1 + 0.45 * press.bend()) * chance.between(0.3, 1.0);
      OpArtPlate.Phase round = leaning(x, y, radius, shift, chance.between(0.0, 6.28));
      OpArtPlate rings =
          OpArtPlate.of(press.canvas(), 0.5, (px, py) -> round.at(px, py) * radius / period);
      OpArtPlate disc =
          OpArtPlate.shape(press.canvas(), (px, py) -> radius - OpArtGrid.far(px - x, py - y));
      if (press.accent() != press.ink() && i % 2 == 0) {
        glazes.lay(press.accent(), (px, py) -> disc.at(px, py) * (1.1 - 0.8 * round.at(px, py)));
      }
      plate = count > 1 ? plate.replaced(plate.counter(rings), disc) : plate.replaced(rings, disc);
    }
    glazes.lay(press.ink(), plate);
    glazes.onto(press.canvas());
  }

  /**
   * From 0 in the middle of a disc to 1 at its rim; the middle is shifted, as if seen from a side.
   */
  private static OpArtPlate.Phase leaning(
      double x, double y, double radius, double shift, double toward) {
    double ex = shift * StrictMath.cos(toward);
    double ey = shift * StrictMath.sin(toward);
    return (px, py) -> {
      double r = 1;
      for (int step = 0; step < 5; step++) {
        double far = OpArtGrid.far(px - x - ex * (1 - r), py - y - ey * (1 - r));
        r = Math.min(1.2, far / radius);
      }
      return r;
    };
  }

  /** A whirl of arms that grow outward, or of squares that do. */
  static void spiral(OpArtPress press, boolean squares, Chance chance) {
    int arms = squares ? chance.pick(8, 10, 12, 14) : chance.pick(2, 3, 4, 6, 8);
    double pitch =
        arms * (squares ? 1.0 : chance.between(0.5, 1.3)) / (2 * Math.PI) * (squares ? 1.2 : 2.2);
    double x0 = press.width() * (0.5 + 0.08 * press.bend() * chance.gaussian());
    double y0 = press.height() * (0.5 + 0.06 * press.bend() * chance.gaussian());
    int way = chance.odds(0.5) ? 1 : -1;
    double wobble = press.mood() == Mood.THREATENING ? 0.16 : 0;
    OpArtPlate.Phase out =
        (x, y) -> {
          double r = Math.max(1.5, OpArtGrid.far(x - x0, y - y0));
          return pitch * StrictMath.log(r);
        };
    OpArtPlate.Phase around =
        (x, y) -> arms * way * StrictMath.atan2(y - y0, x - x0) / (2 * Math.PI);
    OpArtPlate plate =
        OpArtPlate.of(
            press.canvas(),
            0.5,
            (x, y) -> {
              double o = out.at(x, y);
              return o + around.at(x, y) + wobble * StrictMath.sin(9 * o / pitch);
            });
    if (squares) {
      plate =
          plate.counter(
              OpArtPlate.of(press.canvas(), 0.5, (x, y) -> out.at(x, y) - around.at(x, y)));
    }
    Glazes glazes = press.glazes(press.paper());
    double reach = 0.5 * press.longSide();
    int core = press.accent() == press.ink() ? Tint.lighter(press.paper(), 0.08) : press.accent();
    glazes.lay(core, (x, y) -> 1.1 - OpArtGrid.far(x - x0, y - y0) / reach);
    glazes.lay(press.ink(), plate);
    glazes.onto(press.canvas());
  }

  /** Lines that radiate from one or two points, and cross into moire. */
  static void rays(OpArtPress press, int points, Chance chance) {
    int lines = chance.between(34, 56);
    Glazes glazes = press.glazes(press.paper());
    OpArtPlate plate = OpArtPlate.shape(press.canvas(), (x, y) -> -1);
    double[] xs = new double[points];
    double[] ys = new double[points];
    double turn = chance.between(-0.25, 0.25);
    for (int i = 0; i < points; i++) {
      double side = points == 1 ? 0 : i - 0.5;
      xs[i] =
          press.width() * (0.5 + 0.3 * side)
              + (points == 1 ? press.width() * 0.12 * press.bend() * chance.gaussian() : 0);
      ys[i] = press.height() * (0.5 + turn * side + 0.03 * chance.gaussian());
      double x0 = xs[i];
      double y0 = ys[i];
      double bow = press.bend() * chance.between(0.4, 1.2) * (chance.odds(0.5) ? 1 : -1);
      OpArtPlate rays =
          OpArtPlate.of(
              press.canvas(),
              0.5,
              (x, y) -> {
                double r = OpArtGrid.far(x - x0, y - y0) / press.longSide();
                double a = StrictMath.atan2(y - y0, x - x0) / (2 * Math.PI);
                return lines * a + bow * StrictMath.sin(9 * r);
              });
      plate = plate.counter(rays);
    }
    glazes.lay(press.ink(), plate);
    glazes.onto(press.canvas());
    double radius = press.shortSide() * chance.between(0.035, 0.06);
    for (int i = 0; i < points; i++) {
      press.canvas().dot(xs[i], ys[i], radius * 1.25, press.paper(), 1);
      press.canvas().dot(xs[i], ys[i], radius, press.accent(), 1);
    }
  }
}
