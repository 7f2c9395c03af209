package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;

/** A wooden bridge across a print, and walkers under wide straw hats. */
final class UkiyoeBridge {
  private final UkiyoePrint print;
  private final Chance chance;
  private final boolean snowy;
  private final int wood;

  UkiyoeBridge(UkiyoePrint print, Chance chance, boolean snowy) {
    this.print = print;
    this.chance = chance;
    this.snowy = snowy;
    wood = Tint.lighter(print.palette.of(Hue.BROWN), 0.09);
  }

  /** From side to side, its feet at y, arched by so much, with so many walkers. */
  void paint(double y, double arch, int walkers) {
    double w = print.width;
    double tilt = print.height * chance.between(-0.05, 0.05);
    double deep = 0.032 * print.height;
    Curve deck =
        Curve.through(
            -20,
            y + arch * 0.5 - tilt,
            0.2 * w,
            y - 0.3 * arch - 0.5 * tilt,
            0.5 * w,
            y - arch * 0.75,
            0.8 * w,
            y - 0.3 * arch + 0.5 * tilt,
            w + 20,
            y + arch * 0.5 + tilt);
    posts(deck);
    for (int i = 0; i < walkers; i++) {
      double t =
          0.2
              + 0.6 * (walkers == 1 ? chance.unit() : (i + 0.5) / walkers)
              + 0.02 * chance.gaussian();
      walker(
          deck.x(t),
          deck.y(t) - 0.3 * deep,
          0.155 * print.height * chance.between(0.92, 1.08),
          chance.odds(0.5));
    }
    print.canvas.fill(deck.ribbon(t -> deep + 3), print.ink, 0.95);
    print.flat(deck.ribbon(t -> deep), snowy ? 0xF7F2E6 : wood);
    Curve low = deck.placed(0, 0.62 * deep, 1, 0, false);
    print.canvas.fill(low.ribbon(t -> 0.5 * deep + 2.5), print.ink, 0.95);
    print.flat(low.ribbon(t -> 0.5 * deep), Tint.darker(wood, 0.1));
    rail(deck);
  }

  private void posts(Curve deck) {
    int n = 7;
    for (int i = 0; i < n; i++) {
      double t = (i + 0.5) / n;
      for (int k = 0; k < 2; k++) {
        double x = deck.x(t) + (k == 0 ? -0.012 : 0.012) * print.width;
        Curve post = Curve.straight(x, deck.y(t), x + (k == 0 ? -5 : 5), print.height * 0.97);
        double fat = k == 0 ? 11 : 8;
        print.canvas.fill(post.ribbon(s -> fat + 2.4), print.ink, 0.92);
        print.canvas.fill(post.ribbon(s -> fat), Tint.darker(wood, k == 0 ? 0.04 : 0.14), 1);
      }
      Curve brace =
          Curve.straight(
              deck.x(t) - 0.03 * print.width,
              deck.y(t) + 0.09 * print.height,
              deck.x(t) + 0.03 * print.width,
              deck.y(t) + 0.085 * print.height);
      print.canvas.fill(brace.ribbon(s -> 7), print.ink, 0.9);
      print.canvas.fill(brace.ribbon(s -> 4.5), Tint.darker(wood, 0.06), 1);
    }
  }

  private void rail(Curve deck) {
    double up = 0.055 * print.height;
    for (int i = 0; i < 24; i++) {
      double t = (i + 0.5) / 24;
      Curve bar = Curve.straight(deck.x(t), deck.y(t) + 2, deck.x(t), deck.y(t) - up);
      print.canvas.fill(bar.ribbon(s -> 5), print.ink, 0.95);
      print.canvas.fill(bar.ribbon(s -> 2.8), wood, 1);
    }
    for (double share : new double[] {1, 0.5}) {
      Curve line = deck.placed(0, -share * up, 1, 0, false);
      print.canvas.fill(line.ribbon(s -> 6.4 * share + 2), print.ink, 0.95);
      print.canvas.fill(
          line.ribbon(s -> 6.4 * share),
          snowy && share == 1 ? 0xF7F2E6 : Tint.lighter(wood, 0.05),
          1);
    }
  }

  /** Somebody under a straw hat, feet at the place given. */
  void walker(double x, double y, double size, boolean left) {
    int robe =
        print.palette.of(chance.pick(Hue.BLUE, Hue.GREY, Hue.VIOLET, Hue.RED, Hue.GREEN), chance);
    boolean cape = chance.odds(0.4);
    for (double foot : new double[] {-0.07, 0.09}) {
      Curve leg =
          Curve.through(0.0, -0.3, foot * 0.9, -0.15, foot * 1.3, 0).placed(x, y, size, 0, left);
      print.canvas.fill(leg.ribbon(t -> size * 0.075 + 2), print.ink, 0.95);
      print.canvas.fill(leg.ribbon(t -> size * 0.075), 0xD9B08A, 1);
    }
    Curve body =
        Curve.around(
                -0.08, -0.72, 0.1, -0.72, 0.17, -0.5, 0.18, -0.26, 0.0, -0.23, -0.17, -0.26, -0.19,
                -0.45)
            .placed(x, y, size, 0, left);
    print.form(body, cape ? 0xC9A765 : robe, 1.3);
    if (cape) {
      for (int i = 0; i < 6; i++) {
        double at = -0.13 + 0.05 * i;
        print.key(Curve.straight(at * 0.6, -0.66, at, -0.3).placed(x, y, size, 0, left), 0.9);
      }
    } else {
      print.key(
          Curve.through(-0.16, -0.46, 0, -0.43, 0.16, -0.47).placed(x, y, size, 0, left), 2.2);
    }
    Curve arm = Curve.through(0.05, -0.62, 0.16, -0.5, 0.24, -0.52).placed(x, y, size, 0, left);
    print.canvas.fill(arm.ribbon(t -> size * 0.09 + 2), print.ink, 0.95);
    print.canvas.fill(arm.ribbon(t -> size * 0.09), cape ? 0xC9A765 : robe, 1);
    Curve staff = Curve.straight(0.25, -0.75, 0.23, 0).placed(x, y, size, 0, left);
    print.canvas.fill(staff.ribbon(t -> 2), print.ink, 0.95);
    Curve hat =
        Curve.around(-0.25, -0.74, -0.12, -0.84, 0.02, -0.94, 0.16, -0.85, 0.29, -0.75, 0.02, -0.71)
            .placed(x, y, size, 0, left);
    print.form(hat, snowy ? 0xF7F2E6 : 0xDDBB72, 1.3);
    print.key(
        Curve.through(-0.05, -0.74, 0.0, -0.85, 0.02, -0.92).placed(x, y, size, 0, left), 0.8);
  }
}
