package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Format;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Things on a dark table that say how short life is. */
final class NightVanitas {
  private static final double TILT = 13;

  private final Scene scene;
  private final Noise noise;
  private final Chance chance;
  private final List<NightBody> bodies = new ArrayList<>();
  private final NightPose table = new NightPose(0, 0, 0, 0, TILT, 0, 1);
  private double[] wick = {0, 0, 0};
  private double[] glass = {0, 0, 0};

  private NightVanitas(Scene scene, Chance chance) {
    this.scene = scene;
    this.chance = chance;
    noise = new Noise(chance.fork("noise"));
  }

  static Scene compose(Mood mood, Chance chance) {
    Motif main =
        switch (mood) {
          case JOYFUL -> chance.pick(Motif.LEMON, Motif.APPLE, Motif.GLASS);
          case SERENE -> chance.pick(Motif.BOOK, Motif.LEMON, Motif.JUG);
          default -> chance.pick(Motif.SKULL, Motif.SKULL, Motif.CANDLE, Motif.BOOK);
        };
    List<Motif> others =
        new ArrayList<>(List.of(Motif.BOOK, Motif.GLASS, Motif.LEMON, Motif.JUG, Motif.APPLE));
    others.remove(main);
    List<Detail> details = new ArrayList<>();
    details.add(detail(main, chance));
    boolean candle = main != Motif.CANDLE && chance.odds(mood == Mood.JOYFUL ? 0.25 : 0.5);
    if (candle) {
      details.add(detail(Motif.CANDLE, chance));
    }
    for (Motif motif : chance.shuffled(others).subList(0, chance.between(1, candle ? 2 : 3))) {
      details.add(detail(motif, chance));
    }
    details.add(Detail.one(Motif.TABLE, Hue.BROWN));
    Hue bright =
        details.stream().anyMatch(d -> d.motif() == Motif.LEMON)
            ? Hue.YELLOW
            : details.stream().anyMatch(d -> d.motif() == Motif.APPLE) ? Hue.RED : Hue.GOLD;
    Light light =
        details.stream().anyMatch(d -> d.motif() == Motif.CANDLE) ? Light.NIGHT : Light.NONE;
    return new Scene(
        Subject.STILL_LIFE,
        mood,
        light,
        chance.pick(Format.LANDSCAPE, Format.LANDSCAPE, Format.SQUARE, Format.PORTRAIT),
        List.of(Hue.BLACK, Hue.BROWN, bright),
        details);
  }

  private static Detail detail(Motif motif, Chance chance) {
    return switch (motif) {
      case LEMON -> new Detail(motif, chance.between(1, 3), Hue.YELLOW);
      case APPLE -> new Detail(motif, chance.between(1, 3), Hue.RED);
      case BOOK ->
          new Detail(motif, chance.between(1, 3), chance.pick(Hue.BROWN, Hue.RED, Hue.GREEN));
      case JUG -> Detail.one(motif, Hue.GREY);
      default -> Detail.one(motif, null);
    };
  }

  static void paint(Scene scene, Canvas canvas, Chance chance) {
    new NightVanitas(scene, chance.fork("vanitas")).paint(canvas);
  }

  private void paint(Canvas canvas) {
    int side = chance.odds(0.6) ? -1 : 1;
    Palette palette = new Palette(scene.mood(), Light.NONE);
    NightPortraitPainter.backdrop(canvas, palette, scene, side, chance.fork("backdrop"));
    double unit = Math.min(canvas.width() / 3.8, canvas.height() / 3.3);
    double originX = canvas.width() / 2.0;
    double originY = canvas.height() * 0.72;
    table(palette);
    arrange(palette, side);
    NightStage.Lamp lamp =
        scene.has(Motif.CANDLE)
            ? new NightStage.Lamp(
                wick[0],
                wick[1] + 0.25,
                wick[2] + 0.75,
                2.1,
                NightPortraitPainter.warm(scene.mood(), true),
                7,
                -9)
            : new NightStage.Lamp(
                side * 3.0, 3.0, 2.2, 4.0, NightPortraitPainter.warm(scene.mood(), false), 8, -1.2);
    NightStage stage =
        new NightStage(
            bodies, lamp, NightPortraitPainter.glow(scene, side), unit, originX, originY);
    stage.paint(canvas, new NightBlend(NightPortraitPainter.exposure(scene.mood())), List.of());
    if (scene.has(Motif.GLASS)) {
      new NightGlass(stage, glass, unit, side)
          .paint(canvas, palette.of(Hue.GOLD), chance.fork("glass"));
    }
    if (scene.has(Motif.CANDLE)) {
      NightWax.shine(canvas, stage, wick);
      new NightFlame(stage.pixelX(wick[0]), stage.pixelY(wick[1]), 0.36 * unit)
          .paint(canvas, 0xF08A30, chance.fork("flame"));
    }
  }

  private void table(Palette palette) {
    int wood = Tint.darker(palette.of(Hue.BROWN), 0.10);
    NightForm top = (x, y, z) -> NightForm.box(x, y + 0.25, z + 0.2, 4.5, 0.25, 1.55, 0.03);
    bodies.add(
        new NightBody(
            top,
            table,
            new double[] {0, -0.25, 0},
            4.6,
            new NightMatter(wood, 0.10, 0.02, 0.06, noise)));
  }

  private void arrange(Palette palette, int side) {
    double right = 0.12 * side;
    double[] places =
        side < 0
            ? new double[] {0.1, -0.95, 1.05, -0.4, 0.6}
            : new double[] {-0.1, 0.95, -1.05, 0.4, -0.6};
    int next = 0;
    for (Detail detail : scene.details()) {
      if (detail.motif() == Motif.TABLE) {
        continue;
      }
      double x = places[next % places.length] + right + chance.between(-0.08, 0.08);
      double z = next < 3 ? -0.25 - 0.25 * next : 0.62;
      place(detail, palette, x, z, side);
      next++;
    }
  }

  private void place(Detail detail, Palette palette, double x, double z, int side) {
    switch (detail.motif()) {
      case SKULL -> {
        NightSkull skull = new NightSkull(noise);
        add(skull, skull, x, 0.50, z, side * chance.between(15.0, 50.0), 0.80, 1.05);
      }
      case BOOK -> books(detail, palette, x, z);
      case CANDLE -> {
        NightForm stick = NightVessel.CANDLESTICK;
        add(stick, new NightMatter(0x9A7434, 0.08, 0.9, 0.02, noise), x, 0, z, 0, 0.9, 1.0);
        NightPose wax =
            new NightPose(at(x, 0.75, z)[0], at(x, 0.75, z)[1], at(x, 0.75, z)[2], 0, TILT, 0, 0.9);
        bodies.add(NightWax.body(wax, 0.75, -0.2));
        wick = wax.outward(0, 0.78, 0);
      }
      case GLASS -> glass = at(x, 0, z);
      case JUG ->
          add(
              NightVessel.JUG,
              new NightMatter(0x7A7C80, 0.05, 0.7, 0.02, noise),
              x,
              0,
              z - 0.1,
              0,
              1.0,
              1.35);
      case LEMON ->
          fruit(
              detail,
              NightVessel.LEMON,
              new NightMatter(0xE8BC2A, 0.08, 0.25, 0.0, noise),
              x,
              z,
              0.27);
      case APPLE ->
          fruit(
              detail,
              NightVessel.APPLE,
              new NightMatter(0xA8281C, 0.10, 0.35, 0.0, noise),
              x,
              z,
              0.21);
      default -> throw new IllegalArgumentException(detail.motif() + " on a table");
    }
  }

  /** Books that lie on one another, the largest at the bottom. */
  private void books(Detail detail, Palette palette, double x, double z) {
    double up = 0;
    for (int i = 0; i < detail.count(); i++) {
      int leather =
          Palette.vary(
              Tint.darker(palette.of(Objects.requireNonNull(detail.hue())), 0.1), 0.02, chance);
      NightBook book = new NightBook(false, leather, noise);
      double scale = 1.0 - 0.08 * i;
      add(
          book,
          book,
          x + chance.between(-0.08, 0.08),
          up + 0.17 * scale,
          z,
          chance.between(-25.0, 25.0),
          scale,
          0.85);
      up += 0.34 * scale;
    }
  }

  private void fruit(
      Detail detail, NightForm form, NightMatter matter, double x, double z, double size) {
    double[] dx = {0, 0.62, -0.55};
    double[] dz = {0.45, 0.65, 0.75};
    for (int i = 0; i < detail.count(); i++) {
      add(
          form,
          matter,
          x + dx[i],
          size,
          Math.min(1.0, z + dz[i]),
          chance.between(0.0, 180.0),
          1,
          0.5);
    }
  }

  private double[] at(double x, double up, double z) {
    return table.outward(x, up, z);
  }

  private void add(
      NightForm form,
      NightSurface surface,
      double x,
      double up,
      double z,
      double yaw,
      double scale,
      double reach) {
    double[] at = at(x, up, z);
    NightPose pose = new NightPose(at[0], at[1], at[2], yaw, TILT, 0, scale);
    double lift = form == NightVessel.JUG ? 0.6 : form == NightVessel.CANDLESTICK ? 0.4 : 0;
    bodies.add(new NightBody(form, pose, new double[] {0, lift, 0}, reach, surface));
  }
}
