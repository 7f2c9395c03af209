package app.beholder.studio.painter;

import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;

/** Boards of squares that swell, fold, or run into the depth. */
final class OpArtGrid {
  private OpArtGrid() {}

  /** A board that one to three balls press out of the plane. */
  static void bulges(OpArtPress press, int count, Chance chance) {
    double cell = press.longSide() / chance.between(17, 26);
    double[] x = new double[count];
    double[] y = new double[count];
    double[] radius = new double[count];
    place(press, count, x, y, radius, chance);
    boolean diamond = chance.odds(0.3);
    double depth = 0.62 - 0.3 * press.bend();
    OpArtPlate.Phase column = swollen(x, y, radius, depth, cell, diamond, true);
    OpArtPlate.Phase line = swollen(x, y, radius, depth, cell, diamond, false);
    OpArtPlate board =
        OpArtPlate.of(press.canvas(), 0.5, column)
            .counter(OpArtPlate.of(press.canvas(), 0.5, line));
    Glazes glazes = press.glazes(press.paper());
    for (int i = 0; i < count; i++) {
      int ball = i;
      OpArtPlate round =
          OpArtPlate.shape(press.canvas(), (px, py) -> radius[ball] - far(px - x[ball], py - y[ball]));
      int light = Tint.mix(press.accent(), press.paper(), press.accent() == press.ink() ? 1 : 0);
      glazes.lay(light, (px, py) -> round.at(px, py));
      glazes.lay(
          Tint.lighter(light, 0.12),
          (px, py) ->
              round.at(px, py)
                  * (1
                      - far(px - x[ball] + 0.3 * radius[ball], py - y[ball] + 0.35 * radius[ball])
                          / radius[ball]));
      glazes.lay(
          Tint.darker(press.ink(), 0.05),
          (px, py) -> {
            double r = far(px - x[ball], py - y[ball]) / radius[ball];
            return r < 1 ? 0.55 * r * r * r * r : 0;
          });
    }
    glazes.lay(press.ink(), board);
    glazes.onto(press.canvas());
  }

  private static void place(
      OpArtPress press, int count, double[] x, double[] y, double[] radius, Chance chance) {
    double w = press.width();
    double h = press.height();
    double turn = chance.between(-0.6, 0.6);
    for (int i = 0; i < count; i++) {
      radius[i] = press.shortSide() * (count == 1 ? chance.between(0.34, 0.44) : 0.2);
      if (count > 1) {
        radius[i] *= chance.between(0.8, 1.25);
      }
      double side = count == 1 ? 0 : (i - (count - 1) / 2.0) / (count - 1);
      x[i] = w / 2 + side * (w > h ? 0.62 : 0.5) * w * (1 - 0.3 * turn * turn);
      y[i] = h / 2 + side * turn * (h > w ? 1.1 : 0.9) * h * 0.75;
      if (count == 1) {
        x[i] += 0.08 * w * chance.gaussian() * press.bend();
        y[i] += 0.04 * h * chance.gaussian() * press.bend();
      }
      if (count == 3 && i == 1) {
        y[i] += h * 0.24 * (turn > 0 ? -1 : 1);
      }
    }
  }

  private static OpArtPlate.Phase swollen(
      double[] x,
      double[] y,
      double[] radius,
      double depth,
      double cell,
      boolean diamond,
      boolean column) {
    return (px, py) -> {
      double sx = px;
      double sy = py;
      for (int i = 0; i < x.length; i++) {
        double dx = px - x[i];
        double dy = py - y[i];
        double r = far(dx, dy) / radius[i];
        if (r < 1) {
          double pull = depth + (1 - depth) * r * r * r;
          sx = x[i] + dx * pull;
          sy = y[i] + dy * pull;
        }
      }
      double a = diamond ? (sx + sy) * 0.7071 : sx;
      double b = diamond ? (sx - sy) * 0.7071 : sy;
      return (column ? a : b) / (2 * cell);
    };
  }

  /** A board that is squeezed along one to three folds, as if it went over an edge. */
  static void folds(OpArtPress press, Chance chance) {
    int folds = chance.between(1, press.width() > press.height() ? 3 : 2);
    double cell = press.longSide() / chance.between(11, 17);
    double[] at = new double[folds];
    double[] soft = new double[folds];
    for (int i = 0; i < folds; i++) {
      at[i] = press.width() * (i + chance.between(0.3, 0.75)) / folds;
      soft[i] = press.width() * chance.between(0.03, 0.09) / folds;
    }
    double strength = 1.5 + 4.5 * press.bend();
    double sway = press.mood() == Mood.MELANCHOLY ? 0.16 : chance.pick(0.0, 0.0, 0.07) * press.bend();
    double high = press.height();
    OpArtPlate columns =
        OpArtPlate.of(
            press.canvas(),
            0.5,
            (x, y) -> {
              double u = x / (2 * cell);
              double bent = x + sway * high * StrictMath.sin(Math.PI * y / high);
              for (int i = 0; i < folds; i++) {
                double t = (bent - at[i]) / soft[i];
                u += strength * soft[i] / (2 * cell) * 2.2 * t / (1 + Math.abs(t));
              }
              return u;
            });
    double rows = press.height() / Math.max(4, Math.round(press.height() / (cell * 1.05)));
    double drop = press.mood() == Mood.THREATENING ? 0.35 : 0;
    OpArtPlate lines =
        OpArtPlate.of(
            press.canvas(),
            0.5,
            (x, y) -> {
              double lift = 0;
              for (int i = 0; i < folds; i++) {
                lift += drop * rows * Math.max(0, 1 - Math.abs(x - at[i]) / (5 * soft[i]));
              }
              return (y + lift) / (2 * rows);
            });
    Glazes glazes = press.glazes(press.paper());
    Glazes.Field hollow =
        (x, y) -> {
          double deep = 0;
          for (int i = 0; i < folds; i++) {
            double bent = x + sway * high * StrictMath.sin(Math.PI * y / high);
            deep = Math.max(deep, 1 - Math.abs(bent - at[i]) / (6 * soft[i]));
          }
          return 0.85 * ColorFieldCloth.soft(deep);
        };
    glazes.lay(press.accent() == press.ink() ? Tint.darker(press.paper(), 0.12) : press.accent(), hollow);
    glazes.lay(press.ink(), columns.counter(lines));
    glazes.onto(press.canvas());
  }

  /** Squares within squares, whose middle wanders: corridors into the depth or out of it. */
  static void tunnels(OpArtPress press, Chance chance) {
    int across = chance.pick(1, 1, 2, 3);
    int down = press.height() > press.width() * 1.2 ? across + 1 : Math.max(1, across - (press.width() > press.height() * 1.3 ? 1 : 0));
    double w = press.width() / across;
    double h = press.height() / down;
    double rings = chance.between(7, 12) / Math.sqrt(across);
    double wander = 0.2 + 0.5 * press.bend();
    double[] dx = new double[across * down];
    double[] dy = new double[across * down];
    for (int i = 0; i < dx.length; i++) {
      dx[i] = wander * chance.between(-1.0, 1.0);
      dy[i] = wander * chance.between(-1.0, 1.0);
      if (press.mood() == Mood.MELANCHOLY) {
        dy[i] = Math.abs(dy[i]) + 0.1;
      }
    }
    double twist = chance.odds(0.4) ? chance.between(0.2, 0.5) * press.bend() : 0;
    OpArtPlate.Phase depth =
        (x, y) -> {
          int column = (int) Math.clamp(Math.floor(x / w), 0, across - 1);
          int row = (int) Math.clamp(Math.floor(y / h), 0, down - 1);
          int i = row * across + column;
          double px = 2 * (x - (column + 0.5) * w) / w;
          double py = 2 * (y - (row + 0.5) * h) / h;
          double r = 1;
          for (int step = 0; step < 6; step++) {
            double qx = px - dx[i] * (1 - r);
            double qy = py - dy[i] * (1 - r);
            double a = twist * (1 - r);
            double sx = qx + a * qy;
            double sy = qy - a * qx;
            r = 0.4 * r + 0.6 * Math.min(1, Math.max(Math.abs(sx), Math.abs(sy)));
          }
          return r;
        };
    OpArtPlate plate = OpArtPlate.of(press.canvas(), 0.5, (x, y) -> rings * depth.at(x, y) * 0.999 + 0.25);
    OpArtPlate other =
        OpArtPlate.shape(
            press.canvas(),
            (x, y) ->
                ((int) Math.floor(x / w) + (int) Math.floor(y / h)) % 2 == 0 ? 1 : -1);
    Glazes glazes = press.glazes(press.paper());
    glazes.lay(
        press.accent() == press.ink() ? Tint.lighter(press.paper(), 0.1) : press.accent(),
        (x, y) -> 1 - depth.at(x, y) * 1.15);
    glazes.lay(press.ink(), across * down > 1 ? plate.counter(other) : plate);
    glazes.onto(press.canvas());
  }

  static double far(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }
}
