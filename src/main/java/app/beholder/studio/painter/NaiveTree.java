package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;

/** Trees, leaf by leaf: round ones, feathers, firs, and bare ones. */
final class NaiveTree {
  private final NaiveHand hand;
  private final Chance chance;

  NaiveTree(NaiveHand hand, Chance chance) {
    this.hand = hand;
    this.chance = chance;
  }

  void paint(double x, double y, double tall) {
    boolean bare = hand.snow || hand.scene.mood() == Mood.MELANCHOLY;
    boolean dim = hand.stormy() || hand.night;
    switch (chance.weighted(bare ? 0 : 4, bare ? 0 : 3, 2, bare ? 4 : dim ? 1.5 : 0)) {
      case 0 -> round(x, y, tall);
      case 1 -> feather(x, y, tall);
      case 2 -> fir(x, y, tall);
      default -> bare(x, y, tall);
    }
  }

  private int green() {
    int base = hand.palette.of(Hue.GREEN, chance);
    Hue other = chance.pick(Hue.YELLOW, Hue.TURQUOISE, Hue.BLUE, Hue.BLACK, Hue.ORANGE);
    return Tint.mix(base, hand.of(other), hand.scene.hue() == Hue.YELLOW ? 0.28 : 0.18);
  }

  private void trunk(double x, double y, double tall, double wide) {
    double lean = hand.stormy() ? 0.12 * tall : 0.02 * tall * chance.gaussian();
    Curve way = Curve.through(x, y + 2, x + 0.2 * lean, y - 0.5 * tall, x + lean, y - tall);
    int wood = hand.of(Hue.BROWN);
    hand.canvas.fill(way.ribbon(t -> wide * (1.3 - 0.6 * t) + 2), Tint.darker(wood, 0.2), 1);
    hand.canvas.fill(way.ribbon(t -> wide * (1.3 - 0.6 * t)), wood, 1);
    for (int i = 0; i < 9; i++) {
      double t = i / 9.0;
      hand.blade(
          way.x(t) + wide * chance.between(-0.35, 0.2),
          way.y(t),
          wide * 0.5,
          -0.4 + chance.between(0.0, 0.8),
          1.3,
          Tint.darker(wood, 0.12));
    }
  }

  private void round(double x, double y, double tall) {
    double r = 0.34 * tall;
    double lean = hand.stormy() ? 0.1 * tall : 0;
    double cx = x + lean;
    double cy = y - tall + r;
    trunk(x, y, 0.6 * tall, 0.06 * tall);
    int green = green();
    hand.canvas.dot(cx, cy, r, Tint.darker(green, 0.13), 1);
    boolean fruit = !hand.night && !hand.stormy() && chance.odds(0.25);
    int rings = 6;
    double leaf = Math.max(6, 0.17 * r);
    for (int ring = rings; ring >= 0; ring--) {
      double q = r * ring / rings;
      int n = Math.max(1, (int) (2 * Math.PI * q / (0.62 * leaf)));
      for (int i = 0; i < n; i++) {
        double a = 2 * Math.PI * i / n + 0.35 * ring;
        double px = cx + q * StrictMath.cos(a);
        double py = cy + q * StrictMath.sin(a);
        double light =
            -0.12 * (StrictMath.cos(a - 0.8) * ring / rings) + chance.between(-0.03, 0.05);
        hand.leaf(px, py, leaf, a + chance.between(-0.4, 0.4), Tint.lighter(green, light));
      }
    }
    for (int i = 0; fruit && i < 14; i++) {
      double a = chance.between(0.0, 6.3);
      double q = r * Math.sqrt(chance.unit()) * 0.9;
      hand.canvas.dot(
          cx + q * StrictMath.cos(a),
          cy + q * StrictMath.sin(a),
          0.055 * r + 1.2,
          hand.of(Hue.RED),
          1);
    }
  }

  /** A slender tree like a feather, its leaves in rows on both sides of a rib. */
  private void feather(double x, double y, double tall) {
    double half = 0.17 * tall;
    double lean = hand.stormy() ? 0.16 * tall : 0.03 * tall * chance.gaussian();
    trunk(x, y, 0.25 * tall, 0.045 * tall);
    int green = green();
    Curve rib =
        Curve.through(x, y - 0.15 * tall, x + 0.3 * lean, y - 0.55 * tall, x + lean, y - tall);
    Curve.Width full = t -> 2 * half * StrictMath.sin(Math.PI * Math.min(1, 0.16 + 0.84 * t)) + 2;
    hand.canvas.fill(rib.ribbon(full), Tint.darker(green, 0.12), 1);
    int n = 26;
    double leaf = Math.max(5, 0.06 * tall);
    for (int i = 0; i < n; i++) {
      double t = i / (n - 1.0);
      double wide = 0.5 * full.at(t);
      int across = Math.max(1, (int) (wide / (0.55 * leaf)));
      for (int side = -1; side <= 1; side += 2) {
        for (int k = 0; k <= across; k++) {
          double q = wide * k / across;
          int tone = Tint.lighter(green, (side < 0 ? 0.05 : -0.03) + chance.between(-0.03, 0.04));
          hand.leaf(rib.x(t) + side * q, rib.y(t), leaf, side > 0 ? -0.75 : Math.PI + 0.75, tone);
        }
      }
    }
    hand.canvas.fill(rib.ribbon(t -> 2.4 * (1 - t) + 0.8), hand.of(Hue.BROWN), 0.8);
  }

  private void fir(double x, double y, double tall) {
    trunk(x, y, 0.2 * tall, 0.06 * tall);
    int green = Tint.mix(hand.palette.of(Hue.GREEN, chance), hand.dark, 0.25);
    int tiers = 6;
    for (int i = 0; i < tiers; i++) {
      double s = i / (double) tiers;
      double top = y - tall * (0.32 + 0.68 * (i + 1.0) / tiers);
      double low = y - tall * (0.1 + 0.75 * s);
      double half = tall * (0.27 - 0.22 * s);
      Curve tier =
          Curve.polygon(
                  x,
                  top,
                  x + half,
                  low,
                  x + 0.5 * half,
                  low + 0.03 * tall,
                  x,
                  low + 0.01 * tall,
                  x - 0.5 * half,
                  low + 0.03 * tall,
                  x - half,
                  low)
              .finer(6)
              .shaken(hand.noise, 2.5, 12);
      hand.form(tier, Tint.lighter(green, 0.02 * i), chance);
      int needles = 15;
      for (int k = 0; k < needles; k++) {
        double u = 2.0 * k / (needles - 1) - 1;
        hand.blade(
            x + u * half,
            low + 3,
            0.05 * tall,
            1.57 - 0.5 * u,
            2,
            Tint.lighter(green, chance.between(-0.06, 0.06)));
        if (hand.snow) {
          hand.canvas.dot(
              x + 0.85 * u * half,
              low - (1 - Math.abs(u)) * 0.06 * tall - 1,
              0.018 * tall,
              0xF7F6F2,
              0.95);
        }
      }
    }
  }

  private void bare(double x, double y, double tall) {
    limb(x, y + 2, tall * 0.36, -Math.PI / 2 + (hand.stormy() ? 0.25 : 0), 0.06 * tall, 5);
  }

  private void limb(double x, double y, double length, double angle, double wide, int depth) {
    double bend = chance.between(-0.15, 0.15);
    double ex = x + length * StrictMath.cos(angle);
    double ey = y + length * StrictMath.sin(angle);
    Curve way = Curve.through(x, y, 0.5 * (x + ex) + bend * length, 0.5 * (y + ey), ex, ey);
    hand.canvas.fill(
        way.ribbon(t -> wide * (1 - 0.35 * t)), Tint.mix(hand.of(Hue.BROWN), hand.dark, 0.45), 1);
    if (hand.snow && depth < 5 && wide > 1.2) {
      hand.canvas.fill(
          way.placed(0, -0.35 * wide, 1, 0, false).ribbon(t -> 0.5 * wide), 0xF7F6F2, 0.9);
    }
    if (depth == 0) {
      return;
    }
    int n = depth > 3 ? 3 : 2;
    for (int i = 0; i < n; i++) {
      double turn = (i - (n - 1) / 2.0) * chance.between(0.6, 0.95) + 0.1 * chance.gaussian();
      limb(ex, ey, length * chance.between(0.58, 0.78), angle + turn, wide * 0.62, depth - 1);
    }
  }
}
