package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Contour;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Placing;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.CubistThing.Stuff;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;

/** Where the things of a work stand: on a table that is tipped up, or around a sitter. */
final class CubistTable {
  private final Scene scene;
  private final Canvas canvas;
  private final Palette palette;
  private final Chance chance;
  private final double unit;

  CubistTable(Scene scene, Canvas canvas, Palette palette, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.palette = palette;
    this.chance = chance;
    unit = Math.min(1.2 * canvas.height(), 1.45 * canvas.width());
  }

  List<CubistThing> things() {
    return scene.subject() == Subject.PORTRAIT ? sitter() : stillLife();
  }

  private int color(Detail detail) {
    Hue hue = detail.hue();
    if (hue != null) {
      return palette.of(hue);
    }
    return Tint.mix(
        palette.of(scene.hues().getLast()), 0xD8D2C0, detail.motif() == Motif.GLASS ? 0.15 : 0.4);
  }

  private List<CubistThing> stillLife() {
    List<CubistThing> things = new ArrayList<>();
    int slot = 0;
    int mirror = chance.odds(0.5) ? 1 : -1;
    double[] xs = {-0.02, -0.23, 0.23, 0.04};
    double[] ys = {0.80, 0.72, 0.76, 0.88};
    long bunches = scene.details().stream().filter(detail -> small(detail.motif())).count();
    double[] fruitX =
        bunches < 2
            ? new double[] {chance.pick(-1.0, 1.0) * aside()}
            : new double[] {-0.21, 0.2, 0.0};
    int bunch = 0;
    for (Detail detail : scene.details()) {
      if (detail.motif() == Motif.TABLE) {
        continue;
      }
      boolean small = small(detail.motif());
      double spread = canvas.width() < canvas.height() ? 0.8 : 0.9;
      // a sheet as broad as a newspaper would hide what stands in the middle
      double out = detail.motif() == Motif.NEWSPAPER ? 1.5 : 1;
      double x =
          canvas.width() * (0.5 + mirror * (small ? fruitX[bunch++] : out * spread * xs[slot++]));
      double y = canvas.height() * (small ? 0.87 : ys[slot - 1] + chance.between(-0.03, 0.03));
      for (int i = 0; i < shown(detail); i++) {
        double beside = (i - (shown(detail) - 1) / 2.0) * unit * apart(detail.motif());
        things.add(thing(detail, x + beside, y - (small ? (i % 2) * 0.03 * unit : 0), mirror));
      }
    }
    // what is small stands in front
    things.sort((a, b) -> Boolean.compare(small(a.motif()), small(b.motif())));
    return things;
  }

  /** How far from the middle fruit lies: a single piece gives way to what stands there. */
  private double aside() {
    boolean single =
        scene.details().stream().anyMatch(detail -> small(detail.motif()) && shown(detail) == 1);
    return single ? 0.22 : 0.12;
  }

  private static double apart(Motif motif) {
    return motif == Motif.GLASS ? 0.17 : motif == Motif.LEMON ? 0.16 : 0.13;
  }

  private static int shown(Detail detail) {
    return detail.motif() == Motif.GRAPE ? 1 : detail.count();
  }

  private static boolean small(Motif motif) {
    return motif == Motif.APPLE
        || motif == Motif.PEAR
        || motif == Motif.LEMON
        || motif == Motif.GRAPE;
  }

  private CubistThing thing(Detail detail, double x, double y, int mirror) {
    CubistThing thing = CubistShop.thing(detail.motif(), color(detail));
    double size =
        unit
            * switch (detail.motif()) {
              case GUITAR -> 0.58;
              case BOTTLE -> 0.52;
              case JUG -> 0.40;
              case GLASS -> 0.30;
              case BOWL -> 0.24;
              case NEWSPAPER -> 0.42;
              case BOOK -> 0.34;
              case GRAPE -> 0.24;
              case PEAR -> 0.16;
              default -> 0.13;
            };
    double turn =
        switch (detail.motif()) {
          case GUITAR -> mirror * chance.between(12.0, 38.0);
          case NEWSPAPER, BOOK -> chance.between(-22.0, 22.0);
          default -> chance.between(-5.0, 5.0);
        };
    return thing.moved(Placing.at(x, y, turn, size, size));
  }

  private List<CubistThing> sitter() {
    boolean woman = scene.main().motif() == Motif.WOMAN;
    int first = palette.of(scene.hue());
    int second = palette.of(scene.hues().get(1));
    int skin = Tint.mix(0xDDB48C, Tint.withLightness(first, 0.75), 0.25);
    int shade = Tint.mix(Tint.darker(skin, 0.2), Tint.withLightness(second, 0.45), 0.45);
    int hair = Tint.mix(chance.pick(0x2A1C14, 0x4A2A18, 0x1E1A1C), second, 0.15);
    double head = Math.min(canvas.height() * 0.37, canvas.width() * 0.52);
    double x = canvas.width() * (0.5 + chance.between(-0.05, 0.05));
    double y = canvas.height() * (scene.has(Motif.HAT) ? 0.56 : 0.52);
    double lean = chance.between(-9.0, 9.0);
    double flip = chance.odds(0.5) ? 1 : -1;
    var place = Placing.at(x, y, lean, flip * head, head);
    List<CubistThing> things = new ArrayList<>();
    things.add(
        new CubistSitter(woman, skin, hair, cloth(first, second), shade)
            .bust(chance.fork("bust"))
            .moved(place));
    scene
        .detail(Motif.HAT)
        .ifPresent(hat -> things.add(CubistSitter.hat(color(hat), woman).moved(place)));
    for (Detail detail : scene.details()) {
      if (detail.motif() != Motif.HAT && detail != scene.main()) {
        boolean guitar = detail.motif() == Motif.GUITAR;
        double size = head * (guitar ? 1.25 : detail.motif() == Motif.GLASS ? 0.6 : 0.9);
        double turn = guitar ? flip * chance.between(50.0, 66.0) : chance.between(-14.0, 14.0);
        double px = x + flip * head * (guitar ? -0.45 : chance.between(-0.4, 0.4));
        double py = canvas.height() * (guitar ? 0.95 : 0.97);
        things.add(
            CubistShop.thing(detail.motif(), color(detail))
                .moved(Placing.at(px, py, turn, size, size)));
      }
    }
    return things;
  }

  /** The colour of the dress: not that of what is held before it. */
  private int cloth(int first, int second) {
    Hue usual = scene.hues().get(1);
    boolean alike = scene.details().stream().anyMatch(detail -> detail.hue() == usual);
    return Tint.mix(second, first, chance.between(0.0, 0.3) + (alike ? 0.6 : 0));
  }

  /** The table itself: its top seen from above, its edge from the front, and a cloth. */
  void paint(CubistPaint paint, int ink, boolean collage) {
    double w = canvas.width();
    double h = canvas.height();
    int wood = palette.of(scene.detail(Motif.TABLE).map(Detail::hue).orElse(Hue.BROWN));
    Shape top;
    Shape front;
    if (chance.odds(0.5)) {
      top = new Ellipse2D.Double(0.07 * w, 0.55 * h, 0.86 * w, 0.37 * h);
      front = new Ellipse2D.Double(0.07 * w, 0.60 * h, 0.86 * w, 0.37 * h);
    } else {
      double lean = chance.between(-0.05, 0.05) * w;
      top =
          Canvas.polygon(
              0.16 * w,
              0.60 * h + lean,
              0.86 * w,
              0.58 * h - lean,
              0.97 * w,
              0.88 * h,
              0.04 * w,
              0.90 * h);
      front =
          Canvas.polygon(
              0.04 * w, 0.90 * h, 0.97 * w, 0.88 * h, 0.94 * w, 0.96 * h, 0.07 * w, 0.98 * h);
    }
    paint.fill(front, Stuff.DARK, Tint.darker(wood, 0.16));
    if (collage) {
      paint.sheet(top, Stuff.WOOD, wood);
    } else {
      paint.fill(top, Stuff.WOOD, wood);
    }
    new Contour(2.2, 0.5, 20).draw(canvas, top, ink, 0.8, chance);
    if (chance.odds(0.6)) {
      double x = w * chance.between(0.2, 0.55);
      Shape cloth =
          Canvas.polygon(
              x, 0.56 * h, x + 0.32 * w, 0.55 * h, x + 0.36 * w, 0.97 * h, x - 0.05 * w, 0.99 * h);
      int rgb = Tint.mix(palette.of(scene.hues().getLast()), 0xE8E0CE, 0.65);
      paint.faded(cloth, rgb, 1.4, 0.9, 0.5);
      paint.hatch(cloth, Tint.darker(rgb, 0.25), 1.52, 16);
      new Contour(1.6, 0.5, 20).draw(canvas, cloth, ink, 0.6, chance);
    }
  }
}
