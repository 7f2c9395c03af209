package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Sky, hills with their fields, meadow and road, stood up like a wall behind the village. */
final class NaiveLand {
  private final NaiveHand hand;
  private final Chance chance;
  private final double w;
  private final double h;
  private final int grass;

  NaiveLand(NaiveHand hand, Chance chance) {
    this.hand = hand;
    this.chance = chance;
    w = hand.width;
    h = hand.height;
    int green = hand.of(Hue.GREEN);
    Hue named = hand.scene.hue();
    grass =
        hand.snow
            ? Tint.mix(hand.of(Hue.WHITE), hand.of(Hue.BLUE), hand.night ? 0.3 : 0.07)
            : named == Hue.YELLOW || named == Hue.BROWN
                ? Tint.mix(hand.of(named), green, 0.2)
                : hand.night
                    ? Tint.lighter(Tint.mix(green, hand.of(Hue.BLUE), 0.35), 0.07)
                    : Tint.lighter(green, 0.06);
  }

  void paint() {
    sky();
    double horizon = h * chance.between(0.26, 0.34);
    int rows = chance.between(2, 3);
    for (int i = 0; i < rows; i++) {
      hill(horizon + 0.075 * h * i, i);
    }
    meadow(horizon + 0.075 * h * rows);
    if (hand.scene.has(Motif.PATH)) {
      road(horizon + 0.09 * h * rows);
    }
  }

  private void sky() {
    int blue = hand.of(Hue.BLUE);
    int top =
        hand.night
            ? Tint.darker(blue, 0.1)
            : hand.stormy()
                ? Tint.mix(hand.of(Hue.BLACK), blue, 0.3)
                : Tint.mix(Tint.lighter(blue, 0.08), hand.of(Hue.TURQUOISE), 0.2);
    int low =
        switch (hand.scene.light()) {
          case EVENING -> Tint.mix(hand.of(Hue.ORANGE), hand.of(Hue.PINK), 0.4);
          case MORNING -> Tint.mix(hand.of(Hue.PINK), hand.of(Hue.WHITE), 0.4);
          case NIGHT -> Tint.mix(blue, hand.of(Hue.VIOLET), 0.5);
          default ->
              Tint.mix(
                  Tint.mix(blue, hand.of(Hue.YELLOW), 0.2),
                  hand.of(Hue.WHITE),
                  hand.stormy() ? 0.2 : 0.72);
        };
    hand.canvas
        .graphics()
        .setPaint(new GradientPaint(0, 0, new Color(top), 0, (float) (0.42 * h), new Color(low)));
    hand.canvas.graphics().fill(new Rectangle2D.Double(0, 0, w, h));
    for (int i = 0; i < 420; i++) {
      double y = 0.4 * h * chance.unit();
      double x = w * chance.unit();
      int tone = Tint.lighter(Tint.mix(top, low, y / (0.42 * h)), chance.between(-0.025, 0.03));
      hand.canvas.fill(new Ellipse2D.Double(x - 13, y - 2, 26, 4), tone, 0.4);
    }
    lights();
    clouds();
    if (hand.scene.has(Motif.LIGHTNING)) {
      lightning(w * chance.between(0.25, 0.75));
    }
  }

  private void lightning(double x) {
    Curve bolt =
        Curve.straight(
            x,
            0.03 * h,
            x - 0.035 * w,
            0.12 * h,
            x + 0.02 * w,
            0.13 * h,
            x - 0.03 * w,
            0.22 * h,
            x + 0.03 * w,
            0.23 * h,
            x - 0.02 * w,
            0.36 * h);
    hand.canvas.fill(bolt.ribbon(t -> 30 * (1 - t) + 9), 0xF7D34A, 0.22);
    hand.canvas.fill(bolt.ribbon(t -> 12 * (1 - t) + 2), 0xFBE98C, 1);
  }

  private void lights() {
    double x = w * chance.pick(0.2, 0.78) + 0.04 * w * chance.gaussian();
    double y = h * chance.between(0.1, 0.14);
    double r = Math.min(w, h) * chance.between(0.045, 0.06);
    for (int i = 0; i < hand.scene.count(Motif.STAR); i++) {
      double sx = w * ((i * 0.618 + 0.1) % 1);
      star(sx, h * chance.between(0.02, 0.24), Math.min(w, h) * chance.between(0.011, 0.019));
    }
    if (hand.scene.has(Motif.SUN) || hand.scene.has(Motif.MOON)) {
      boolean sun = hand.scene.has(Motif.SUN);
      int gold = sun ? hand.of(Hue.YELLOW) : 0xF6E7A8;
      for (int i = 3; i > 0; i--) {
        hand.canvas.dot(x, y, r * (1 + 0.34 * i), gold, 0.14);
      }
      for (int i = 0; sun && i < 28; i++) {
        double a = i * Math.PI / 14;
        double from = 1.2 * r;
        hand.blade(
            x + from * StrictMath.cos(a),
            y + from * StrictMath.sin(a),
            r * (i % 2 == 0 ? 0.75 : 0.45),
            a,
            4,
            i % 2 == 0 ? gold : hand.of(Hue.ORANGE));
      }
      hand.form(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), gold, chance);
    }
  }

  private void star(double x, double y, double r) {
    int color =
        hand.scene.detail(Motif.STAR).map(Detail::hue).orElse(Hue.WHITE) == Hue.WHITE
            ? 0xF8F4E4
            : 0xF6DC7A;
    hand.canvas.dot(x, y, 1.6 * r, color, 0.18);
    for (int i = 0; i < 8; i++) {
      hand.blade(x, y, i % 2 == 0 ? r : 0.6 * r, i * Math.PI / 4, 0.45 * r, color);
    }
  }

  private void clouds() {
    int count = hand.scene.count(Motif.CLOUD);
    int color =
        hand.stormy()
            ? Tint.mix(hand.of(Hue.BLACK), hand.of(Hue.GREY), 0.25)
            : Tint.mix(hand.of(Hue.WHITE), hand.of(Hue.BLUE), 0.06);
    for (int i = 0; i < count; i++) {
      double x = w * (i + 0.5) / count + 0.04 * w * chance.gaussian();
      double y = h * (i % 2 == 0 ? chance.between(0.05, 0.1) : chance.between(0.13, 0.18));
      double size =
          w * (hand.stormy() ? 0.17 : 0.1) * chance.between(0.75, 1.2) * (count < 4 ? 1.15 : 0.95);
      cloud(x, y, size, Tint.lighter(color, chance.between(-0.03, 0.04)));
    }
  }

  /** A cloud like a cushion, scallop by scallop. */
  private void cloud(double x, double y, double half, int rgb) {
    int lobes = 9;
    int edge = Tint.mix(Tint.darker(rgb, 0.15), hand.of(Hue.BLUE), 0.3);
    for (int pass = 0; pass < 2; pass++) {
      Chance own = chance.fork((int) (x * 7));
      for (int i = 0; i < lobes; i++) {
        double s = 2.0 * i / (lobes - 1) - 1;
        double r = half * (0.34 - 0.2 * s * s) * own.between(0.85, 1.15);
        double cy = y + 0.06 * half * (i % 2 == 0 ? 1 : -1.6);
        if (pass == 0) {
          hand.canvas.dot(x + s * half, cy, r + 1.5, edge, 1);
        } else {
          hand.canvas.dot(x + s * half, cy, r, Tint.darker(rgb, 0.04), 1);
          hand.canvas.dot(x + s * half - 0.05 * half, cy - 0.16 * r, 0.82 * r, rgb, 1);
          hand.canvas.dot(
              x + s * half - 0.07 * half, cy - 0.3 * r, 0.5 * r, Tint.lighter(rgb, 0.05), 0.8);
        }
      }
    }
  }

  private void hill(double y, int row) {
    double[] xy = new double[2 * 7];
    for (int i = 0; i < 7; i++) {
      xy[2 * i] = w * (i - 0.5) / 5;
      xy[2 * i + 1] =
          y - h * 0.075 * StrictMath.sin(1.9 * i + 2.3 * row + 5 * chance.unit() * 0.4) - 0.02 * h;
    }
    Curve ridge = Curve.through(xy);
    Shape body = ridge.below(h);
    int base =
        hand.snow
            ? grass
            : Tint.mix(grass, row % 2 == 0 ? hand.of(Hue.BLUE) : hand.of(Hue.YELLOW), 0.16);
    hand.canvas.fill(body, base);
    if (hand.scene.has(Motif.FIELD)) {
      fields(body, base, y);
    } else {
      hand.dabs(body, base, 6, 0.03, chance);
    }
    hand.canvas.draw(ridge.path(), 2, Tint.darker(base, 0.14), 0.8);
    double thick = chance.between(0.0, 50.0);
    for (int i = 0; i < 60; i++) {
      double t = (i + chance.unit()) / 60;
      if (hand.noise.at(thick + 9 * t, row) > -0.15) {
        bush(ridge.x(t), ridge.y(t) + 1, h * chance.between(0.005, 0.013));
      }
    }
  }

  /** Fields side by side, each with its own crop, and hedges between. */
  private void fields(Shape body, int base, double y) {
    Shape before = hand.canvas.graphics().getClip();
    hand.canvas.graphics().clip(body);
    int n = chance.between(6, 8);
    double lean = chance.between(-0.09, 0.09) * w;
    double low = y + 0.24 * h;
    double top = y - 0.13 * h;
    for (int i = -1; i <= n; i++) {
      double x0 = w * i / n + 0.02 * w * chance.gaussian();
      double x1 = w * (i + 1.06) / n;
      Shape patch = Curve.polygon(x0 + lean, top, x1 + lean, top, x1, low, x0, low).path();
      int crop = crop(base);
      hand.canvas.fill(patch, crop);
      rows(x0, x1, top, low, lean, crop);
      for (int k = 0; k < 22; k++) {
        double s = k / 22.0;
        bush(x0 + lean * (1 - s), top + s * (low - top), h * chance.between(0.005, 0.01));
      }
    }
    hand.canvas.graphics().setClip(before);
  }

  /** What grows in a field, row by row. */
  private void rows(double x0, double x1, double top, double low, double lean, int crop) {
    int kind = chance.below(4);
    int seed = Tint.lighter(crop, chance.odds(0.5) ? 0.07 : -0.09);
    int lines = 11;
    for (int k = 0; k < lines; k++) {
      double s = (k + 0.5) / lines;
      if (kind == 0) {
        Curve furrow =
            Curve.through(
                x0 + lean + s * (x1 - x0),
                top,
                x0 + s * (x1 - x0) + 0.5 * lean + 2,
                0.5 * (top + low),
                x0 + s * (x1 - x0),
                low);
        hand.canvas.fill(furrow.ribbon(t -> 2.2 + 2.4 * t), seed, 0.85);
      } else if (kind == 1) {
        double fy = top + s * (low - top);
        Curve furrow =
            Curve.through(x0, fy + 6, 0.5 * (x0 + x1) + lean * (1 - s), fy - 3, x1 + lean, fy + 4);
        hand.canvas.fill(furrow.ribbon(t -> 3), seed, 0.8);
      } else {
        for (int q = 0; q < 7; q++) {
          double qx = x0 + (x1 - x0) * (q + 0.5 + 0.5 * (k % 2)) / 7 + lean * (1 - s);
          double qy = top + s * (low - top);
          if (kind == 2) {
            hand.canvas.dot(qx, qy, 2.6, seed, 0.9);
          } else {
            hand.blade(qx, qy, 7, -1.57 + 0.2 * chance.gaussian(), 2.4, seed);
          }
        }
      }
    }
  }

  private int crop(int base) {
    if (hand.snow) {
      return Tint.lighter(base, chance.between(-0.07, 0.02));
    }
    Hue hue = chance.pick(Hue.GREEN, Hue.YELLOW, Hue.GOLD, Hue.GREEN, Hue.BROWN, Hue.ORANGE);
    return Tint.mix(hand.palette.of(hue, chance), base, hand.night ? 0.6 : 0.3);
  }

  private void bush(double x, double y, double r) {
    if (hand.snow) {
      int twig =
          Tint.mix(Tint.mix(hand.dark, hand.of(Hue.BROWN), 0.5), grass, chance.between(0.1, 0.4));
      for (int i = 0; i < 7; i++) {
        hand.blade(x, y, 2.3 * r * chance.between(0.7, 1.2), -1.57 + 0.24 * (i - 3), 1.5, twig);
      }
      return;
    }
    int color = Tint.mix(hand.of(Hue.GREEN), hand.dark, chance.between(0.15, 0.4));
    hand.canvas.dot(x, y - 0.7 * r, r, color, 1);
    hand.canvas.dot(x - 0.25 * r, y - r, 0.5 * r, Tint.lighter(color, 0.08), 0.9);
    hand.canvas.dot(x + 0.3 * r, y - 0.5 * r, 0.4 * r, Tint.darker(color, 0.05), 0.8);
  }

  private void meadow(double y) {
    Curve edge =
        Curve.through(-10, y, 0.3 * w, y - 0.02 * h, 0.65 * w, y + 0.01 * h, w + 10, y - 0.015 * h);
    Shape body = edge.below(h + 5);
    hand.canvas.fill(body, grass);
    int shade = Tint.mix(grass, hand.of(Hue.BLUE), 0.2);
    int[] tones = {
      Tint.lighter(grass, 0.05),
      Tint.darker(grass, 0.05),
      shade,
      Tint.mix(grass, hand.of(hand.snow ? Hue.WHITE : Hue.YELLOW), 0.3)
    };
    int count = hand.snow ? 700 : 2300;
    for (int i = 0; i < count; i++) {
      double s = i / (double) count;
      double gy = y + (h - y) * s + 3 * chance.gaussian();
      double gx = w * chance.unit();
      double band = hand.noise.at(gx / 130, gy / 40);
      int tone = tones[(int) Math.clamp(Math.floor(2 + 3 * band + chance.unit()), 0, 3)];
      if (hand.snow) {
        hand.canvas.fill(new Ellipse2D.Double(gx - 14, gy - 2, 28, 4), tone, 0.5);
      } else {
        hand.blade(gx, gy, 5 + 8 * s, -1.57 + 0.3 * chance.gaussian(), 2.4, tone);
      }
    }
    tufts(y);
    if (hand.scene.has(Motif.FLOWER)) {
      flowers(y);
    }
  }

  /** Tufts one by one, dry stalks where there is snow. */
  private void tufts(double y) {
    int green =
        hand.snow
            ? Tint.mix(hand.of(Hue.BROWN), hand.of(Hue.GOLD), 0.4)
            : Tint.mix(hand.of(Hue.GREEN), hand.dark, 0.12);
    int count = hand.snow ? 22 : 90;
    for (int i = 0; i < count; i++) {
      double s = (i + chance.unit()) / count;
      double fy = y + (h - y) * s;
      double fx = w * chance.unit();
      double l = 7 + 15 * s;
      for (int k = 0; k < 9; k++) {
        double a = -1.57 + 0.19 * (k - 4) + 0.06 * chance.gaussian();
        hand.blade(
            fx + 0.09 * l * (k - 4),
            fy,
            l * chance.between(0.7, 1.1),
            a,
            2.3,
            Tint.lighter(green, chance.between(-0.04, 0.09)));
      }
    }
  }

  private void flowers(double y) {
    Hue main = hand.scene.detail(Motif.FLOWER).map(Detail::hue).orElse(Hue.RED);
    for (int i = 0; i < 130; i++) {
      double s = chance.unit();
      double fy = y + 0.06 * h + (h - y - 0.06 * h) * s;
      double fx = w * chance.unit();
      double r = 1.8 + 3.4 * s;
      Hue hue = i % 4 == 0 ? chance.pick(Hue.WHITE, Hue.YELLOW) : main;
      hand.blade(fx, fy + 2.6 * r, 2.6 * r, -1.57, 1.6, hand.of(Hue.GREEN));
      for (int k = 0; k < 5; k++) {
        double a = k * 1.2566;
        hand.canvas.dot(
            fx + 0.7 * r * StrictMath.cos(a),
            fy + 0.7 * r * StrictMath.sin(a),
            0.6 * r,
            hand.of(hue),
            1);
      }
      hand.canvas.dot(
          fx, fy, 0.45 * r, hue == Hue.YELLOW ? hand.of(Hue.BROWN) : hand.of(Hue.YELLOW), 1);
    }
  }

  private void road(double y) {
    boolean left = chance.odds(0.5);
    double x = w * (left ? 0.3 : 0.7);
    double s = left ? 1 : -1;
    Curve way =
        Curve.through(
            x + s * 0.24 * w,
            h + 30,
            x + s * 0.12 * w,
            0.9 * h,
            x + s * 0.02 * w,
            0.78 * h,
            x + s * 0.06 * w,
            0.66 * h,
            x + s * 0.16 * w,
            0.55 * h,
            x + s * 0.18 * w,
            y);
    int earth =
        hand.snow
            ? Tint.mix(grass, hand.of(Hue.BROWN), 0.22)
            : Tint.mix(hand.of(Hue.GOLD), hand.of(Hue.WHITE), hand.night ? 0.1 : 0.45);
    hand.form(way.ribbon(t -> w * (0.13 - 0.09 * t)), earth, chance);
  }
}
