package app.beholder.studio.painter;

import app.beholder.studio.kit.Brush;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Artist;
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
import java.util.Arrays;
import java.util.List;

/**
 * People and things that come out of the dark, by the light of one candle or of a window that is
 * not in the picture.
 */
final class NightPortraitPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist("Joost Verhagen", "يوست فيرهاخن", "约斯特·费尔哈亨", "Tenebrism", 1626, 1652);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.PORTRAIT, Subject.PORTRAIT, Subject.STILL_LIFE);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    return subject == Subject.STILL_LIFE
        ? NightVanitas.compose(mood, chance)
        : portrait(mood, chance);
  }

  private static Scene portrait(Mood mood, Chance chance) {
    Motif person = chance.pick(Motif.WOMAN, Motif.WOMAN, Motif.MAN, Motif.OLD_MAN, Motif.CHILD);
    boolean candle = chance.odds(mood == Mood.MYSTERIOUS ? 0.7 : 0.35);
    Hue cloth = cloth(mood, chance);
    List<Detail> details = new ArrayList<>();
    details.add(Detail.one(person, null));
    if (candle) {
      details.add(Detail.one(Motif.CANDLE, null));
      details.add(Detail.one(Motif.HAND, null));
    } else {
      Motif held =
          switch (chance.weighted(0.45, 0.3, 0.12, 0.13)) {
            case 1 -> Motif.BOOK;
            case 2 -> mood == Mood.JOYFUL || person == Motif.CHILD ? Motif.BOOK : Motif.SKULL;
            case 3 -> Motif.HAND;
            default -> person;
          };
      if (held != person) {
        details.add(Detail.one(held, held == Motif.BOOK ? Hue.BROWN : null));
      }
    }
    wear(person, cloth, details, chance);
    Hue second = candle ? Hue.GOLD : chance.pick(Hue.BROWN, Hue.GOLD, Hue.BROWN);
    List<Hue> hues = new ArrayList<>(List.of(Hue.BLACK, second));
    if (!hues.contains(cloth)) {
      hues.add(cloth);
    }
    Format format =
        chance.pick(
            Format.PORTRAIT,
            Format.PORTRAIT,
            Format.PORTRAIT,
            Format.SQUARE,
            candle ? Format.LANDSCAPE : Format.PORTRAIT);
    Light light = candle ? Light.NIGHT : chance.pick(Light.EVENING, Light.NIGHT);
    return new Scene(Subject.PORTRAIT, mood, light, format, hues, details);
  }

  private static void wear(Motif person, Hue cloth, List<Detail> details, Chance chance) {
    boolean hat = chance.odds(person == Motif.MAN ? 0.6 : person == Motif.WOMAN ? 0.2 : 0.4);
    if (hat) {
      details.add(Detail.one(Motif.HAT, chance.odds(0.5) ? Hue.BLACK : cloth));
    }
    boolean woman = person == Motif.WOMAN;
    if (woman && !hat && chance.odds(0.35)) {
      details.add(Detail.one(Motif.HAIR, null));
    }
    if (woman && chance.odds(0.55)) {
      details.add(Detail.one(Motif.NECKLACE, Hue.WHITE));
    } else if (chance.odds(woman ? 0.5 : 0.6)) {
      details.add(Detail.one(Motif.COLLAR, Hue.WHITE));
    }
  }

  private static Hue cloth(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE -> chance.pick(Hue.BLUE, Hue.BROWN, Hue.GREEN, Hue.GOLD);
      case JOYFUL -> chance.pick(Hue.RED, Hue.GOLD, Hue.ORANGE, Hue.GREEN);
      case MELANCHOLY -> chance.pick(Hue.BROWN, Hue.GREY, Hue.BLUE);
      case THREATENING -> chance.pick(Hue.RED, Hue.BLACK, Hue.RED);
      case MYSTERIOUS -> chance.pick(Hue.VIOLET, Hue.BLUE, Hue.GREEN);
    };
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    if (scene.subject() == Subject.STILL_LIFE) {
      NightVanitas.paint(scene, canvas, chance);
    } else {
      sitting(scene, canvas, chance);
    }
    double unrest =
        switch (scene.mood()) {
          case SERENE -> 0.6;
          case THREATENING -> 1.5;
          default -> 1;
        };
    new NightVarnish(chance.fork("varnish")).lay(canvas, unrest);
  }

  private static void sitting(Scene scene, Canvas canvas, Chance chance) {
    Palette palette = new Palette(scene.mood(), Light.NONE);
    Chance sitting = chance.fork("sitting");
    int side = sitting.odds(0.6) ? -1 : 1;
    boolean candle = scene.has(Motif.CANDLE);
    boolean reads = scene.has(Motif.BOOK) || scene.has(Motif.SKULL);
    double yaw =
        sitting.pick(
            sitting.between(8.0, 25.0), sitting.between(25.0, 45.0), sitting.between(50.0, 72.0));
    double pitch =
        reads
            ? sitting.between(14.0, 24.0)
            : candle ? sitting.between(4.0, 16.0) : sitting.between(-4.0, 10.0);
    if (scene.mood() == Mood.MELANCHOLY) {
      pitch += 8;
    }
    Hue clothHue = scene.hues().getLast();
    int cloth = Tint.darker(Tint.saturated(palette.of(clothHue), 0.9), 0.12);
    NightSitter sitter =
        new NightSitter(
            scene, side, yaw, pitch, cloth, palette.of(clothHue), chance.fork("sitter"));
    backdrop(canvas, palette, scene, side, chance.fork("backdrop"));

    boolean holds = candle || reads || scene.has(Motif.HAND);
    double near = holds ? sitting.between(0.98, 1.14) : sitting.between(1.12, 1.55);
    double unit = Math.min(canvas.height() / 5.1, canvas.width() / 4.0) * near;
    double originX = canvas.width() * (0.5 - side * sitting.between(0.0, candle ? 0.12 : 0.09));
    double crown = scene.has(Motif.HAT) ? 1.55 : sitting.between(1.25, 1.45);
    double originY = unit * crown + Math.max(0, 0.1 * (canvas.height() - 4.2 * unit));
    List<NightBody> bodies = new ArrayList<>(sitter.bodies());
    double bottom = (originY - canvas.height()) / unit;
    NightHeld held = new NightHeld(scene, sitter, side, bottom, cloth, chance.fork("held"));
    bodies.addAll(held.bodies());

    NightStage stage =
        new NightStage(
            bodies, lamp(scene, held, side, sitting), glow(scene, side), unit, originX, originY);
    NightBlend blend = new NightBlend(exposure(scene.mood()));
    stage.paint(canvas, blend, sitter.features(stage));
    if (scene.has(Motif.NECKLACE)) {
      NightPearls.paint(canvas, stage, sitter.shoulders(), 0xF0E2CC, side);
    }
    held.flame(canvas, stage, chance.fork("flame"));
  }

  static double exposure(Mood mood) {
    return switch (mood) {
      case SERENE -> 1.9;
      case JOYFUL -> 2.3;
      case MELANCHOLY -> 1.4;
      case THREATENING -> 2.0;
      case MYSTERIOUS -> 1.6;
    };
  }

  private static NightStage.Lamp lamp(Scene scene, NightHeld held, int side, Chance chance) {
    double hardness = scene.mood() == Mood.SERENE ? 5 : scene.mood() == Mood.THREATENING ? 18 : 9;
    if (scene.has(Motif.CANDLE)) {
      double[] wick = held.wick();
      return new NightStage.Lamp(
          wick[0], wick[1] + 0.2, wick[2], 1.5, warm(scene.mood(), true), hardness, -9);
    }
    double x = side * chance.between(2.6, 3.8);
    double height =
        scene.mood() == Mood.THREATENING
            ? chance.between(-0.6, 0.6)
            : chance.between(1.6, 2.8) * (scene.has(Motif.HAT) ? 0.4 : 1);
    return new NightStage.Lamp(
        x, height, chance.between(1.4, 2.8), 3.6, warm(scene.mood(), false), hardness, -0.9);
  }

  static float[] warm(Mood mood, boolean candle) {
    if (candle) {
      return mood == Mood.MELANCHOLY
          ? new float[] {1.2f, 0.85f, 0.5f}
          : new float[] {1.5f, 0.92f, 0.45f};
    }
    return switch (mood) {
      case SERENE -> new float[] {1f, 0.9f, 0.72f};
      case JOYFUL -> new float[] {1.1f, 0.88f, 0.6f};
      case MELANCHOLY -> new float[] {0.85f, 0.85f, 0.8f};
      case THREATENING -> new float[] {1.15f, 0.75f, 0.5f};
      case MYSTERIOUS -> new float[] {0.85f, 0.88f, 0.85f};
    };
  }

  static NightStage.Glow glow(Scene scene, int side) {
    float[] rgb =
        switch (scene.mood()) {
          case SERENE -> new float[] {0.075f, 0.06f, 0.045f};
          case JOYFUL -> new float[] {0.085f, 0.055f, 0.03f};
          case MELANCHOLY -> new float[] {0.03f, 0.035f, 0.042f};
          case THREATENING -> new float[] {0.016f, 0.008f, 0.006f};
          case MYSTERIOUS -> new float[] {0.016f, 0.018f, 0.045f};
        };
    return new NightStage.Glow(rgb, side < 0 ? 0.2 : 0.8);
  }

  /** A wall that is lost in the dark, a little lighter where it faces the light. */
  static void backdrop(Canvas canvas, Palette palette, Scene scene, int side, Chance chance) {
    int dark = Tint.mix(0x0D0908, palette.of(scene.hues().getLast()), 0.05);
    int lighter =
        switch (scene.mood()) {
          case SERENE -> 0x4A3B28;
          case JOYFUL -> 0x573A1E;
          case MELANCHOLY -> 0x2E302F;
          case THREATENING -> 0x2A120C;
          case MYSTERIOUS -> 0x1B1A33;
        };
    Noise noise = new Noise(chance);
    int[] pixels = canvas.pixels();
    int width = canvas.width();
    double middle = width * (0.5 - 0.28 * side);
    int[] ramp = new int[256];
    for (int i = 0; i < ramp.length; i++) {
      ramp[i] = Tint.mix(dark, lighter, i / 255.0);
    }
    int cell = 4;
    for (int row = 0; row < canvas.height(); row += cell) {
      for (int column = 0; column < width; column += cell) {
        double dx = (column - middle) / width;
        double dy = (row - 0.45 * canvas.height()) / canvas.height();
        double cloud = noise.layered(dx * 5, dy * 5, 3);
        double near = 1 - 2.2 * Math.sqrt(dx * dx + dy * dy) + 0.35 * cloud;
        int rgb = ramp[(int) (255 * 0.85 * Math.clamp(near, 0.0, 1.0))];
        for (int y = row; y < Math.min(row + cell, canvas.height()); y++) {
          Arrays.fill(pixels, y * width + column, y * width + Math.min(column + cell, width), rgb);
        }
      }
    }
    Brush brush = Brush.loaded(34);
    for (int i = 0; i < 40; i++) {
      double x = chance.unit() * width;
      double y = chance.unit() * canvas.height();
      double turn = chance.between(-0.6, 0.6);
      int rgb = canvas.at((int) x, (int) y);
      double reach = chance.between(30.0, 70.0);
      double[] xy = {x - reach, y + turn * reach, x, y, x + reach, y - turn * reach * 0.4};
      brush.stroke(canvas, xy, Tint.lighter(rgb, chance.between(-0.012, 0.015)), 0.10, chance);
    }
  }
}
