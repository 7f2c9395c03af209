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
    boolean fly = scene.has(Motif.WAVE) || count > 3 || chance.odds(count > 2 ? 0.7 : 0.25);
    if (!scene.has(Motif.WAVE) && !fly) {
      ground();
    }
    if (scene.has(Motif.PINE)) {
      branch(fly ? 0.62 : 0.12);
    }
    boolean left = chance.odds(0.5);
    List<double[]> places = new ArrayList<>();
    UkiyoeCrane painted = new UkiyoeCrane(print, chance.fork("plumage"));
    for (int i = 0; i < count; i++) {
      Chance own = chance.fork(i);
      double at = (i + 0.5) / count;
      if (fly) {
        double size =
            Math.min(w, h) * (count > 3 ? 0.3 : count > 1 ? 0.38 : 0.56) * own.between(0.85, 1.1);
        double[] place = free(places, own, 0.24, 0.2, scene.has(Motif.WAVE) ? 0.68 : 0.8);
        places.add(place);
        painted.paint(
            Crane.flying(own).placed(place[0], place[1], size, own.between(-0.25, 0.25), left),
            size);
      } else {
        double room = count > 3 ? 0.5 * w : count > 2 ? 0.62 * w : 0.8 * w;
        double size = Math.min(h * (count > 2 ? 0.36 : 0.5), room) * own.between(0.88, 1.1);
        boolean turned = count == 2 ? i == 0 : own.odds(0.5);
        double x = w * (count == 1 ? 0.5 : 0.16 + 0.68 * at);
        double foot = h * (i % 2 == 0 ? own.between(0.92, 0.955) : own.between(0.86, 0.89));
        painted.paint(Crane.standing(own).placed(x, foot, size, 0, turned), size);
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

  private int petals() {
    Hue hue = scene.detail(Motif.FLOWER).map(Detail::hue).orElse(Hue.PINK);
    return Tint.mix(print.palette.of(hue), WHITE, 0.3);
  }

  private void birds(int count) {
    if (count > 2) {
      if (scene.has(Motif.PINE)) {
        branch(0.16);
      }
      flock(count);
      return;
    }
    Curve seat =
        scene.has(Motif.FLOWER)
            ? new UkiyoeBlossoms(print, petals(), chance.fork("blossoms")).paint(freeRight)
            : branch(0.5);
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
