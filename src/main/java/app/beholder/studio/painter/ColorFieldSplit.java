package app.beholder.studio.painter;

import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Mottle;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;

/** Fields that fill the cloth and are split: by zips from top to bottom, by a horizon, or torn. */
final class ColorFieldSplit {
  private ColorFieldSplit() {}

  /** One field, and bands from top to bottom: some cut along a tape, some torn. */
  static void zips(Scene scene, ColorFieldCloth cloth, Chance chance) {
    Chance own = chance.fork("zips");
    Glazes glazes = cloth.glazes();
    double width = cloth.canvas().width();
    int field = ColorFieldPainter.tone(scene.mood(), scene.hue());
    double light = own.between(0.2, 0.8) * width;
    Mottle wide = cloth.cloud().elsewhere(own);
    glazes.lay(
        Tint.lighter(field, 0.09),
        (x, y) -> 0.7 - Math.abs(x - light) / (0.55 * width) + 0.5 * wide.at(x, y));
    int zips = scene.main().count();
    int rgb = ColorFieldPainter.glow(scene.mood(), scene.hues().get(1));
    boolean centred = zips == 1 && own.odds(0.4);
    for (int i = 0; i < zips; i++) {
      double slot = width / zips;
      double x = centred ? width / 2 : slot * (i + own.between(0.2, 0.8));
      double half = width * own.pick(0.008, 0.014, 0.024, zips > 3 ? 0.03 : 0.055);
      double lean = scene.mood() == Mood.MELANCHOLY ? own.between(-0.05, 0.05) : 0;
      zip(cloth, x, half, lean, own.odds(0.5), rgb, own);
    }
    glazes.onto(cloth.canvas());
  }

  private static void zip(
      ColorFieldCloth cloth,
      double middle,
      double half,
      double lean,
      boolean torn,
      int rgb,
      Chance chance) {
    Mottle tear = cloth.ragged().elsewhere(chance);
    Mottle stroke = cloth.brush().elsewhere(chance);
    Mottle sway = cloth.cloud().elsewhere(chance);
    double high = cloth.canvas().height();
    double stray = torn ? Math.min(4 + 9 * cloth.unrest(), 2 + 0.7 * half) : 1.2;
    double soft = torn ? 7 : 1.8;
    double room = half + 3 * stray + soft + 0.5 * high * Math.abs(lean) + 30;
    Glazes glazes = cloth.glazes();
    glazes.lay(
        rgb,
        middle - room,
        0,
        middle + room,
        high,
        (x, y) -> {
          double off = Math.abs(x - middle - lean * (y - high / 2)) / (half + 26);
          return 0.3 * Ramp.eased(1 - off) * (0.7 + sway.at(x, y));
        });
    glazes.lay(
        rgb,
        middle - room,
        0,
        middle + room,
        high,
        (x, y) -> {
          double off = Math.abs(x - middle - lean * (y - high / 2));
          double in = half - off + stray * tear.at(x, y) + (torn ? 4 * stroke.at(x, y) : 0);
          double paint = torn ? 0.86 + 0.5 * stroke.at(x, y) : 0.95 + 0.1 * sway.at(x, y);
          return Ramp.eased(in / soft + 0.5) * paint;
        });
  }

  /** Two fields that meet in one glowing edge. */
  static void horizon(Scene scene, ColorFieldCloth cloth, Chance chance) {
    Chance own = chance.fork("horizon");
    Glazes glazes = cloth.glazes();
    double width = cloth.canvas().width();
    double height = cloth.canvas().height();
    boolean upright = own.odds(0.2);
    double long1 = upright ? width : height;
    double at = long1 * (scene.mood() == Mood.MELANCHOLY ? 0.7 : own.pick(0.34, 0.5, 0.62));
    double lean = scene.mood() == Mood.MELANCHOLY ? own.between(-0.04, 0.04) : 0;
    Mottle sway = cloth.cloud().elsewhere(own);
    Mottle tear = cloth.ragged().elsewhere(own);
    Mottle stroke = cloth.brush().elsewhere(own);
    double stray = 9 * cloth.unrest();
    Glazes.Field beyond =
        (x, y) ->
            (upright ? x + lean * (y - height / 2) : y + lean * (x - width / 2))
                - at
                + stray * (sway.at(x, y) + 0.5 * tear.at(x, y));
    int second = ColorFieldPainter.tone(scene.mood(), scene.hues().get(1));
    double feather = cloth.feather();
    glazes.lay(Tint.darker(second, 0.06), (x, y) -> Ramp.eased(beyond.at(x, y) / feather + 0.5));
    glazes.lay(
        Tint.lighter(second, 0.05),
        (x, y) ->
            Ramp.eased(beyond.at(x, y) / (0.6 * long1))
                * (0.7 + 0.5 * sway.at(x, y) + 0.3 * stroke.at(x, y)));
    int rgb = ColorFieldPainter.glow(scene.mood(), scene.hues().get(2));
    double reach = 0.11 * long1;
    glazes.lay(
        rgb,
        (x, y) -> {
          double off = Math.abs(beyond.at(x, y)) / reach;
          return off < 1 ? 0.75 * (1 - off) * (1 - off) * (0.9 + 0.4 * stroke.at(x, y)) : 0;
        });
    double core = 3 + 0.2 * feather;
    glazes.lay(
        Tint.lighter(rgb, 0.03),
        (x, y) -> Ramp.eased(1.15 - Math.abs(beyond.at(x, y) + 5 * stroke.at(x, y)) / core) * 0.95);
    frame(cloth, own);
    glazes.onto(cloth.canvas());
  }

  /** Where the cloth was taped, a narrow margin stays light. */
  private static void frame(ColorFieldCloth cloth, Chance chance) {
    if (chance.odds(0.5)) {
      return;
    }
    Mottle tear = cloth.ragged().elsewhere(chance);
    double width = cloth.canvas().width();
    double height = cloth.canvas().height();
    cloth
        .glazes()
        .lay(
            0xE9E2D2,
            (x, y) -> {
              double side = Math.min(Math.min(x, width - x), Math.min(y, height - y));
              return side > 40 ? 0 : Ramp.eased((19 - side + 2.5 * tear.at(x, y)) / 3);
            });
  }

  /** Fields like torn bark: flakes with jagged edges that hang or rise. */
  static void torn(Scene scene, ColorFieldCloth cloth, Chance chance) {
    Chance own = chance.fork("torn");
    flakes(cloth, ColorFieldPainter.tone(scene.mood(), scene.hues().get(1)), 3, 0.2, own);
    flakes(
        cloth, Tint.lighter(ColorFieldPainter.tone(scene.mood(), scene.hue()), 0.1), 2, 0.1, own);
    flakes(cloth, ColorFieldPainter.tone(scene.mood(), scene.hues().get(1)), 2, 0.09, own);
    flakes(cloth, ColorFieldPainter.glow(scene.mood(), scene.hues().get(2)), 3, 0.045, own);
    cloth.glazes().onto(cloth.canvas());
  }

  private static void flakes(
      ColorFieldCloth cloth, int rgb, int count, double share, Chance chance) {
    double width = cloth.canvas().width();
    double height = cloth.canvas().height();
    for (int i = 0; i < count; i++) {
      double middle = width * (i + chance.between(0.1, 0.9)) / count;
      double half = width * share * chance.between(0.5, 1.2);
      boolean hanging = chance.odds(0.5);
      double reach = height * chance.between(0.45, 1.25);
      double drift = chance.between(-0.22, 0.22);
      // one side is torn, the other is nearly cut
      double cut = chance.pick(-0.5, 0.5);
      Mottle tear = cloth.ragged().elsewhere(chance);
      Mottle sway = cloth.cloud().elsewhere(chance);
      Mottle knife = cloth.brush().elsewhere(chance);
      cloth
          .glazes()
          .lay(
              rgb,
              (x, y) -> {
                double along = (hanging ? y : height - y) / reach;
                double narrow = half * (1.1 - along * along);
                double jag = 60 * sway.at(x, y) + 30 * Math.abs(tear.at(x, y)) - 8;
                double in = narrow - Math.abs(x - middle - drift * y + cut * jag) + 0.4 * jag;
                return Ramp.eased(in / 2.2 + 0.5)
                    * (0.93 + 0.25 * knife.at(x, y) + 0.1 * sway.at(x, y));
              });
    }
  }
}
