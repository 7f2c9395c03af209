package app.beholder.studio.painter;

import app.beholder.studio.kit.Crane;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;

/** A crane as it is printed: white, with black flight feathers and a red crown. */
final class UkiyoeCrane {
  private static final int WHITE = 0xFAF6EA;

  private final UkiyoePrint print;
  private final Chance chance;

  UkiyoeCrane(UkiyoePrint print, Chance chance) {
    this.print = print;
    this.chance = chance;
  }

  void paint(Crane crane, double size) {
    int dark = Tint.mix(print.ink, 0x1B1A1E, 0.5);
    double line = 1 + 0.003 * size;
    for (Curve leg : crane.legs()) {
      print.canvas.fill(leg.ribbon(t -> 0.018 * size + 0.8), dark, 0.95);
    }
    boolean flies = !crane.wings().isEmpty();
    if (flies) {
      wing(crane, 0, dark, line, size);
    }
    print.form(crane.body(), WHITE, line);
    if (flies) {
      wing(crane, 1, dark, line, size);
    } else {
      for (Curve feather : crane.feathers()) {
        print.canvas.fill(
            feather.ribbon(t -> 0.05 * size * StrictMath.sin(Math.PI * (0.15 + 0.8 * t)) + 2),
            WHITE,
            0.9);
        print.canvas.fill(
            feather.ribbon(t -> 0.045 * size * StrictMath.sin(Math.PI * (0.15 + 0.8 * t))),
            dark,
            1);
      }
      plumage(crane, size);
    }
    Curve neck = crane.neck();
    print.canvas.fill(neck.ribbon(t -> size * (0.095 - 0.05 * t) + 2 * line), print.ink, 0.95);
    print.canvas.fill(neck.ribbon(t -> size * (0.095 - 0.05 * t)), WHITE, 1);
    Curve throat = neck.placed(0, 0, 1, 0, false);
    print.canvas.fill(
        throat.ribbon(t -> t < 0.45 || t > 0.93 ? 0 : size * 0.036 * Math.min(1, 4 * (t - 0.45))),
        dark,
        0.95);
    double hx = neck.x(1);
    double hy = neck.y(1);
    print.canvas.fill(
        crane.beak().ribbon(t -> 0.034 * size * (1 - 0.8 * t)), Tint.mix(0x7C7A55, dark, 0.3), 1);
    print.canvas.dot(hx, hy, 0.03 * size + 1, print.ink, 0.95);
    print.canvas.dot(hx, hy, 0.028 * size, WHITE, 1);
    print.canvas.dot(hx, hy - 0.014 * size, 0.02 * size, 0xC03022, 1);
    print.canvas.dot(crane.beak().x(0.12), crane.beak().y(0.12), 0.007 * size, dark, 1);
  }

  private void wing(Crane crane, int which, int dark, double line, double size) {
    int half = crane.feathers().size() / crane.wings().size();
    for (int i = 0; i < half; i++) {
      Curve feather = crane.feathers().get(which * half + i);
      boolean black = i < 6 || i > 8;
      Curve.Width wide = t -> 0.075 * size * StrictMath.sin(Math.PI * (0.2 + 0.75 * t));
      print.canvas.fill(feather.ribbon(t -> wide.at(t) + 2), black ? WHITE : print.ink, 0.95);
      print.canvas.fill(feather.ribbon(wide), black ? dark : WHITE, 1);
    }
    Curve wing = crane.wings().get(which);
    print.form(wing, WHITE, line);
    for (int i = 0; i < half; i++) {
      Curve feather = crane.feathers().get(which * half + i);
      double rx = feather.x(0);
      double ry = feather.y(0);
      double bx = 0.45 * rx + 0.55 * wing.x(0.2);
      double by = 0.45 * ry + 0.55 * wing.y(0.2);
      print.key(Curve.through(bx, by, 0.5 * (bx + rx) + 2, 0.5 * (by + ry), rx, ry), 0.9);
    }
  }

  private void plumage(Crane crane, double size) {
    Curve body = crane.body();
    for (int i = 0; i < 9; i++) {
      double t = chance.between(0.08, 0.45);
      double x = 0.6 * body.x(t) + 0.4 * body.x(t + 0.45);
      double y = 0.6 * body.y(t) + 0.4 * body.y(t + 0.45);
      double r = 0.04 * size;
      print.key(Curve.through(x - r, y - 0.3 * r, x, y + 0.4 * r, x + r, y - 0.3 * r), 0.8);
    }
  }
}
