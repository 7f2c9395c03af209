package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Chord;
import app.beholder.studio.kit.Ground;
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
import java.util.List;

/**
 * Large fields of breathing colour: clouds with soft edges that stand on a stained cloth, zips,
 * torn fields, and paint that was poured.
 */
final class ColorFieldPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist(
        "Miriam Halvorsen", "ميريام هالفورسن", "米丽娅姆·哈尔沃森", "Color_Field_Painting", 1951, 1974);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.COLOR);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    Chord chord = Chord.of(mood, chance.fork("chord"));
    Chance plan = chance.fork("plan");
    boolean unrest = mood == Mood.THREATENING;
    boolean level = mood == Mood.SERENE || mood == Mood.MYSTERIOUS;
    return switch (plan.weighted(
        3, 2, 2, level ? 1.5 : 0.7, 2, level ? 2 : 1, unrest ? 4 : 0.4, unrest ? 0.5 : 2.4)) {
      case 0 -> stack(mood, chord, plan);
      case 1 -> hovering(mood, chord, plan);
      case 2 -> squareAndBand(mood, chord, plan);
      case 3 -> nested(mood, chord, plan);
      case 4 -> zips(mood, chord, plan);
      case 5 -> horizon(mood, chord, plan);
      case 6 -> torn(mood, chord, plan);
      default -> poured(mood, chord, plan);
    };
  }

  private static Scene stack(Mood mood, Chord chord, Chance chance) {
    Format format = chance.pick(Format.PORTRAIT, Format.PORTRAIT, Format.TALL, Format.SQUARE);
    Detail bands = new Detail(Motif.BAND, chance.between(2, 4), null);
    List<Detail> details =
        chance.odds(0.5)
            ? List.of(bands)
            : List.of(bands, new Detail(Motif.EDGE, Detail.MANY, chord.accent()));
    return scene(mood, format, List.of(chord.main(), chord.ground(), chord.accent()), details);
  }

  private static Scene hovering(Mood mood, Chord chord, Chance chance) {
    Format format = chance.pick(Format.PORTRAIT, Format.SQUARE, Format.LANDSCAPE);
    return scene(
        mood,
        format,
        List.of(chord.main(), chord.ground(), chord.accent()),
        List.of(
            Detail.one(Motif.SQUARE, chord.main()),
            new Detail(Motif.EDGE, Detail.MANY, chord.accent())));
  }

  private static Scene squareAndBand(Mood mood, Chord chord, Chance chance) {
    Format format = chance.pick(Format.PORTRAIT, Format.PORTRAIT, Format.TALL);
    Detail square = Detail.one(Motif.SQUARE, chord.main());
    Detail band = Detail.one(Motif.BAND, chord.accent());
    return scene(
        mood,
        format,
        List.of(chord.main(), chord.ground(), chord.accent()),
        chance.odds(0.5) ? List.of(square, band) : List.of(band, square));
  }

  private static Scene nested(Mood mood, Chord chord, Chance chance) {
    return scene(
        mood,
        Format.SQUARE,
        List.of(chord.main(), chord.ground(), chord.accent()),
        List.of(new Detail(Motif.SQUARE, chance.between(3, 4), null)));
  }

  private static Scene zips(Mood mood, Chord chord, Chance chance) {
    Format format = chance.pick(Format.WIDE, Format.LANDSCAPE, Format.PORTRAIT, Format.TALL);
    int most = format == Format.WIDE ? 5 : format == Format.TALL ? 1 : 3;
    return scene(
        mood,
        format,
        List.of(chord.main(), chord.accent()),
        List.of(new Detail(Motif.BAND, chance.between(1, most), chord.accent())));
  }

  private static Scene horizon(Mood mood, Chord chord, Chance chance) {
    Format format = chance.pick(Format.LANDSCAPE, Format.SQUARE, Format.PORTRAIT, Format.WIDE);
    return scene(
        mood,
        format,
        List.of(chord.ground(), chord.main(), chord.accent()),
        List.of(Detail.one(Motif.EDGE, chord.accent())));
  }

  private static Scene torn(Mood mood, Chord chord, Chance chance) {
    Format format = chance.pick(Format.PORTRAIT, Format.LANDSCAPE, Format.SQUARE);
    return scene(
        mood,
        format,
        List.of(chord.ground(), chord.main(), chord.accent()),
        List.of(new Detail(Motif.EDGE, Detail.MANY, null)));
  }

  private static Scene poured(Mood mood, Chord chord, Chance chance) {
    Format format = chance.pick(Format.WIDE, Format.LANDSCAPE, Format.PORTRAIT, Format.SQUARE);
    int bands = chance.odds(0.35) ? chance.between(3, 6) : chance.between(8, 13);
    return scene(
        mood,
        format,
        List.of(chord.main(), chord.accent(), chord.ground()),
        List.of(new Detail(Motif.BAND, bands, null), Detail.one(Motif.EDGE, null)));
  }

  private static Scene scene(Mood mood, Format format, List<Hue> hues, List<Detail> details) {
    return new Scene(Subject.COLOR, mood, Light.NONE, format, hues, details);
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    switch (scene.main().motif()) {
      case SQUARE, BAND -> {
        if (scene.has(Motif.SQUARE) && scene.has(Motif.BAND)) {
          clouds(scene, canvas, chance).squareAndBand();
        } else if (scene.has(Motif.SQUARE)) {
          clouds(scene, canvas, chance).squares();
        } else if (scene.hues().size() == 2) {
          ColorFieldSplit.zips(scene, cloth(scene, canvas, 0, chance), chance);
        } else if (scene.detail(Motif.EDGE).filter(edge -> edge.count() == 1).isPresent()) {
          ColorFieldPour.paint(scene, canvas, chance);
        } else {
          clouds(scene, canvas, chance).stack();
        }
      }
      default -> {
        if (scene.main().count() == 1) {
          ColorFieldSplit.horizon(scene, cloth(scene, canvas, 0, chance), chance);
        } else {
          ColorFieldSplit.torn(scene, cloth(scene, canvas, 0, chance), chance);
        }
      }
    }
    Ground.linen(canvas, 0.045, chance.fork("linen"));
    if (scene.mood() == Mood.MYSTERIOUS || scene.mood() == Mood.THREATENING) {
      Ground.vignette(canvas, 0.35);
    }
  }

  private static ColorFieldClouds clouds(Scene scene, Canvas canvas, Chance chance) {
    return new ColorFieldClouds(scene, cloth(scene, canvas, 1, chance), chance.fork("clouds"));
  }

  private static ColorFieldCloth cloth(Scene scene, Canvas canvas, int hue, Chance chance) {
    return new ColorFieldCloth(
        canvas,
        tone(scene.mood(), scene.hues().get(hue)),
        scene.mood() == Mood.SERENE ? 0.6 : 1,
        scene.mood(),
        chance.fork("cloth"));
  }

  /** A colour as it is thinned for glazes: paler where it is quiet, deeper where it is dark. */
  static int tone(Mood mood, Hue hue) {
    int rgb = new Palette(mood, Light.NONE).of(hue);
    return switch (mood) {
      case SERENE -> hue == Hue.WHITE ? 0xF5F0E3 : Tint.mix(rgb, 0xF7F1E4, 0.32);
      case JOYFUL -> hue == Hue.WHITE ? 0xF9F2E0 : rgb;
      // a black that is mixed, not from the tube
      case THREATENING ->
          hue == Hue.BLACK
              ? 0x1C1113
              : hue == Hue.WHITE ? 0xD9D2C4 : Tint.mix(rgb, hue.rgb(), 0.45);
      case MYSTERIOUS -> hue == Hue.BLACK ? 0x100E1E : rgb;
      case MELANCHOLY -> rgb;
    };
  }

  /** The colour of what glows: in the dark it keeps its light. */
  static int glow(Mood mood, Hue hue) {
    return switch (mood) {
      case MYSTERIOUS -> Tint.mix(tone(mood, hue), Tint.lighter(hue.rgb(), 0.04), 0.75);
      case THREATENING -> Tint.lighter(hue.rgb(), -0.02);
      default -> tone(mood, hue);
    };
  }
}
