package app.beholder.studio.painter;

import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.util.Objects;

/** What is seen through the frame. */
final class ArtNouveauPanel {
  private final Scene scene;
  private final ArtNouveauPen pen;
  private final Palette palette;
  private final double margin;
  private final Chance chance;
  private final double w;
  private final double h;
  private final int sky;
  private final int green;
  private final boolean dark;

  ArtNouveauPanel(Scene scene, ArtNouveauPen pen, Palette palette, double margin, Chance chance) {
    this.scene = scene;
    this.pen = pen;
    this.palette = palette;
    this.margin = margin;
    this.chance = chance;
    w = pen.canvas().width();
    h = pen.canvas().height();
    dark = scene.mood() == Mood.THREATENING || scene.mood() == Mood.MYSTERIOUS;
    int paper = scene.mood() == Mood.MELANCHOLY ? 0xC9C2B0 : 0xEBDDBB;
    sky = Tint.mix(palette.of(scene.hue()), paper, dark ? 0.02 : 0.38);
    green = Tint.mix(palette.of(Hue.GREEN), dark ? 0x14201C : 0xB8B58A, 0.3);
  }

  void paint() {
    new ArtNouveauSky(scene, pen, palette, sky, green, margin, chance.fork("sky")).paint();
    switch (scene.subject()) {
      case PORTRAIT -> portrait();
      case BIRDS -> birds();
      default -> garden();
    }
  }

  private int color(Detail detail) {
    return palette.of(Objects.requireNonNull(detail.hue()));
  }

  private void garden() {
    int total = 0;
    for (Detail detail : scene.details()) {
      total += isFlower(detail.motif()) ? detail.count() : 0;
    }
    blades(9);
    int at = 0;
    double size = w * (w > 500 ? 0.21 : 0.27) * (total > 5 ? 0.82 : total < 3 ? 1.25 : 1);
    ArtNouveauFlower flowers = new ArtNouveauFlower(pen, green, chance.fork("flowers"));
    for (Detail detail : scene.details()) {
      for (int i = 0; isFlower(detail.motif()) && i < detail.count(); i++) {
        double share = (at + 0.5) / total;
        double x = w * (0.5 + 0.56 * (share - 0.5)) + chance.between(-8.0, 8.0);
        double lean = 0.25 * (share - 0.5) + chance.between(-0.08, 0.08);
        if (scene.mood() == Mood.MELANCHOLY) {
          lean += (share < 0.5 ? 1 : -1) * chance.between(0.1, 0.3);
        }
        double tall = 0.32 + 0.40 * ((at * 0.618 + 0.2) % 1);
        flowers.grow(
            detail.motif(),
            color(detail),
            x,
            h - margin + 10,
            -1.5708 + lean,
            h * tall,
            size * chance.between(0.9, 1.1));
        at++;
      }
    }
    scene.detail(Motif.BUTTERFLY).ifPresent(this::butterflies);
    blades(5);
  }

  private static boolean isFlower(Motif motif) {
    return motif == Motif.LILY
        || motif == Motif.IRIS
        || motif == Motif.POPPY
        || motif == Motif.ROSE;
  }

  /** Leaves that rise from below in long curves. */
  private void blades(int count) {
    for (int i = 0; i < count; i++) {
      double x = w * (i + chance.unit()) / count;
      pen.petal(
          x,
          h - 0.5 * margin,
          -1.5708 + chance.between(-0.35, 0.35),
          h * chance.between(0.16, 0.36),
          w * chance.between(0.05, 0.09),
          chance.pick(-1, 1) * chance.between(0.25, 0.7),
          Tint.lighter(green, chance.between(-0.09, 0.03)));
    }
  }

  private void butterflies(Detail detail) {
    for (int i = 0; i < detail.count(); i++) {
      double x = w * (0.27 + 0.23 * i) + chance.between(-15.0, 15.0);
      double y = h * (0.22 + 0.07 * ((i * 2) % 3));
      double s = 0.10 * w * (w > 500 ? 0.8 : 1);
      for (int side = -1; side <= 1; side += 2) {
        double up = side < 0 ? -2.45 : -0.69;
        pen.petal(x, y, up, 1.1 * s, 0.75 * s, 0.2 * side, color(detail));
        pen.petal(
            x,
            y,
            side < 0 ? 2.6 : 0.54,
            0.75 * s,
            0.55 * s,
            -0.3 * side,
            Tint.darker(color(detail), 0.08));
        pen.dot(x + side * 0.62 * s, y - 0.5 * s, 0.09 * s, 0xF1E6CC);
        pen.line(ArtNouveauPen.whip(x, y - 0.2 * s, up + side * -0.4, 0.6 * s, 0, side * 2), 0.4);
      }
      pen.shape(
          ArtNouveauPen.ribbon(
              new double[] {x, y - 0.35 * s, x, y, x, y + 0.25 * s, x, y + 0.5 * s},
              0.16 * s,
              0.3,
              0.5),
          pen.ink(),
          0.5);
    }
  }

  private void portrait() {
    int facing = chance.odds(0.5) ? -1 : 1;
    double unit = Math.min(0.40 * w * (w > 500 ? 0.88 : 1), 0.26 * h) * chance.between(0.95, 1.12);
    double x = w * (0.5 + 0.10 * facing);
    double y = h * chance.between(0.43, 0.50);
    double tilt =
        scene.mood() == Mood.MELANCHOLY
            ? chance.between(-20.0, -12.0)
            : scene.mood() == Mood.JOYFUL ? chance.between(4.0, 14.0) : chance.between(-8.0, 6.0);
    int gold = palette.of(scene.hues().getLast());
    int second = palette.of(scene.hues().get(1));
    ArtNouveauFrame.halo(
        pen,
        w / 2,
        y - 0.42 * unit,
        Math.min(0.42 * w, 1.25 * unit),
        Tint.mix(second, sky, 0.35),
        Tint.mix(gold, 0xE8D6A8, 0.3),
        Tint.mix(palette.of(scene.hue()), 0x3A2A1E, 0.25),
        chance.below(3));
    int skin = dark ? 0xD9B897 : scene.mood() == Mood.MELANCHOLY ? 0xDCCBB4 : 0xF0D3B2;
    int cloth = Tint.mix(palette.of(scene.hue()), second, 0.35);
    ArtNouveauWoman woman =
        new ArtNouveauWoman(
            pen,
            x,
            y,
            unit,
            facing,
            tilt,
            new ArtNouveauWoman.Dress(
                skin,
                color(scene.detail(Motif.HAIR).orElseThrow()),
                Tint.lighter(cloth, dark ? 0.05 : -0.04),
                gold),
            chance.fork("woman"));
    boolean wild = scene.mood() == Mood.THREATENING;
    woman.hairBehind(wild ? 22 : 15, wild ? 2.6 : 2.1);
    woman.body();
    woman.head();
    scene.detail(Motif.NECKLACE).ifPresent(necklace -> woman.necklace(color(necklace)));
    woman.hairBefore(1.5);
    scene.details().stream()
        .filter(detail -> isFlower(detail.motif()))
        .forEach(detail -> garland(detail, woman, unit));
  }

  /** Flowers in her hair, from the brow backwards. */
  private void garland(Detail detail, ArtNouveauWoman woman, double unit) {
    ArtNouveauFlower flowers = new ArtNouveauFlower(pen, green, chance.fork("garland"));
    for (int i = 0; i < detail.count(); i++) {
      double turn = -0.55 + 0.48 * i + (detail.count() < 3 ? 0.5 : 0);
      double[] at =
          woman.point(0.12 + 0.42 * StrictMath.sin(turn), -0.62 - 0.44 * StrictMath.cos(turn));
      double out =
          StrictMath.atan2(
              at[1] - woman.point(0.12, -0.55)[1], at[0] - woman.point(0.12, -0.55)[0]);
      for (int side = -1; side <= 1; side += 2) {
        pen.petal(at[0], at[1], out + 1.2 * side, 0.3 * unit, 0.12 * unit, 0.3 * side, green);
      }
      flowers.bloom(
          detail.motif(),
          color(detail),
          at[0],
          at[1],
          out,
          unit * (detail.motif() == Motif.POPPY || detail.motif() == Motif.ROSE ? 0.32 : 0.36));
    }
  }

  private void birds() {
    ArtNouveauBird birds = new ArtNouveauBird(pen, chance.fork("birds"));
    Detail main = scene.main();
    if (main.motif() == Motif.CRANE) {
      scene.details().stream().filter(detail -> isFlower(detail.motif())).forEach(this::bed);
      cranes(birds, main);
      blades(6);
      return;
    }
    int blue = color(main);
    int feather = Tint.mix(palette.of(Hue.GREEN), blue, 0.35);
    var plumage =
        new ArtNouveauBird.Plumage(
            blue,
            Tint.lighter(Tint.saturated(feather, 0.8), 0.04),
            palette.of(Hue.GOLD),
            Tint.darker(Tint.mix(blue, palette.of(Hue.BLUE), 0.5), 0.05));
    if (chance.odds(w > 500 ? 0.6 : 0.3)) {
      birds.fan(w / 2, h * 0.84, Math.min(0.56 * w, 0.5 * h), plumage);
      blades(3);
    } else {
      int side = chance.odds(0.5) ? 1 : -1;
      bough(side);
      birds.train(w * (0.5 + 0.02 * side), h * 0.50, 0.27 * h, 0.40 * h, side, plumage);
    }
    scene.details().stream().filter(detail -> isFlower(detail.motif())).forEach(this::bed);
  }

  private void cranes(ArtNouveauBird birds, Detail cranes) {
    int white = color(cranes);
    if (cranes.count() == 1) {
      double tall = Math.min(0.60 * h, 0.98 * w);
      birds.crane(w / 2, 0.85 * h, tall, chance.pick(-1, 1), white, pen.ink(), 0xB8342A);
      return;
    }
    if (cranes.count() > 2) {
      birds.crane(
          0.52 * w,
          0.70 * h,
          0.52 * Math.min(w, 0.8 * h),
          chance.pick(-1, 1),
          Tint.darker(white, 0.04),
          pen.ink(),
          0xB8342A);
    }
    double tall = 0.64 * Math.min(w, 0.8 * h);
    birds.crane(0.35 * w, 0.82 * h, tall, -1, white, pen.ink(), 0xB8342A);
    birds.crane(0.66 * w, 0.89 * h, 0.92 * tall, 1, white, pen.ink(), 0xB8342A);
  }

  private void bough(int side) {
    double x = side > 0 ? -20 : w + 20;
    double[] axis =
        ArtNouveauPen.whip(
            x, h * 0.555, side > 0 ? -0.12 : 3.26, 1.25 * w, side * -0.22, side * -1.2);
    pen.shape(
        ArtNouveauPen.ribbon(axis, 0.06 * w, 0.1, 1),
        Tint.mix(palette.of(Hue.BROWN), pen.ink(), 0.3),
        1.2);
    for (int i = 0; i < 9; i++) {
      int at = 4 + 2 * i;
      pen.petal(
          axis[2 * at],
          axis[2 * at + 1],
          chance.pick(-1, 1) * chance.between(0.7, 2.3),
          0.13 * w,
          0.06 * w,
          chance.between(-0.5, 0.5),
          green);
    }
  }

  /** Flowers around the feet of birds. */
  private void bed(Detail detail) {
    ArtNouveauFlower flowers = new ArtNouveauFlower(pen, green, chance.fork("bed"));
    for (int i = 0; i < detail.count(); i++) {
      double share = detail.count() == 1 ? 0.5 : i / (detail.count() - 1.0);
      double x = w * (0.2 + 0.6 * share);
      boolean low = scene.has(Motif.PEACOCK);
      double tall =
          h
              * (low
                  ? 0.10 + 0.05 * (i % 2)
                  : 0.22 + 0.30 * Math.abs(share - 0.5) * 2 + chance.between(-0.03, 0.03));
      flowers.grow(
          detail.motif(),
          color(detail),
          x,
          h - margin + 8,
          -1.5708 + 0.2 * (share - 0.5),
          tall,
          w * (w > 500 ? 0.14 : 0.17));
    }
  }
}
