package app.beholder.studio.painter;

import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Mottle;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;

/** What a hand leaves with pencil or pointed brush: lines, grids, points. */
final class MinimalistMarks {
  private final Scene scene;
  private final MinimalistSheet sheet;
  private final Glazes glazes;
  private final Chance chance;
  private final double width;
  private final double height;

  MinimalistMarks(Scene scene, MinimalistSheet sheet, Chance chance) {
    this.scene = scene;
    this.sheet = sheet;
    this.chance = chance;
    glazes = sheet.glazes();
    width = sheet.width();
    height = sheet.height();
  }

  /** One line, or a few that nearly make a corner or run beside each other. */
  void lines(int count) {
    double margin = sheet.rim() + Math.min(width, height) * chance.pick(-0.2, 0.09, 0.16);
    boolean corner = count == 2 && chance.odds(0.6);
    if (corner) {
      double x = width * chance.pick(0.28, 0.38, 0.66);
      double y = height * (low() ? 0.74 : chance.pick(0.3, 0.62));
      boolean right = x < width / 2;
      line(x, y, right ? width - margin : margin, y + lean(0.03), 0);
      line(x, y - 0.03 * height, x + lean(0.03), margin + 0.04 * height, 0);
      return;
    }
    boolean upright = sheet.mood() == Mood.MYSTERIOUS || height > 1.5 * width || chance.odds(0.3);
    double at = low() ? 0.76 : chance.pick(0.36, 0.5, 0.618);
    double gap = chance.pick(0.035, 0.09, 0.16);
    double rise = sheet.mood() == Mood.JOYFUL ? -0.28 : sheet.mood() == Mood.THREATENING ? 0.4 : 0;
    for (int i = 0; i < count; i++) {
      double a = at + gap * (i - (count - 1) / 2.0);
      double slope = rise * (0.7 + 0.3 * i) * (chance.odds(0.9) ? 1 : -1);
      if (upright) {
        double x = width * a;
        line(x - slope * width / 2, margin, x + slope * width / 2, height - margin, 0);
      } else {
        double y = height * a;
        double sag = low() ? 0.03 * width : 0;
        line(margin, y - slope * height / 2, width - margin, y + slope * height / 2, sag);
      }
    }
  }

  private boolean low() {
    return sheet.mood() == Mood.MELANCHOLY;
  }

  private double lean(double share) {
    return sheet.mood() == Mood.SERENE ? 0 : share * height * chance.gaussian();
  }

  private double weight() {
    return switch (sheet.mood()) {
      case SERENE -> 1.1;
      case MELANCHOLY -> 1.5;
      case MYSTERIOUS -> 1.8;
      case JOYFUL -> 3.2;
      case THREATENING -> 5;
    };
  }

  /** A line of the hand: it swells, lets go, and is broken by the tooth of the surface. */
  private void line(double x0, double y0, double x1, double y1, double sag) {
    double length = OpArtGrid.far(x1 - x0, y1 - y0);
    double dx = (x1 - x0) / length;
    double dy = (y1 - y0) / length;
    double half = weight() * chance.between(0.8, 1.3);
    double glow = sheet.mood() == Mood.MYSTERIOUS ? 46 : sheet.mood() == Mood.THREATENING ? 15 : 0;
    Mottle drift = sheet.wander().elsewhere(chance);
    Mottle press = sheet.wander().elsewhere(chance);
    Mottle tooth = sheet.tooth().elsewhere(chance);
    double room = 12 + glow + sag;
    glazes.lay(
        sheet.mark(),
        Math.min(x0, x1) - room,
        Math.min(y0, y1) - room,
        Math.max(x0, x1) + room,
        Math.max(y0, y1) + room,
        (x, y) -> {
          double along = (x - x0) * dx + (y - y0) * dy;
          double t = along / length;
          if (t < -0.01 || t > 1.01) {
            return 0;
          }
          double bow = 4 * sag * t * (1 - t);
          double off = Math.abs((y - y0) * dx - (x - x0) * dy + 3 * drift.at(x, y) - bow);
          double ends = Ramp.eased(Math.min(t, 1 - t) * length / (glow > 20 ? 90 : 4) + 0.3);
          double pressure = half * (1 + 0.4 * press.at(x, y));
          double shine = glow > 0 && off < glow ? 0.22 * (1 - off / glow) * (1 - off / glow) : 0;
          double core = Math.clamp(pressure - off + 0.5 + 0.4 * tooth.at(x, y), 0.0, 1.0);
          return ends * Math.max(shine, core * (0.86 + 0.5 * tooth.at(x, y)));
        });
  }

  private int pencil() {
    return switch (scene.hue()) {
      case BLACK, BLUE, VIOLET, GREEN, RED ->
          Tint.mix(sheet.mark(), 0xD8D4CC, sheet.mood() == Mood.MYSTERIOUS ? 0.45 : 0.2);
      default ->
          Tint.mix(sheet.mark(), 0x4A4A4E, scene.hues().getLast() == Hue.WHITE ? 0.05 : 0.35);
    };
  }

  /** A grid of pencil lines, drawn along a ruler: barely seen, and nowhere quite the same. */
  void grid() {
    double margin = sheet.rim() + Math.min(width, height) * chance.between(0.06, 0.13);
    int down = chance.pick(12, 18, 24, 36);
    double ratio = chance.pick(0.5, 1.0, 2.0, 3.5);
    double stepY = (height - 2 * margin) / down;
    int across = (int) Math.max(1, Math.round((width - 2 * margin) / (stepY * ratio)));
    double stepX = (width - 2 * margin) / across;
    int wash = Tint.mix(sheet.ground(), sheet.mark(), 0.3);
    Mottle pool = sheet.wander().elsewhere(chance);
    Mottle drift = sheet.wander().elsewhere(chance);
    Mottle tooth = sheet.tooth().elsewhere(chance);
    boolean fades = sheet.mood() == Mood.MYSTERIOUS || chance.odds(0.3);
    double strength = sheet.mood() == Mood.SERENE ? 0.6 : 0.8;
    glazes.lay(
        wash,
        margin - 4,
        margin - 4,
        width - margin + 4,
        height - margin + 4,
        (x, y) -> 0.45 + 0.35 * pool.at(x, y));
    glazes.lay(
        pencil(),
        margin - 3,
        margin - 3,
        width - margin + 4,
        height - margin + 4,
        (x, y) -> {
          double u = (x - margin) / stepX;
          double v = (y - margin) / stepY;
          double stray = 1.1 * drift.at(x, y);
          double offX = Math.abs(u - Math.round(u)) * stepX + 0.4 * stray;
          double offY = Math.abs(v - Math.round(v)) * stepY + 0.4 * stray;
          double hand = 0.55 + 0.25 * StrictMath.sin(7.1 * Math.round(u) + 12.7 * Math.round(v));
          double line = Math.max(1.15 - Math.abs(offX), 1.15 - Math.abs(offY));
          double fade =
              fades ? Math.clamp(1.15 - (y - margin) / (height - 2 * margin), 0.12, 1.0) : 1;
          return Math.clamp(line, 0.0, 1.0) * strength * hand * fade * (1 + 0.9 * tooth.at(x, y));
        });
  }

  /** Bands of thin wash between pencil lines. */
  void washes(int bands) {
    double margin = sheet.rim() + width * chance.between(0.06, 0.1);
    int stripes = 2 * bands + 1;
    double step = (height - 2 * margin) / stripes;
    Mottle pool = sheet.wander().elsewhere(chance);
    Mottle tooth = sheet.tooth().elsewhere(chance);
    double strength = sheet.mood() == Mood.SERENE ? 0.42 : 0.72;
    for (int i = 0; i < bands; i++) {
      double top = margin + (2 * i + 1) * step;
      double fade = low() ? 1 - 0.6 * i / bands : 1;
      glazes.lay(
          sheet.mark(),
          margin - 2,
          top - 3,
          width - margin + 2,
          top + step + 3,
          (x, y) -> {
            double in =
                Math.min(
                    Math.min(y - top, top + step - y), Math.min(x - margin, width - margin - x));
            double rim = 0.18 * Ramp.eased(1 - Math.abs(in - 2) / 4);
            return Math.clamp(in + 0.8, 0.0, 1.0)
                * fade
                * strength
                * (0.8 + 0.4 * pool.at(x, y) + 0.1 * tooth.at(x, y) + rim);
          });
    }
    Mottle drift = sheet.wander().elsewhere(chance);
    glazes.lay(
        pencil(),
        sheet.rim() + 10,
        margin - 3,
        width - sheet.rim() - 10,
        height - margin + 4,
        (x, y) -> {
          double v = (y - margin) / step;
          double off = Math.abs(v - Math.round(v)) * step + 0.5 * drift.at(x, y);
          return Math.clamp(1.1 - Math.abs(off), 0.0, 1.0) * 0.6 * (1 + 0.9 * tooth.at(x, y));
        });
  }

  /** One to three points, each where it must be. */
  void points(int count) {
    double size = Math.min(width, height) * chance.pick(0.012, 0.02, 0.035);
    double x = width * chance.pick(0.382, 0.5, 0.618);
    double y = height * (low() ? 0.72 : chance.pick(0.382, 0.5));
    double apart = Math.min(width, height) * chance.pick(0.12, 0.24);
    double angle = sheet.mood() == Mood.SERENE ? 0 : chance.between(-0.8, 0.8);
    for (int i = 0; i < count; i++) {
      double side = i - (count - 1) / 2.0;
      boolean odd = count == 3 && i == 2;
      double away = apart * side * (odd ? 1.6 : 1);
      point(x + away * StrictMath.cos(angle), y + away * StrictMath.sin(angle), size);
    }
  }

  private void point(double x0, double y0, double size) {
    Mottle tooth = sheet.tooth().elsewhere(chance);
    Mottle round = sheet.tooth().elsewhere(chance);
    double glow = sheet.mood() == Mood.MYSTERIOUS ? 9 * size : 0;
    double room = size * 1.6 + glow + 6;
    glazes.lay(
        Tint.darker(sheet.ground(), 0.12),
        x0 - room,
        y0 - room,
        x0 + room,
        y0 + room,
        (x, y) -> 0.4 * Ramp.eased(1.5 - OpArtGrid.far(x - x0 - 2, y - y0 - 3) / (size + 2)));
    glazes.lay(
        sheet.mark(),
        x0 - room,
        y0 - room,
        x0 + room,
        y0 + room,
        (x, y) -> {
          double off = OpArtGrid.far(x - x0, 1.04 * (y - y0)) + 0.1 * size * round.at(x, y);
          double shine = off < glow ? 0.3 * (1 - off / glow) * (1 - off / glow) : 0;
          double core = Math.clamp(size - off + 0.6 * tooth.at(x, y), 0.0, 1.0);
          return Math.max(shine, core * (0.93 + 0.2 * tooth.at(x, y)));
        });
  }

  /** Rows of small points, each set by hand; the paint runs out and is taken up again. */
  void rows() {
    double margin = sheet.rim() + Math.min(width, height) * chance.between(0.09, 0.15);
    int across = chance.between(9, 16);
    double step = (width - 2 * margin) / across;
    int down = (int) Math.round((height - 2 * margin) / step);
    double size = step * chance.pick(0.09, 0.16, 0.24);
    Mottle tooth = sheet.tooth().elsewhere(chance);
    double[] load = new double[(across + 1) * (down + 1)];
    double[] dx = new double[load.length];
    double[] dy = new double[load.length];
    int run = chance.between(5, 11);
    double stray =
        sheet.mood() == Mood.THREATENING ? 0.16 : sheet.mood() == Mood.SERENE ? 0.02 : 0.05;
    for (int i = 0; i < load.length; i++) {
      load[i] = 1 - 0.82 * (i % run) / run;
      dx[i] = stray * step * chance.gaussian();
      dy[i] = stray * step * chance.gaussian();
    }
    glazes.lay(
        sheet.mark(),
        margin - step / 2,
        margin - step / 2,
        width - margin + step / 2,
        height - margin + step / 2,
        (x, y) -> {
          int column = (int) Math.round((x - margin) / step);
          int row = (int) Math.round((y - margin) / step);
          if (column < 0 || row < 0 || column > across || row > down) {
            return 0;
          }
          int i = row * (across + 1) + column;
          double off =
              OpArtGrid.far(x - margin - column * step - dx[i], y - margin - row * step - dy[i]);
          return Math.clamp(size - off + 0.5 * tooth.at(x, y), 0.0, 1.0) * load[i];
        });
  }

  /** A square and the circle that nearly fits, drawn in one go. */
  void circleInSquare() {
    double side = (Math.min(width, height) - 2 * sheet.rim()) * chance.between(0.5, 0.66);
    double x = width / 2;
    double y = height / 2 + (low() ? 0.06 * height : 0);
    double h = side / 2;
    line(x - h, y - h, x + h, y - h, 0);
    line(x + h, y - h, x + h, y + h, 0);
    line(x + h, y + h, x - h, y + h, 0);
    line(x - h, y + h, x - h, y - h, 0);
    double stretch = sheet.mood() == Mood.SERENE ? 0 : chance.between(-0.1, 0.1);
    ring(x + 0.3 * stretch * h, y, h * (1 + stretch) * 0.985, h * (1 - stretch) * 0.985);
  }

  /** A circle drawn by hand, which begins a little before it ends. */
  void ring(double x0, double y0, double radiusX, double radiusY) {
    Mottle drift = sheet.wander().elsewhere(chance);
    Mottle tooth = sheet.tooth().elsewhere(chance);
    double half = weight() * chance.between(0.9, 1.4);
    double glow = sheet.mood() == Mood.MYSTERIOUS ? 40 : 0;
    glazes.lay(
        sheet.mark(),
        x0 - radiusX - 50,
        y0 - radiusY - 50,
        x0 + radiusX + 50,
        y0 + radiusY + 50,
        (x, y) -> {
          double far = OpArtGrid.far((x - x0) / radiusX, (y - y0) / radiusY);
          double off = Math.abs((far - 1) * Math.min(radiusX, radiusY) + 3 * drift.at(x, y));
          double shine = off < glow ? 0.2 * (1 - off / glow) * (1 - off / glow) : 0;
          double core = Math.clamp(half * (1 + 0.5 * drift.turned(x, y)) - off + 0.5, 0.0, 1.0);
          return Math.max(shine, core * (0.86 + 0.5 * tooth.at(x, y)));
        });
  }
}
