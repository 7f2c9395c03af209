package app.beholder.studio.painter;

import app.beholder.studio.kit.Crane;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Prints of birds: cranes before a great sun, a flock before the moon, a bird on a branch. */
final class UkiyoeBirds {
  private static final int WHITE = 0xFAF6EA;

  private final Scene scene;
  private final UkiyoePrint print;
  private final Chance chance;
  private final boolean freeRight;
  private final UkiyoeSky sky;
  private final boolean snowy;
  private final double w;
  private final double h;

  UkiyoeBirds(Scene scene, UkiyoePrint print, boolean freeRight, Chance chance) {
    this.scene = scene;
    this.print = print;
    this.chance = chance;
    this.freeRight = freeRight;
    w = print.width;
    h = print.height;
    snowy = scene.has(Motif.SNOW);
    sky = new UkiyoeSky(scene, print, scene.hue(), chance.fork("sky"));
  }

  void paint() {
    sky.paint(h * chance.between(0.75, 1.0));
    double radius = Math.min(w, h) * chance.between(0.2, 0.32);
    sky.disc(
        w * (freeRight ? 0.4 : 0.6) + 0.05 * w * chance.gaussian(),
        h * chance.between(0.32, 0.46),
        radius);
    if (scene.has(Motif.WAVE)) {
      water();
    }
    if (scene.has(Motif.CRANE)) {
      cranes(scene.count(Motif.CRANE));
    } else {
      birds(scene.count(Motif.BIRD));
    }
  }

  private void water() {
    double y = h * 0.8;
    int blue = Tint.mix(print.palette.of(Hue.BLUE), print.ink, 0.1);
    Rectangle2D sea = new Rectangle2D.Double(-5, y, w + 10, h);
    print.flat(sea, Tint.mix(blue, print.paper(), 0.3));
    print.bokashi(sea, blue, h, y);
    for (int row = 0; row < 7; row++) {
      double rowY = y + 0.2 * h * (row + 0.4) / 7;
      double r = w * (0.028 + 0.007 * row);
      for (double x = -r + (row % 2) * r; x < w + r; x += 2 * r) {
        for (int k = 0; k < 3; k++) {
          double q = r * (1 - 0.3 * k);
          Curve arc =
              Curve.through(
                  x - q,
                  rowY,
                  x - 0.7 * q,
                  rowY - 0.42 * q,
                  x,
                  rowY - 0.6 * q,
                  x + 0.7 * q,
                  rowY - 0.42 * q,
                  x + q,
                  rowY);
          double wide = k == 0 ? 3.2 : 1.5;
          print.canvas.fill(
              arc.ribbon(t -> wide), k == 0 ? WHITE : Tint.mix(blue, WHITE, 0.6), 0.9);
        }
      }
    }
  }

  private void ground() {
    double y = h * chance.between(0.82, 0.88);
    int color = snowy ? WHITE : Tint.mix(print.palette.of(Hue.GREEN), print.paper(), 0.35);
    Curve bank =
        Curve.through(-10, y, 0.25 * w, y - 0.02 * h, 0.6 * w, y + 0.02 * h, w + 10, y - 0.015 * h)
            .finer(9)
            .shaken(print.noise, 8, 60);
    print.flat(bank.below(h + 5), color);
    print.bokashi(bank.below(h + 5), Tint.mix(color, sky.base, 0.6), h, y);
    print.key(bank, 1.5);
    for (int i = 0; i < 16; i++) {
      double x = w * chance.unit();
      double foot = h * chance.between(0.9, 1.0);
      for (int k = 0; k < 4; k++) {
        double lean = chance.between(-0.05, 0.05) * h;
        double tall = h * chance.between(0.04, 0.13);
        Curve reed =
            Curve.through(
                x + 3 * k, foot, x + 3 * k + 0.2 * lean, foot - 0.6 * tall, x + lean, foot - tall);
        print.canvas.fill(
            reed.ribbon(t -> 3.4 * (1 - 0.8 * t)),
            Tint.mix(print.palette.of(Hue.GREEN), print.ink, 0.35),
            0.9);
      }
    }
  }

  private void cranes(int count) {
    boolean fly = scene.has(Motif.WAVE) || chance.odds(count > 2 ? 0.7 : 0.25);
    if (!scene.has(Motif.WAVE) && !fly) {
      ground();
    }
    if (scene.has(Motif.PINE)) {
      branch(fly ? 0.62 : 0.12);
    }
    boolean left = chance.odds(0.5);
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Chance own = chance.fork(i);
      double at = (i + 0.5) / count;
      if (fly) {
        double size =
            Math.min(w, h) * (count > 3 ? 0.3 : count > 1 ? 0.38 : 0.56) * own.between(0.85, 1.1);
        double[] place = free(places, own, 0.24, 0.2, scene.has(Motif.WAVE) ? 0.68 : 0.8);
        places.add(place);
        crane(
            Crane.flying(own).placed(place[0], place[1], size, own.between(-0.25, 0.25), left),
            size);
      } else {
        double room = count > 3 ? 0.5 * w : count > 2 ? 0.62 * w : 0.8 * w;
        double size = Math.min(h * (count > 2 ? 0.36 : 0.5), room) * own.between(0.88, 1.1);
        boolean turned = count == 2 ? i == 0 : own.odds(0.5);
        double x = w * (count == 1 ? 0.5 : 0.16 + 0.68 * at);
        double foot = h * (i % 2 == 0 ? own.between(0.92, 0.955) : own.between(0.86, 0.89));
        crane(Crane.standing(own).placed(x, foot, size, 0, turned), size);
      }
    }
  }

  /** A place far from those taken: the best of a few. */
  private double[] free(List<double[]> taken, Chance own, double side, double top, double bottom) {
    double[] best = {w / 2, h / 2};
    double farthest = -1;
    for (int i = 0; i < 14; i++) {
      double x = w * own.between(side, 1 - side);
      double y = h * own.between(top, bottom);
      double nearest = 1e12;
      for (double[] other : taken) {
        double dx = 0.75 * (x - other[0]);
        double dy = y - other[1];
        nearest = Math.min(nearest, dx * dx + dy * dy);
      }
      if (taken.isEmpty()) {
        nearest = 1e6 - Math.abs(x - w / 2) - Math.abs(y - 0.42 * h);
      }
      if (nearest > farthest) {
        farthest = nearest;
        best = new double[] {x, y};
      }
    }
    return best;
  }

  private void crane(Crane crane, double size) {
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

  private Curve branch(double at) {
    boolean left = freeRight;
    UkiyoePine pine = new UkiyoePine(print, chance.fork("pine"));
    double length = Math.min(w * 0.74, 0.62 * h);
    double droop =
        scene.mood() == app.beholder.studio.scene.Mood.MELANCHOLY
            ? 0.2
            : chance.between(-0.18, 0.1);
    return pine.branch(left ? -15 : w + 15, h * at, length, !left, droop, snowy);
  }

  private Curve blossoms() {
    boolean left = freeRight;
    double x = left ? -15 : w + 15;
    double s = left ? 1 : -1;
    double y = h * chance.between(0.66, 0.78);
    double rise = chance.between(-0.5, -0.25) * h;
    Curve bough =
        Curve.through(
            x,
            y,
            x + s * 0.22 * w,
            y + 0.2 * rise,
            x + s * 0.4 * w,
            y + 0.18 * rise,
            x + s * 0.62 * w,
            y + 0.5 * rise,
            x + s * 0.86 * w,
            y + 0.95 * rise);
    int bark = Tint.mix(print.palette.of(Hue.BROWN), print.ink, 0.45);
    print.canvas.fill(bough.ribbon(t -> 0.045 * w * (1.1 - t) + 4.5), print.ink, 0.95);
    print.canvas.fill(bough.ribbon(t -> 0.045 * w * (1.1 - t) + 2), bark, 1);
    Detail detail = scene.detail(Motif.FLOWER).orElseThrow();
    int petal =
        Tint.mix(print.palette.of(detail.hue() == null ? Hue.PINK : detail.hue()), WHITE, 0.3);
    for (int i = 0; i < 9; i++) {
      double t = 0.15 + 0.09 * i;
      double a = bough.angle(t) + (i % 2 == 0 ? -1 : 1) * chance.between(0.5, 1.0);
      double len = w * chance.between(0.12, 0.26);
      double bx = bough.x(t);
      double by = bough.y(t);
      Curve twig =
          Curve.through(
              bx,
              by,
              bx + 0.5 * len * StrictMath.cos(a),
              by + 0.5 * len * StrictMath.sin(a) - 5,
              bx + len * StrictMath.cos(a + 0.15),
              by + len * StrictMath.sin(a + 0.15));
      print.canvas.fill(twig.ribbon(q -> 6 * (1 - 0.8 * q)), Tint.mix(bark, print.ink, 0.4), 1);
      for (int k = 0; k < 4; k++) {
        double q = chance.between(0.3, 1.0);
        flower(
            twig.x(q) + 4 * chance.gaussian(),
            twig.y(q) + 4 * chance.gaussian(),
            w * chance.between(0.02, 0.034),
            petal);
      }
    }
    return bough;
  }

  private void flower(double x, double y, double r, int petal) {
    double turn = chance.between(0.0, 2.0);
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < 5; i++) {
        double a = turn + i * 2 * Math.PI / 5;
        double q = r * (pass == 0 ? 0.66 : 0.58);
        print.canvas.dot(
            x + 0.62 * r * StrictMath.cos(a),
            y + 0.62 * r * StrictMath.sin(a),
            q,
            pass == 0 ? print.ink : Tint.lighter(petal, chance.between(-0.02, 0.03)),
            pass == 0 ? 0.8 : 1);
      }
    }
    print.canvas.dot(x, y, 0.24 * r, Tint.mix(petal, 0xA8324A, 0.6), 1);
    for (int i = 0; i < 5; i++) {
      double a = turn + 0.6 + i * 2 * Math.PI / 5;
      print.canvas.dot(
          x + 0.55 * r * StrictMath.cos(a),
          y + 0.55 * r * StrictMath.sin(a),
          0.08 * r,
          0xE0B040,
          1);
    }
  }

  private void birds(int count) {
    if (count > 2) {
      if (scene.has(Motif.PINE)) {
        branch(0.16);
      }
      flock(count);
      return;
    }
    Curve seat = scene.has(Motif.FLOWER) ? blossoms() : branch(0.5);
    for (int i = 0; i < count; i++) {
      double t = count == 1 ? chance.between(0.42, 0.56) : i == 0 ? 0.36 : 0.66;
      double size = Math.min(w, h) * chance.between(0.25, 0.3);
      songbird(seat.x(t), seat.y(t) - 0.02 * h, size, count == 2 ? i == 1 : chance.odds(0.5));
    }
  }

  private void songbird(double x, double y, double size, boolean left) {
    int back =
        Tint.mix(
            print.palette.of(chance.pick(Hue.BLUE, Hue.BROWN, Hue.GREY, Hue.GREEN)),
            print.ink,
            0.2);
    Curve tail =
        Curve.polygon(-0.3, -0.2, -0.86, 0.12, -0.8, 0.22, -0.66, 0.18, -0.2, -0.04)
            .placed(x, y, size, 0, left);
    print.form(tail, back, 1.3);
    Curve body =
        Curve.around(
                -0.42, -0.12, -0.2, -0.36, 0.1, -0.62, 0.2, -0.78, 0.36, -0.82, 0.48, -0.7, 0.46,
                -0.5, 0.4, -0.28, 0.2, -0.04, -0.1, 0.0)
            .placed(x, y, size, 0, left);
    print.form(body, WHITE, 1.7);
    print.bokashi(
        body.path(),
        Tint.mix(print.palette.of(Hue.ORANGE), WHITE, 0.45),
        y + 0.1 * size,
        y - 0.4 * size);
    Curve cap =
        Curve.around(0.16, -0.66, 0.22, -0.79, 0.36, -0.82, 0.48, -0.7, 0.34, -0.66)
            .placed(x, y, size, 0, left);
    print.form(cap, back, 1.1);
    Curve wing =
        Curve.around(
                0.16, -0.52, 0.2, -0.3, 0.0, -0.14, -0.32, -0.04, -0.62, 0.02, -0.36, -0.2, -0.08,
                -0.44)
            .placed(x, y, size, 0, left);
    print.form(wing, Tint.darker(back, 0.06), 1.5);
    for (int i = 0; i < 5; i++) {
      double v = 0.07 * i;
      Curve feather =
          Curve.through(0.1 - v, -0.42 + 0.06 * i, -0.1, -0.24 + 0.04 * i, -0.46 + 0.06 * i, -0.03)
              .placed(x, y, size, 0, left);
      print.canvas.fill(feather.ribbon(t -> 2), WHITE, 0.8);
    }
    Curve beak = Curve.polygon(0.46, -0.74, 0.64, -0.66, 0.47, -0.64).placed(x, y, size, 0, left);
    print.form(beak, 0x4A4038, 1);
    double ex = x + (left ? -0.36 : 0.36) * size;
    print.canvas.dot(ex, y - 0.69 * size, 0.036 * size, WHITE, 1);
    print.canvas.dot(ex, y - 0.69 * size, 0.026 * size, print.ink, 1);
    for (double foot : new double[] {0.02, 0.14}) {
      Curve leg = Curve.straight(foot, -0.02, foot + 0.03, 0.09).placed(x, y, size, 0, left);
      print.canvas.fill(leg.ribbon(t -> 0.02 * size + 1), print.ink, 1);
    }
  }

  /** Wild geese in a slanting line. */
  private void flock(int count) {
    boolean left = chance.odds(0.5);
    double slope = chance.between(0.4, 0.9);
    for (int i = 0; i < count; i++) {
      Chance own = chance.fork(i);
      double s = (i + 0.5) / count;
      double size = Math.min(w, h) * own.between(0.115, 0.14) * (0.8 + 0.4 * s);
      double away = (i % 2 == 0 ? 1 : -1) * 0.085 * w;
      double x = w * (left ? 0.84 - 0.68 * s : 0.16 + 0.68 * s) + away * 0.3;
      double y = h * (0.24 + slope * 0.5 * s) - away * (left ? -1 : 1) * h / w;
      goose(x, Math.min(y, 0.8 * h), size, left, own);
    }
  }

  private void goose(double x, double y, double size, boolean left, Chance own) {
    double tilt = (left ? -1 : 1) * own.between(0.1, 0.45);
    int grey = Tint.mix(print.palette.of(Hue.BROWN), print.palette.of(Hue.GREY), 0.5);
    boolean up = own.odds(0.6);
    double lift = up ? -1 : 0.75;
    Curve far =
        Curve.around(0.1, -0.02, 0.36, 0.42 * lift, 0.3, 0.95 * lift, 0.02, 0.5 * lift, -0.12, 0.0)
            .placed(x, y, size, tilt, left);
    Curve near =
        Curve.around(0.14, 0.0, 0.02, 0.45 * lift, -0.34, 0.9 * lift, -0.36, 0.4 * lift, -0.2, 0.05)
            .placed(x, y, size, tilt, left);
    Curve body =
        Curve.around(-0.62, 0.02, -0.3, -0.1, 0.1, -0.13, 0.34, -0.04, 0.1, 0.13, -0.25, 0.11)
            .placed(x, y, size, tilt, left);
    Curve neck = Curve.through(0.22, -0.02, 0.46, -0.05, 0.66, 0.0).placed(x, y, size, tilt, left);
    print.form(far, Tint.mix(grey, print.ink, 0.35), 1.2);
    print.form(body, Tint.mix(grey, WHITE, 0.45), 1.3);
    print.canvas.fill(neck.ribbon(t -> 0.13 * size * (1 - 0.3 * t) + 2.4), print.ink, 0.95);
    print.canvas.fill(neck.ribbon(t -> 0.13 * size * (1 - 0.3 * t)), grey, 1);
    Curve bill = Curve.straight(0.68, 0.0, 0.82, 0.05).placed(x, y, size, tilt, left);
    print.canvas.fill(bill.ribbon(t -> 0.07 * size * (1 - 0.6 * t)), 0xC88A30, 1);
    print.form(near, grey, 1.3);
    for (int i = 0; i < 5; i++) {
      double q = i / 4.0;
      Curve quill =
          Curve.through(
                  -0.05 - 0.08 * q,
                  0.3 * lift,
                  -0.16 - 0.06 * q,
                  (0.55 - 0.1 * q) * lift,
                  -0.3,
                  (0.82 - 0.35 * q) * lift)
              .placed(x, y, size, tilt, left);
      print.key(quill, 1.1);
    }
  }
}
