package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** A house with all its windows, seen from the front and from the side at once; and the tower. */
final class NaiveHouse {
  private final NaiveHand hand;
  private final Chance chance;

  NaiveHouse(NaiveHand hand, Chance chance) {
    this.hand = hand;
    this.chance = chance;
  }

  private int roofColor() {
    Hue named = hand.scene.hues().get(1);
    int base = hand.palette.of(named, chance);
    int aged = hand.night ? Tint.lighter(base, 0.05) : Tint.mix(base, hand.of(Hue.BROWN), 0.15);
    return chance.odds(0.7) ? aged : Tint.mix(base, hand.of(Hue.BROWN), 0.5);
  }

  private int wallColor() {
    Hue hue =
        chance.pick(
            Hue.WHITE,
            Hue.WHITE,
            Hue.YELLOW,
            Hue.PINK,
            Hue.BLUE,
            Hue.ORANGE,
            Hue.WHITE,
            Hue.TURQUOISE);
    double pale = hue == Hue.WHITE ? 0.9 : 0.55;
    int color = Tint.mix(hand.of(hue), hand.of(Hue.WHITE), pale);
    return hand.night ? Tint.mix(color, hand.of(Hue.BLUE), 0.42) : color;
  }

  /** Its foot's middle at x, y. */
  void paint(double x, double y, double wide, boolean smokes) {
    boolean gable = chance.odds(0.5);
    double tall = wide * (gable ? chance.between(0.72, 1.05) : chance.between(0.5, 0.68));
    double left = x - 0.5 * wide;
    double side = wide * (gable ? chance.between(0.3, 0.55) : 0);
    double front = wide - side;
    boolean sideLeft = chance.odds(0.5);
    double f0 = sideLeft ? left + side : left;
    double f1 = f0 + front;
    int wall = wallColor();
    int roof = roofColor();
    double roofTall = gable ? 0.62 * front : 0.52 * tall;
    double top = y - tall;
    if (gable) {
      gabled(f0, f1, sideLeft ? left : left + wide, y, top, roofTall, wall, roof, smokes);
    } else {
      broad(f0, f1, y, top, roofTall, wall, roof, smokes);
    }
    double doorWide = 0.17 * front + 3;
    int columns = Math.clamp(Math.round(front / (0.055 * hand.width)), 2, 4);
    int rows = tall > 0.75 * wide ? 3 : 2;
    windows(f0, f1, top + 0.04 * tall, y - 0.05 * tall, columns, true, rows);
    door(
        f0 + front * (columns % 2 == 0 ? 0.5 : 0.5 / columns + 0.02),
        y,
        doorWide,
        Math.min(0.42 * tall, 2.1 * doorWide));
    int shade =
        hand.snow
            ? Tint.mix(snowWhite(), hand.of(Hue.BLUE), 0.3)
            : hand.of(Hue.GREEN, 0.3, Hue.BLACK);
    for (int i = 0; i < 16; i++) {
      hand.blade(
          left + wide * chance.unit(),
          y + 3,
          chance.between(4.0, 9.0),
          -1.57 + 0.3 * chance.gaussian(),
          2.6,
          shade);
    }
  }

  /** The gable in front, and a side wall that goes back slantwise to the outer edge. */
  private void gabled(
      double f0,
      double f1,
      double outer,
      double y,
      double top,
      double roofTall,
      int wall,
      int roof,
      boolean smokes) {
    boolean sideLeft = outer < f0;
    double inner = sideLeft ? f0 : f1;
    double wide = Math.abs(outer - (sideLeft ? f1 : f0));
    double drop = 0.05 * wide;
    double over = sideLeft ? 0.02 * wide : -0.02 * wide;
    hand.form(
        wobbly(inner, y, outer, y - drop, outer, top - drop, inner, top),
        Tint.darker(wall, 0.07),
        chance);
    double from = Math.min(inner, outer);
    double to = Math.max(inner, outer);
    windows(from, to, top - 0.5 * drop, y - 0.5 * drop, 2, false, 2);
    double ridge = 0.5 * (f0 + f1);
    double back = ridge + (outer - inner);
    double high = top - roofTall;
    chimney(0.5 * (ridge + back), top - 0.72 * roofTall, wide, smokes);
    tiles(
        wobbly(
            inner + over,
            top + drop,
            outer - 2 * over,
            top - 0.4 * drop,
            back,
            high - drop,
            ridge,
            high),
        roof);
    hand.form(wobbly(f0, y, f0, top, ridge, high, f1, top, f1, y), wall, chance);
    Curve eaves =
        Curve.straight(f0 - drop, top + 0.9 * drop, ridge, high - 2, f1 + drop, top + 0.9 * drop);
    hand.limb(eaves, 0.9 * drop, hand.snow ? snowWhite() : Tint.darker(roof, 0.05));
    pane(ridge, top - 0.3 * roofTall, 0.13 * (f1 - f0), 0.17 * (f1 - f0));
  }

  /** The eaves in front, under a broad roof. */
  private void broad(
      double f0,
      double f1,
      double y,
      double top,
      double roofTall,
      int wall,
      int roof,
      boolean smokes) {
    double wide = f1 - f0;
    double high = top - roofTall;
    double eaves = top + 0.03 * wide;
    hand.form(wobbly(f0, y, f0, top, f1, top, f1, y), wall, chance);
    chimney(f0 + wide * chance.pick(0.25, 0.7), top - 0.75 * roofTall, wide, smokes);
    double over = 0.06 * wide;
    tiles(
        wobbly(f0 - over, eaves, f0 + 1.6 * over, high, f1 - 1.6 * over, high, f1 + over, eaves),
        roof);
  }

  private int snowWhite() {
    return Tint.mix(hand.of(Hue.WHITE), hand.of(Hue.BLUE), hand.night ? 0.22 : 0.03);
  }

  private Curve wobbly(double... xy) {
    return Curve.polygon(xy).finer(7).shaken(hand.noise, 2.2, 26);
  }

  /** A roof, tile by tile. */
  private void tiles(Curve slope, int roof) {
    Shape shape = slope.path();
    int color = hand.snow ? snowWhite() : roof;
    hand.canvas.fill(shape, color);
    Rectangle2D box = shape.getBounds2D();
    Shape before = hand.canvas.graphics().getClip();
    hand.canvas.graphics().clip(shape);
    double step = 6.5;
    int row = 0;
    for (double y = box.getMinY(); y < box.getMaxY() + step; y += step) {
      for (double x = box.getMinX() - step + (row % 2) * 0.5 * step;
          x < box.getMaxX() + step;
          x += step) {
        int tone =
            Tint.lighter(
                color, hand.snow ? chance.between(-0.03, 0.02) : chance.between(-0.07, 0.06));
        hand.canvas.fill(
            new Ellipse2D.Double(x, y - 0.7 * step, step, 1.5 * step), tone, hand.snow ? 0.5 : 1);
        if (!hand.snow) {
          hand.canvas.fill(
              Curve.through(
                      x, y + 0.3 * step, x + 0.5 * step, y + 0.8 * step, x + step, y + 0.3 * step)
                  .ribbon(t -> 1),
              Tint.darker(color, 0.16),
              0.6);
        }
      }
      row++;
    }
    hand.canvas.graphics().setClip(before);
    hand.canvas.draw(shape, 1.5, Tint.mix(Tint.darker(color, 0.26), hand.dark, 0.4), 0.85);
  }

  private void chimney(double x, double y, double wide, boolean smokes) {
    double r = 0.05 * wide;
    double top = y - 0.22 * wide;
    if (smokes) {
      smoke(x, top);
    }
    hand.form(
        wobbly(x - r, y + 0.1 * wide, x - r, top, x + r, top, x + r, y + 0.1 * wide),
        hand.of(Hue.RED, 0.5, Hue.BROWN),
        chance);
    hand.form(
        wobbly(
            x - 1.4 * r,
            top + 0.3 * r,
            x - 1.4 * r,
            top - 0.6 * r,
            x + 1.4 * r,
            top - 0.6 * r,
            x + 1.4 * r,
            top + 0.3 * r),
        hand.snow ? snowWhite() : hand.of(Hue.BROWN),
        chance);
  }

  /** Smoke in curls, one upon the other. */
  private void smoke(double x, double y) {
    int grey = Tint.mix(hand.of(Hue.WHITE), hand.of(Hue.GREY), hand.night ? 0.7 : 0.35);
    double drift = chance.between(-1.0, 1.0);
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < 15; i++) {
        double s = i / 14.0;
        double cx = x + drift * 0.09 * hand.width * s * s + 7 * StrictMath.sin(5.5 * s + drift);
        double cy = y - 6 - 0.17 * hand.height * s;
        double r = 4 + 10 * s;
        if (pass == 0) {
          hand.canvas.dot(cx, cy, r + 1.3, Tint.darker(grey, 0.16), 0.9);
        } else {
          hand.canvas.dot(cx, cy, r, grey, 1);
          hand.canvas.dot(cx - 0.25 * r, cy - 0.3 * r, 0.55 * r, Tint.lighter(grey, 0.07), 0.8);
        }
      }
    }
  }

  private void windows(
      double x0, double x1, double top, double foot, int columns, boolean front, int rows) {
    double cell = (x1 - x0) / columns;
    double tall = (foot - top) / rows;
    double r = Math.min(0.27 * cell, 0.26 * tall);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns; i++) {
        boolean low = front && row == rows - 1;
        if (low
            && (columns % 2 == 0
                ? Math.abs(i - (columns - 1) / 2.0) < 0.6 && columns == 2
                : i == 0)) {
          continue;
        }
        pane(x0 + cell * (i + 0.5), top + tall * (row + 0.5), r, 1.25 * r);
      }
    }
  }

  private void pane(double x, double y, double r, double tall) {
    boolean lit = hand.scene.has(Motif.WINDOW) && chance.odds(0.88);
    int glass =
        lit
            ? 0xFAD65C
            : hand.night
                ? Tint.mix(hand.of(Hue.BLUE), hand.dark, 0.5)
                : Tint.mix(hand.of(Hue.BLUE), hand.dark, 0.35);
    if (lit) {
      hand.canvas.dot(x, y, 2.6 * r, 0xFAD65C, 0.13);
    }
    int frame =
        hand.night ? Tint.mix(hand.of(Hue.WHITE), hand.of(Hue.BROWN), 0.5) : hand.of(Hue.WHITE);
    hand.canvas.fill(
        wobbly(
                x - 1.25 * r,
                y - 1.2 * tall,
                x + 1.25 * r,
                y - 1.2 * tall,
                x + 1.25 * r,
                y + 1.2 * tall,
                x - 1.25 * r,
                y + 1.2 * tall)
            .path(),
        frame);
    hand.canvas.fill(
        Curve.polygon(x - r, y - tall, x + r, y - tall, x + r, y + tall, x - r, y + tall).path(),
        glass);
    hand.canvas.fill(Curve.straight(x, y - tall, x, y + tall).ribbon(t -> 1.5), frame, 1);
    hand.canvas.fill(
        Curve.straight(x - r, y - 0.1 * tall, x + r, y - 0.1 * tall).ribbon(t -> 1.5), frame, 1);
    hand.canvas.fill(
        Curve.straight(x - 1.4 * r, y + 1.25 * tall, x + 1.4 * r, y + 1.25 * tall).ribbon(t -> 1.7),
        hand.dark,
        0.6);
  }

  private void door(double x, double y, double wide, double tall) {
    int wood =
        Tint.mix(hand.of(chance.pick(Hue.GREEN, Hue.BROWN, Hue.BLUE, Hue.RED)), hand.dark, 0.2);
    double r = 0.5 * wide;
    hand.form(
        Curve.around(
            x - r,
            y,
            x - r,
            y - 0.7 * tall,
            x - 0.6 * r,
            y - 0.95 * tall,
            x,
            y - tall,
            x + 0.6 * r,
            y - 0.95 * tall,
            x + r,
            y - 0.7 * tall,
            x + r,
            y,
            x,
            y + 1),
        wood,
        chance);
    hand.canvas.fill(
        Curve.straight(x, y - 0.9 * tall, x, y).ribbon(t -> 1.2), Tint.darker(wood, 0.15), 0.9);
    hand.canvas.dot(x + 0.35 * r, y - 0.42 * tall, 1.4, hand.of(Hue.GOLD), 1);
  }

  /** A tower with a bell and a pointed or an onion roof. */
  void tower(double x, double y, double tall) {
    int wall = Tint.mix(wallColor(), hand.of(Hue.WHITE), 0.3);
    double r = 0.13 * tall;
    double top = y - 0.66 * tall;
    boolean onion = chance.odds(0.5);
    int roof = onion && chance.odds(0.6) ? hand.of(Hue.TURQUOISE, 0.3, Hue.GREEN) : roofColor();
    hand.form(
        wobbly(x - 1.06 * r, y, x - 0.95 * r, top, x + 0.95 * r, top, x + 1.06 * r, y),
        wall,
        chance);
    Curve cap =
        onion
            ? Curve.around(
                    -0.143, -0.65, -0.1625, -0.72, -0.143, -0.79, -0.052, -0.85, -0.0156, -0.92, 0,
                    -1, 0.0156, -0.92, 0.052, -0.85, 0.143, -0.79, 0.1625, -0.72, 0.143, -0.65)
                .placed(x, y, tall, 0, false)
            : wobbly(x - 1.2 * r, top + 3, x, top - 0.34 * tall, x + 1.2 * r, top + 3);
    tiles(cap, roof);
    hand.canvas.dot(x, top - 0.345 * tall, 0.11 * r + 1.5, hand.of(Hue.GOLD), 1);
    int hollow =
        hand.scene.has(Motif.WINDOW) ? 0xFAD65C : Tint.mix(hand.dark, hand.of(Hue.BLUE), 0.25);
    hand.form(
        Curve.around(-0.052, -0.51, -0.052, -0.59, 0, -0.635, 0.052, -0.59, 0.052, -0.51)
            .placed(x, y, tall, 0, false),
        hollow,
        chance);
    hand.form(
        Curve.around(-0.0286, -0.52, -0.0182, -0.58, 0, -0.6, 0.0182, -0.58, 0.0286, -0.52)
            .placed(x, y, tall, 0, false),
        hand.of(Hue.GOLD),
        chance);
    double cy = top + 0.25 * tall;
    hand.form(new Ellipse2D.Double(x - 0.5 * r, cy - 0.5 * r, r, r), hand.of(Hue.WHITE), chance);
    hand.blade(x, cy, 0.36 * r, -1.9, 1.8, hand.dark);
    hand.blade(x, cy, 0.28 * r, 0.4, 1.8, hand.dark);
    door(x, y, 0.8 * r, 0.12 * tall);
  }
}
