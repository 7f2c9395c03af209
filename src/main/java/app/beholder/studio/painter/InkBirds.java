package app.beholder.studio.painter;

import app.beholder.studio.kit.Crane;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;

/** Birds in ink: cranes under a pine or in bamboo, small birds on a stalk or a plum branch. */
final class InkBirds {
  private final Scene scene;
  private final InkBrush brush;
  private final InkPlants plants;
  private final Chance chance;
  private final double w;
  private final double h;
  private final boolean left;
  private final double dark;

  InkBirds(Scene scene, InkBrush brush, boolean left, Chance chance) {
    this.scene = scene;
    this.brush = brush;
    this.chance = chance;
    plants = new InkPlants(brush, chance.fork("plants"));
    w = brush.width;
    h = brush.height;
    this.left = left;
    dark =
        switch (scene.mood()) {
          case SERENE -> 0.75;
          case MELANCHOLY -> 0.7;
          case JOYFUL -> 0.88;
          case THREATENING, MYSTERIOUS -> 1;
        };
  }

  private double mirrored(double x) {
    return left ? x : w - x;
  }

  void paint() {
    new InkFigures(brush, chance.fork("disc"))
        .disc(scene, mirrored(w * 0.72), h * chance.between(0.14, 0.24));
    if (scene.has(Motif.CRANE)) {
      cranes();
    } else if (scene.has(Motif.FLOWER)) {
      plum();
    } else {
      bamboo(true);
    }
  }

  private void bamboo(boolean birds) {
    boolean wind = scene.mood() == Mood.THREATENING || chance.odds(0.25);
    double size = Math.min(w, h);
    int pale = chance.between(2, 4);
    for (int i = 0; i < pale; i++) {
      plants.bamboo(
          mirrored(w * chance.between(0.05, 0.6)),
          h * 1.02,
          h * chance.between(0.6, 0.95),
          sideways(-0.12, 0.2),
          size * 0.022,
          0.22 * dark,
          wind);
    }
    int near = birds ? chance.between(2, 3) : 2;
    Curve seat = null;
    for (int i = 0; i < near; i++) {
      double x = mirrored(w * (0.12 + 0.16 * i + 0.04 * chance.gaussian()));
      Curve stalk =
          plants.bamboo(
              x,
              h * 1.03,
              h * chance.between(0.8, 1.0),
              sideways(0.0, 0.22),
              size * chance.between(0.028, 0.04),
              Math.min(1, dark * chance.between(0.75, 1.0)),
              wind);
      seat = stalk;
    }
    if (birds && seat != null) {
      perch(seat);
    }
  }

  private double sideways(double low, double high) {
    double lean = chance.between(low, high) * Math.min(1, w / h);
    return left ? lean : -lean;
  }

  /** Birds on twigs that grow from a stalk for them to sit on. */
  private void perch(Curve stalk) {
    int count = scene.count(Motif.BIRD);
    double s = left ? 1 : -1;
    for (int i = 0; i < count; i++) {
      double t = 0.32 + 0.22 * i;
      double bx = stalk.x(t);
      double by = stalk.y(t);
      double reach = w * chance.between(0.3, 0.42);
      Curve twig =
          Curve.through(
              bx, by, bx + 0.4 * s * reach, by - 0.1 * reach, bx + s * reach, by - 0.02 * reach);
      brush.stroke(twig, 4, dark, q -> 1 - 0.6 * q);
      bird(
          twig.x(0.72),
          twig.y(0.72),
          Math.min(w, h) * chance.between(0.15, 0.19),
          i % 2 == 0 ? !left : left);
    }
  }

  private void plum() {
    double reach = (left ? 1 : -1) * w * chance.between(0.75, 0.95);
    boolean rising = chance.odds(0.6);
    double y = h * (rising ? chance.between(0.72, 0.85) : chance.between(0.12, 0.2));
    Detail flower = scene.detail(Motif.FLOWER).orElseThrow();
    Hue hue = flower.hue() == null ? Hue.WHITE : flower.hue();
    int petal =
        hue == Hue.WHITE
            ? 0xF4F0E4
            : Tint.mix(brush.palette.of(hue), 0xF6E4DC, hue == Hue.PINK ? 0.2 : 0.08);
    Curve bough =
        plants.blossoms(
            mirrored(-15),
            y,
            reach,
            h * (rising ? -0.5 : 0.42) * chance.between(0.7, 1.1),
            petal,
            dark);
    int count = scene.count(Motif.BIRD);
    for (int i = 0; i < count; i++) {
      double t = count == 1 ? 0.5 : 0.3 + 0.56 * i / (count - 1.0);
      double size = Math.min(w, h) * (count == 1 ? 0.22 : count == 2 ? 0.18 : 0.145);
      bird(bough.x(t), bough.y(t) - 2, size * chance.between(0.92, 1.06), (i % 2 == 0) != left);
    }
  }

  /** A small bird: a wash for its back, a paler one for its breast, strokes for wing and tail. */
  private void bird(double x, double y, double s, boolean mirrored) {
    Curve breast =
        Curve.around(
                -0.34, -0.1, -0.05, -0.4, 0.16, -0.62, 0.34, -0.74, 0.5, -0.64, 0.5, -0.42, 0.4,
                -0.16, 0.16, 0.0, -0.12, 0.0)
            .placed(x, y, s, 0, mirrored);
    brush.canvas.fill(breast.path(), brush.white(), 0.96);
    brush.spot(breast.path(), brush.ink, 0.24 * dark, 5);
    Curve back =
        Curve.around(-0.5, 0.02, -0.22, -0.3, 0.06, -0.55, 0.2, -0.5, 0.12, -0.3, -0.1, -0.12)
            .placed(x, y, s, 0, mirrored);
    brush.spot(back.path(), Tint.mix(brush.ink, brush.accent, 0.35), 0.75 * dark, 5);
    Curve cap =
        Curve.around(0.14, -0.6, 0.26, -0.74, 0.42, -0.75, 0.5, -0.64, 0.36, -0.6)
            .placed(x, y, s, 0, mirrored);
    brush.spot(cap.path(), brush.ink, 0.9 * dark, 3);
    for (int i = 0; i < 6; i++) {
      double v = 0.05 * i;
      brush.stroke(
          Curve.through(
                  0.1 - v, -0.42 + v, -0.15 - 0.4 * v, -0.2 + v, -0.5 + 1.2 * v, 0.04 + 0.1 * v)
              .placed(x, y, s, 0, mirrored),
          0.05 * s,
          dark * (0.95 - 0.09 * i));
    }
    for (int i = 0; i < 4; i++) {
      brush.stroke(
          Curve.through(-0.3, -0.08, -0.6, 0.08 + 0.02 * i, -0.92 + 0.03 * i, 0.2 + 0.045 * i)
              .placed(x, y, s, 0, mirrored),
          0.055 * s,
          dark * 0.9,
          t -> 0.7 + 0.3 * t);
    }
    brush.stroke(
        Curve.through(0.48, -0.64, 0.58, -0.61, 0.68, -0.57).placed(x, y, s, 0, mirrored),
        0.07 * s,
        dark,
        t -> 1 - 0.85 * t);
    double ex = x + (mirrored ? -0.38 : 0.38) * s;
    brush.canvas.dot(ex, y - 0.64 * s, 0.035 * s, brush.blank(), 1);
    brush.canvas.dot(ex, y - 0.64 * s, 0.022 * s, brush.ink, 1);
    for (double foot : new double[] {0.02, 0.15}) {
      brush.stroke(
          Curve.straight(foot, -0.03, foot + 0.02, 0.08).placed(x, y, s, 0, mirrored),
          0.025 * s + 0.5,
          dark,
          t -> 1);
    }
  }

  private void cranes() {
    if (scene.has(Motif.BAMBOO)) {
      bamboo(false);
    } else {
      plants.pine(mirrored(w * 0.2), h * 1.03, Math.min(h * 0.93, 1.45 * w), !left, dark);
    }
    int count = scene.count(Motif.CRANE);
    boolean fly = count > 2 || chance.odds(0.3);
    double size = Math.min(w, h) * (count == 1 ? 0.5 : count == 2 ? 0.42 : 0.3);
    if (!fly) {
      for (int i = 0; i < 5; i++) {
        double y = h * chance.between(0.86, 0.95);
        double x = w * chance.between(0.1, 0.5);
        brush.stroke(
            Curve.through(x, y, x + 0.2 * w, y - 4, x + 0.45 * w, y + 2),
            chance.between(3.0, 9.0),
            0.14 * dark);
      }
      plants.reeds(mirrored(w * 0.82), h * 0.93, 0.06 * w, 0.14 * h, 0.8 * dark);
    }
    for (int i = 0; i < count; i++) {
      Chance own = chance.fork(i);
      if (fly) {
        double x = mirrored(w * (0.74 - 0.36 * ((i * 0.618) % 1)));
        double y = h * (count == 1 ? 0.4 : 0.2 + 0.6 * (i + 0.4) / count);
        crane(Crane.flying(own).placed(x, y, size, own.between(-0.2, 0.2), left), size);
      } else {
        double x = mirrored(w * (count == 1 ? 0.62 : 0.44 + 0.34 * i));
        crane(
            Crane.standing(own)
                .placed(x, h * (0.92 - 0.04 * (i % 2)), size, 0, (i % 2 == 0) == left),
            size);
      }
    }
  }

  private void crane(Crane crane, double size) {
    int white = brush.white();
    for (Curve leg : crane.legs()) {
      brush.stroke(leg, 0.02 * size + 0.6, dark, t -> 1 - 0.25 * t);
    }
    int half = crane.wings().isEmpty() ? 0 : crane.feathers().size() / 2;
    if (half > 0) {
      wing(crane, 0, half, white, size);
    }
    brush.canvas.fill(crane.body().path(), white, 0.97);
    brush.spot(crane.body().path(), brush.ink, 0.13, 6);
    contour(crane.body(), size);
    if (half > 0) {
      wing(crane, 1, half, white, size);
    } else {
      for (Curve feather : crane.feathers()) {
        brush.dry(feather, 0.055 * size, dark, t -> StrictMath.sin(Math.PI * (0.15 + 0.8 * t)));
      }
    }
    Curve neck = crane.neck();
    brush.canvas.fill(neck.ribbon(t -> size * (0.09 - 0.05 * t) + 1.6), brush.ink, 0.45);
    brush.canvas.fill(neck.ribbon(t -> size * (0.09 - 0.05 * t)), white, 1);
    brush.stroke(
        neck, 0.045 * size, dark, t -> t < 0.35 || t > 0.95 ? 0 : Math.min(1, 3 * (t - 0.35)));
    brush.stroke(crane.beak(), 0.03 * size, 0.85 * dark, t -> 1 - 0.8 * t);
    double hx = neck.x(1);
    double hy = neck.y(1);
    brush.dot(hx, hy, 0.026 * size, 0.9);
    brush.canvas.dot(hx, hy - 0.017 * size, 0.021 * size, 0xBE3323, 0.95);
  }

  private void wing(Crane crane, int which, int half, int white, double size) {
    for (int i = 0; i < half; i++) {
      Curve feather = crane.feathers().get(which * half + i);
      boolean black = i < 6 || i > 8;
      if (black) {
        brush.dry(feather, 0.075 * size, dark, t -> StrictMath.sin(Math.PI * (0.2 + 0.75 * t)));
      } else {
        brush.canvas.fill(
            feather.ribbon(t -> 0.07 * size * StrictMath.sin(Math.PI * (0.2 + 0.75 * t))),
            white,
            0.97);
        brush.stroke(feather, 0.012 * size, 0.5 * dark);
      }
    }
    Curve wing = crane.wings().get(which);
    brush.canvas.fill(wing.path(), white, 0.96);
    brush.spot(wing.path(), brush.ink, 0.12, 7);
    contour(wing, size);
    for (int i = 0; i < half; i++) {
      Curve feather = crane.feathers().get(which * half + i);
      double rx = feather.x(0);
      double ry = feather.y(0);
      double bx = 0.5 * rx + 0.5 * wing.x(0.2);
      double by = 0.5 * ry + 0.5 * wing.y(0.2);
      brush.stroke(
          Curve.through(bx, by, 0.5 * (bx + rx) + 2, 0.5 * (by + ry), rx, ry),
          0.01 * size,
          0.4 * dark);
    }
  }

  private void contour(Curve line, double size) {
    double seed = chance.between(0.0, 60.0);
    brush.canvas.fill(
        line.ribbon(t ->
            Math.max(0.2, (0.55 + 0.8 * brush.noise.at(seed + 6 * t, 0.5)) * (0.8 + 0.008 * size))),
        brush.ink,
        0.75 * dark);
  }
}
