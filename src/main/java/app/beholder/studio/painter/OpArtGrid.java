package app.beholder.studio.painter;

import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Ramp;
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
          OpArtPlate.shape(
              press.canvas(), (px, py) -> radius[ball] - far(px - x[ball], py - y[ball]));
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

  /** Upright folds: where they are, how wide, and how far they sway. */
  private record Folds(double[] at, double[] soft, double sway, double high) {
    private double bent(double x, double y) {
      return x + sway * high * StrictMath.sin(Math.PI * y / high);
    }

    /** How far a place moves into the folds. */
    double pull(double x, double y) {
      double pull = 0;
      for (int i = 0; i < at.length; i++) {
        double t = (bent(x, y) - at[i]) / soft[i];
        pull += soft[i] * t / (1 + Math.abs(t));
      }
      return pull;
    }

    /** How deep it is in a fold, from 0 to 1, where a fold is so many times as wide. */
    double depth(double x, double y, double wide) {
      double depth = 0;
      for (int i = 0; i < at.length; i++) {
        depth = Math.max(depth, 1 - Math.abs(bent(x, y) - at[i]) / (wide * soft[i]));
      }
      return depth;
    }
  }

  /** A board that is squeezed along one to three folds, as if it went over an edge. */
  static void folds(OpArtPress press, Chance chance) {
    int count = chance.between(1, press.width() > press.height() ? 3 : 2);
    double cell = press.longSide() / chance.between(11, 17);
    double[] at = new double[count];
    double[] soft = new double[count];
    for (int i = 0; i < count; i++) {
      at[i] = press.width() * (i + chance.between(0.3, 0.75)) / count;
      soft[i] = press.width() * chance.between(0.03, 0.09) / count;
    }
    double strength = 2.2 * (1.5 + 4.5 * press.bend());
    double sway =
        press.mood() == Mood.MELANCHOLY ? 0.16 : chance.pick(0.0, 0.0, 0.07) * press.bend();
    Folds folds = new Folds(at, soft, sway, press.height());
    OpArtPlate columns =
        OpArtPlate.of(
            press.canvas(), 0.5, (x, y) -> (x + strength * folds.pull(x, y)) / (2 * cell));
    double row = press.height() / Math.max(4, Math.round(press.height() / (cell * 1.05)));
    double drop = press.mood() == Mood.THREATENING ? 0.35 * row : 0;
    OpArtPlate lines =
        OpArtPlate.of(press.canvas(), 0.5, (x, y) -> (y + drop * folds.depth(x, y, 5)) / (2 * row));
    Glazes glazes = press.glazes(press.paper());
    glazes.lay(
        press.accent() == press.ink() ? Tint.darker(press.paper(), 0.12) : press.accent(),
        (x, y) -> 0.85 * Ramp.eased(folds.depth(x, y, 6)));
    glazes.lay(press.ink(), columns.counter(lines));
    glazes.onto(press.canvas());
  }

  /** Corridors in rows: each runs into the depth towards a point of its own. */
  private record Tunnels(int across, int down, double w, double h, double[] dx, double[] dy) {

    boolean even(double x, double y) {
      return ((int) Math.floor(x / w) + (int) Math.floor(y / h)) % 2 == 0;
    }

    /** From 0 at the end of the corridor to 1 at its mouth. */
    double depth(double x, double y, double twist) {
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
        r = 0.4 * r + 0.6 * Math.min(1, Math.max(Math.abs(qx + a * qy), Math.abs(qy - a * qx)));
      }
      return r;
    }
  }

  /** Squares within squares, whose middle wanders: corridors into the depth or out of it. */
  static void tunnels(OpArtPress press, Chance chance) {
    int across = chance.pick(1, 1, 2, 3);
    int down =
        press.height() > press.width() * 1.2
            ? across + 1
            : Math.max(1, across - (press.width() > press.height() * 1.3 ? 1 : 0));
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
    Tunnels tunnels =
        new Tunnels(across, down, press.width() / across, press.height() / down, dx, dy);
    OpArtPlate plate =
        OpArtPlate.of(
            press.canvas(), 0.5, (x, y) -> rings * tunnels.depth(x, y, twist) * 0.999 + 0.25);
    OpArtPlate cells = OpArtPlate.shape(press.canvas(), (x, y) -> tunnels.even(x, y) ? 1 : -1);
    Glazes glazes = press.glazes(press.paper());
    glazes.lay(
        press.accent() == press.ink() ? Tint.lighter(press.paper(), 0.1) : press.accent(),
        (x, y) -> 1 - tunnels.depth(x, y, twist) * 1.15);
    glazes.lay(press.ink(), across * down > 1 ? plate.counter(cells) : plate);
    glazes.onto(press.canvas());
  }

  static double far(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }
}
