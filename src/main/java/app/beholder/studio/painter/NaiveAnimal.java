package app.beholder.studio.painter;

import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import org.jspecify.annotations.Nullable;

/** Animals from the side, each with all that belongs to it. */
final class NaiveAnimal {
  private final NaiveHand hand;
  private final Chance chance;
  private double x;
  private double y;
  private double s;
  private boolean left;

  NaiveAnimal(NaiveHand hand, Chance chance) {
    this.hand = hand;
    this.chance = chance;
  }

  /** So long, its feet at the place given. */
  void paint(Motif motif, double atX, double atY, double length) {
    x = atX;
    y = atY;
    s = length;
    left = chance.odds(0.5);
    Hue hue = hand.scene.detail(motif).map(Detail::hue).orElse(Hue.BROWN);
    int color = hand.palette.of(hue == null ? Hue.BROWN : hue, chance);
    switch (motif) {
      case COW -> cow(hue == Hue.RED ? Tint.mix(color, hand.of(Hue.BROWN), 0.35) : color, hue);
      case HORSE -> horse(color);
      case SHEEP -> sheep(color);
      case DOG -> dog(color);
      default -> cat(color);
    }
  }

  private Curve at(Curve curve) {
    return curve.placed(x, y, s, 0, left);
  }

  private void form(int rgb, double... points) {
    hand.form(at(Curve.around(points)), rgb, chance);
  }

  private void limb(double wide, int rgb, double... points) {
    hand.limb(at(Curve.through(points)), wide * s, rgb);
  }

  private void eye(double ex, double ey, double r) {
    double px = x + (left ? -ex : ex) * s;
    hand.canvas.dot(px, y + ey * s, r * s + 0.8, 0xF6F2E6, 1);
    hand.canvas.dot(px, y + ey * s, r * s * 0.65 + 0.5, 0x1C1818, 1);
  }

  private void leg(double top, double foot, double from, double wide, int rgb) {
    limb(wide, rgb, top, from, 0.5 * (top + foot) + 0.01, 0.5 * from, foot, -0.02);
    limb(wide * 0.95, hand.dark, foot - 0.002, -0.035, foot + 0.012, 0);
  }

  private void cow(int coat, @Nullable Hue hue) {
    int shade = Tint.darker(coat, 0.07);
    leg(-0.36, -0.34, -0.3, 0.06, shade);
    leg(0.24, 0.24, -0.3, 0.06, shade);
    limb(0.02, coat, -0.46, -0.56, -0.55, -0.45, -0.54, -0.22);
    limb(0.045, hand.dark, -0.54, -0.24, -0.55, -0.16);
    form(
        Tint.mix(hand.of(Hue.PINK), 0xF3D4C4, 0.4),
        -0.26,
        -0.28,
        -0.12,
        -0.27,
        -0.1,
        -0.18,
        -0.18,
        -0.15,
        -0.26,
        -0.19);
    Curve body =
        at(
            Curve.around(
                -0.48, -0.56, -0.3, -0.63, 0.0, -0.6, 0.3, -0.64, 0.42, -0.52, 0.36, -0.3, 0.1,
                -0.23, -0.2, -0.24, -0.42, -0.28, -0.5, -0.42));
    hand.form(body, coat, chance);
    int patch =
        hue == Hue.WHITE
            ? Tint.mix(hand.of(Hue.BLACK), hand.of(Hue.BROWN), 0.3)
            : hand.of(Hue.WHITE);
    patches(body, patch);
    leg(-0.42, -0.42, -0.32, 0.07, coat);
    leg(0.32, 0.33, -0.32, 0.07, coat);
    cowHead(coat);
    eye(0.53, -0.66, 0.018);
  }

  private void cowHead(int coat) {
    limb(0.03, 0xEADFC4, 0.47, -0.75, 0.5, -0.85, 0.57, -0.87);
    limb(0.03, 0xEADFC4, 0.56, -0.76, 0.62, -0.84, 0.68, -0.83);
    form(coat, 0.4, -0.7, 0.32, -0.76, 0.3, -0.7, 0.38, -0.66);
    form(
        coat, 0.36, -0.62, 0.44, -0.75, 0.56, -0.77, 0.66, -0.62, 0.7, -0.5, 0.6, -0.46, 0.5, -0.5,
        0.42, -0.5);
    form(
        Tint.mix(hand.of(Hue.PINK), 0xF3D4C4, 0.4),
        0.62,
        -0.58,
        0.7,
        -0.56,
        0.72,
        -0.49,
        0.64,
        -0.45,
        0.58,
        -0.49);
    hand.canvas.dot(x + (left ? -0.67 : 0.67) * s, y - 0.52 * s, 0.012 * s, hand.dark, 1);
  }

  /** No two cows have the same patches. */
  private void patches(Curve body, int patch) {
    Shape before = hand.canvas.graphics().getClip();
    hand.canvas.graphics().clip(body.path());
    for (int i = 0; i < 4; i++) {
      double px = -0.36 + 0.2 * i;
      double py = -0.42 + 0.09 * chance.gaussian();
      double r = chance.between(0.06, 0.12);
      hand.canvas.fill(
          at(Curve.around(
                  px - r,
                  py,
                  px - 0.4 * r,
                  py - 0.9 * r,
                  px + 0.7 * r,
                  py - 0.6 * r,
                  px + r,
                  py + 0.3 * r,
                  px + 0.1 * r,
                  py + 0.8 * r))
              .path(),
          patch,
          1);
    }
    hand.canvas.graphics().setClip(before);
  }

  private void horse(int coat) {
    int shade = Tint.darker(coat, 0.06);
    int mane =
        Tint.lightness(coat) < 0.4 ? Tint.lighter(coat, 0.14) : Tint.mix(hand.dark, coat, 0.2);
    leg(-0.3, -0.36, -0.36, 0.052, shade);
    leg(0.2, 0.3, -0.36, 0.05, shade);
    for (int i = 0; i < 7; i++) {
      limb(
          0.016,
          mane,
          -0.43,
          -0.6,
          -0.54 - 0.012 * i,
          -0.5 + 0.015 * i,
          -0.5 - 0.02 * i,
          -0.22 + 0.02 * i);
    }
    form(
        coat, -0.45, -0.58, -0.3, -0.65, 0.0, -0.6, 0.24, -0.64, 0.34, -0.5, 0.26, -0.34, 0.0,
        -0.33, -0.25, -0.34, -0.42, -0.4);
    form(
        coat, 0.14, -0.58, 0.3, -0.76, 0.42, -0.94, 0.5, -0.9, 0.44, -0.7, 0.36, -0.5, 0.24, -0.46);
    form(
        coat, 0.4, -0.94, 0.46, -1.0, 0.56, -0.92, 0.7, -0.76, 0.67, -0.7, 0.58, -0.72, 0.46, -0.8);
    form(coat, 0.42, -0.97, 0.42, -1.08, 0.48, -1.0);
    for (int i = 0; i < 9; i++) {
      double t = i / 8.0;
      double mx = 0.16 + 0.26 * t;
      double my = -0.64 - 0.34 * t;
      limb(0.018, mane, mx + 0.02, my, mx - 0.04, my + 0.06, mx - 0.01, my + 0.14);
    }
    leg(-0.38, -0.4, -0.38, 0.06, coat);
    leg(0.27, 0.24, -0.38, 0.056, coat);
    eye(0.53, -0.87, 0.016);
    hand.canvas.dot(x + (left ? -0.66 : 0.66) * s, y - 0.75 * s, 0.01 * s, hand.dark, 1);
  }

  private void sheep(int wool) {
    int face = Tint.mix(hand.dark, hand.of(Hue.BROWN), 0.25);
    for (double leg : new double[] {-0.22, -0.08, 0.16, 0.28}) {
      limb(0.05, face, leg, -0.22, leg, -0.1, leg + 0.01, 0);
    }
    int edge = Tint.mix(Tint.darker(wool, 0.2), hand.of(Hue.BLUE), 0.15);
    int n = 13;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < n; i++) {
        double a = 2 * Math.PI * i / n;
        curl(
            0.02 + 0.34 * StrictMath.cos(a),
            -0.38 + 0.17 * StrictMath.sin(a),
            0.1,
            pass == 0 ? edge : wool,
            pass == 0 ? 1.4 : 0);
      }
    }
    hand.canvas.fill(
        at(Curve.around(-0.3, -0.38, 0, -0.54, 0.34, -0.38, 0.0, -0.22)).path(), wool, 1);
    for (int i = 0; i < 26; i++) {
      double cx = 0.02 + 0.32 * chance.between(-1.0, 1.0);
      double cy = -0.38 + 0.15 * chance.between(-1.0, 1.0);
      Curve curl =
          at(
              Curve.through(
                  cx - 0.03,
                  cy,
                  cx - 0.02,
                  cy - 0.035,
                  cx + 0.02,
                  cy - 0.03,
                  cx + 0.02,
                  cy + 0.01));
      hand.canvas.fill(curl.ribbon(t -> 1.2), edge, 0.8);
    }
    form(face, 0.36, -0.56, 0.46, -0.6, 0.56, -0.5, 0.58, -0.38, 0.5, -0.34, 0.4, -0.42);
    form(face, 0.36, -0.55, 0.26, -0.54, 0.3, -0.47);
    curl(0.4, -0.6, 0.06, wool, 0);
    eye(0.47, -0.5, 0.018);
  }

  private void curl(double cx, double cy, double r, int rgb, double more) {
    hand.canvas.dot(x + (left ? -cx : cx) * s, y + cy * s, r * s + more, rgb, 1);
  }

  private void dog(int coat) {
    int shade = Tint.darker(coat, 0.06);
    limb(0.06, shade, -0.24, -0.3, -0.3, -0.15, -0.28, 0);
    limb(0.06, shade, 0.26, -0.3, 0.3, -0.15, 0.31, 0);
    limb(0.05, coat, -0.38, -0.45, -0.52, -0.58, -0.48, -0.76);
    form(
        coat, -0.4, -0.46, -0.2, -0.52, 0.15, -0.5, 0.34, -0.56, 0.38, -0.38, 0.2, -0.26, -0.1,
        -0.28, -0.36, -0.3);
    limb(0.07, coat, -0.34, -0.36, -0.4, -0.16, -0.36, 0);
    limb(0.07, coat, 0.22, -0.36, 0.22, -0.16, 0.24, 0);
    form(
        coat, 0.24, -0.6, 0.34, -0.76, 0.48, -0.76, 0.56, -0.66, 0.72, -0.62, 0.72, -0.54, 0.54,
        -0.5, 0.34, -0.46);
    form(Tint.darker(coat, 0.12), 0.3, -0.74, 0.4, -0.76, 0.38, -0.56, 0.3, -0.5, 0.26, -0.62);
    hand.canvas.dot(x + (left ? -0.72 : 0.72) * s, y - 0.6 * s, 0.03 * s, hand.dark, 1);
    eye(0.5, -0.67, 0.022);
    limb(0.035, hand.of(Hue.RED), 0.27, -0.54, 0.34, -0.48, 0.42, -0.46);
  }

  private void cat(int coat) {
    limb(0.07, coat, -0.26, -0.1, -0.5, -0.06, -0.56, -0.3, -0.46, -0.46);
    form(
        coat, -0.34, 0.0, -0.38, -0.22, -0.22, -0.46, 0.02, -0.62, 0.2, -0.56, 0.24, -0.3, 0.26,
        0.0, -0.05, 0.02);
    limb(0.07, coat, 0.12, -0.34, 0.15, -0.15, 0.17, -0.01);
    limb(0.07, coat, 0.2, -0.34, 0.25, -0.15, 0.28, -0.01);
    hand.form(at(Curve.polygon(-0.04, -0.76, -0.02, -0.98, 0.1, -0.86)), coat, chance);
    hand.form(at(Curve.polygon(0.2, -0.86, 0.32, -0.98, 0.34, -0.74)), coat, chance);
    form(
        coat, -0.06, -0.7, 0.04, -0.86, 0.24, -0.87, 0.36, -0.72, 0.3, -0.58, 0.14, -0.53, 0.0,
        -0.58);
    int iris = 0xE8C23A;
    for (double ex : new double[] {0.07, 0.24}) {
      double px = x + (left ? -ex : ex) * s;
      hand.canvas.dot(px, y - 0.71 * s, 0.042 * s, iris, 1);
      hand.canvas.fill(
          new Ellipse2D.Double(px - 0.012 * s, y - 0.75 * s, 0.024 * s, 0.08 * s), 0x1C1818, 1);
    }
    double nose = x + (left ? -0.16 : 0.16) * s;
    hand.canvas.dot(nose, y - 0.635 * s, 0.02 * s, 0xD98A8A, 1);
    for (int side = -1; side <= 1; side += 2) {
      for (int i = 0; i < 3; i++) {
        hand.blade(
            nose + side * 0.04 * s,
            y - 0.62 * s,
            0.2 * s,
            (side > 0 ? 0 : Math.PI) + 0.18 * (i - 1),
            1.1,
            0xF2ECDC);
      }
    }
    for (int i = 0; i < 5; i++) {
      limb(
          0.004,
          Tint.darker(coat, 0.14),
          -0.3 + 0.05 * i,
          -0.3 - 0.06 * i,
          -0.24 + 0.05 * i,
          -0.25 - 0.06 * i,
          -0.2 + 0.05 * i,
          -0.16 - 0.07 * i);
    }
  }
}
