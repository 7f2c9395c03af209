package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import java.awt.geom.Ellipse2D;

/** Children and walkers, seen from the front, in their best clothes. */
final class NaivePeople {
  private static final int SKIN = 0xE8BE9C;

  private final NaiveHand hand;
  private final Chance chance;

  NaivePeople(NaiveHand hand, Chance chance) {
    this.hand = hand;
    this.chance = chance;
  }

  private int cloth() {
    return hand.palette.of(
        chance.pick(
            Hue.RED,
            Hue.BLUE,
            Hue.YELLOW,
            Hue.WHITE,
            Hue.ORANGE,
            Hue.TURQUOISE,
            Hue.VIOLET,
            Hue.PINK),
        chance);
  }

  private int skin() {
    return Tint.mix(SKIN, hand.of(Hue.ORANGE), hand.night ? 0.35 : 0.08);
  }

  void child(double x, double y, double s) {
    int coat = cloth();
    boolean girl = chance.odds(0.5);
    boolean up = chance.odds(0.45);
    legs(x, y, s, 0.3);
    double arm = up ? -0.82 : -0.36;
    for (int side = -1; side <= 1; side += 2) {
      hand.limb(
          Curve.through(
              x + side * 0.09 * s,
              y - 0.58 * s,
              x + side * 0.22 * s,
              y - 0.54 * s,
              x + side * 0.33 * s,
              y + arm * s),
          0.075 * s,
          coat);
      hand.canvas.dot(x + side * 0.335 * s, y + (arm - 0.02) * s, 0.042 * s, skin(), 1);
    }
    double flare = girl ? 0.25 : 0.16;
    hand.form(
        Curve.around(
            x - 0.1 * s,
            y - 0.62 * s,
            x + 0.1 * s,
            y - 0.62 * s,
            x + 0.6 * flare * s,
            y - 0.4 * s,
            x + flare * s,
            y - 0.2 * s,
            x,
            y - 0.17 * s,
            x - flare * s,
            y - 0.2 * s,
            x - 0.6 * flare * s,
            y - 0.4 * s),
        coat,
        chance);
    for (int i = 0; i < 4; i++) {
      hand.canvas.dot(
          x + (girl ? (i - 1.5) * 0.1 * s : 0),
          girl ? y - 0.25 * s : y - (0.28 + 0.09 * i) * s,
          0.017 * s + 0.6,
          hand.of(Hue.WHITE),
          0.95);
    }
    head(x, y - 0.76 * s, 0.145 * s, girl);
    if (hand.snow || chance.odds(0.35)) {
      int wool = cloth();
      hand.form(
          Curve.around(-0.16, -0.8, -0.1, -0.93, 0, -0.98, 0.1, -0.93, 0.16, -0.8, 0, -0.84)
              .placed(x, y, s, 0, false),
          wool,
          chance);
      hand.canvas.dot(x, y - 0.99 * s, 0.04 * s, hand.of(Hue.WHITE), 1);
    }
  }

  private void legs(double x, double y, double s, double top) {
    int stocking = hand.of(chance.pick(Hue.WHITE, Hue.BLACK, Hue.BROWN));
    for (int side = -1; side <= 1; side += 2) {
      hand.limb(
          Curve.straight(x + side * 0.06 * s, y - top * s, x + side * 0.08 * s, y - 0.03 * s),
          0.06 * s,
          stocking);
      hand.form(
          new Ellipse2D.Double(x + side * 0.1 * s - 0.06 * s, y - 0.045 * s, 0.12 * s, 0.06 * s),
          hand.dark,
          chance);
    }
  }

  private void head(double x, double y, double r, boolean girl) {
    int hair = hand.palette.of(chance.pick(Hue.BROWN, Hue.BLACK, Hue.GOLD), chance);
    if (girl) {
      for (int side = -1; side <= 1; side += 2) {
        hand.limb(
            Curve.through(
                x + side * 0.8 * r,
                y,
                x + side * 1.25 * r,
                y + 0.5 * r,
                x + side * 1.15 * r,
                y + 1.3 * r),
            0.4 * r,
            hair);
      }
    }
    hand.canvas.dot(x, y - 0.15 * r, 1.08 * r, hair, 1);
    hand.form(new Ellipse2D.Double(x - 0.88 * r, y - 0.72 * r, 1.76 * r, 1.76 * r), skin(), chance);
    hand.canvas.fill(
        Curve.around(-0.95, -0.3, 0, -0.5, 0.95, -0.3, 0.7, -0.95, 0, -1.15, -0.7, -0.95)
            .placed(x, y, r, 0, false)
            .path(),
        hair,
        1);
    for (int side = -1; side <= 1; side += 2) {
      hand.canvas.dot(x + side * 0.34 * r, y + 0.06 * r, 0.1 * r + 0.4, hand.dark, 1);
      hand.canvas.dot(x + side * 0.52 * r, y + 0.4 * r, 0.2 * r, hand.of(Hue.RED), 0.35);
    }
    hand.canvas.fill(
        Curve.through(
                x - 0.25 * r,
                y + 0.5 * r,
                x,
                y + (hand.stormy() ? 0.48 : 0.62) * r,
                x + 0.25 * r,
                y + 0.5 * r)
            .ribbon(t -> 1.3),
        hand.of(Hue.RED),
        1);
  }

  /** A grown-up on the way somewhere, with a hat or a shawl, a basket or a stick. */
  void walker(double x, double y, double s) {
    int coat = Tint.mix(cloth(), hand.dark, 0.25);
    boolean shawl = chance.odds(0.5);
    legs(x, y, s, 0.3);
    double flare = shawl ? 0.2 : 0.14;
    for (int side = -1; side <= 1; side += 2) {
      hand.limb(
          Curve.through(
              x + side * 0.1 * s,
              y - 0.7 * s,
              x + side * 0.18 * s,
              y - 0.54 * s,
              x + side * 0.19 * s,
              y - 0.38 * s),
          0.065 * s,
          coat);
      hand.canvas.dot(x + side * 0.19 * s, y - 0.355 * s, 0.032 * s, skin(), 1);
    }
    hand.form(
        Curve.around(
            x - 0.11 * s,
            y - 0.75 * s,
            x + 0.11 * s,
            y - 0.75 * s,
            x + 0.12 * s,
            y - 0.5 * s,
            x + flare * s,
            y - 0.14 * s,
            x,
            y - 0.11 * s,
            x - flare * s,
            y - 0.14 * s,
            x - 0.12 * s,
            y - 0.5 * s),
        coat,
        chance);
    head(x, y - 0.84 * s, 0.095 * s, false);
    if (shawl) {
      shawlAndBasket(x, y, s);
    } else {
      hatAndStick(x, y, s);
    }
  }

  private void shawlAndBasket(double x, double y, double s) {
    int red = cloth();
    hand.form(
        Curve.around(
                -0.11, -0.82, -0.06, -0.94, 0.06, -0.94, 0.11, -0.82, 0.07, -0.88, 0, -0.9, -0.07,
                -0.88)
            .placed(x, y, s, 0, false),
        red,
        chance);
    hand.form(
        Curve.around(-0.13, -0.74, 0, -0.76, 0.13, -0.74, 0, -0.56).placed(x, y, s, 0, false),
        red,
        chance);
    int straw = hand.of(Hue.GOLD);
    hand.form(
        Curve.around(0.12, -0.36, 0.3, -0.36, 0.27, -0.24, 0.15, -0.24).placed(x, y, s, 0, false),
        straw,
        chance);
  }

  private void hatAndStick(double x, double y, double s) {
    hand.form(
        new Ellipse2D.Double(x - 0.14 * s, y - 0.93 * s, 0.28 * s, 0.05 * s), hand.dark, chance);
    hand.form(
        Curve.around(-0.08, -0.91, -0.075, -1, 0, -1.02, 0.075, -1, 0.08, -0.91)
            .placed(x, y, s, 0, false),
        hand.dark,
        chance);
    hand.canvas.fill(
        Curve.straight(-0.21, -0.46, -0.24, 0).placed(x, y, s, 0, false).ribbon(t -> 2.6),
        hand.of(Hue.BROWN),
        1);
  }
}
