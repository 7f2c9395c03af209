package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
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
import java.util.List;

/** Panels of glazed tiles: stars and the forms between them, cut by hand and set in plaster. */
final class TilePainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist(
        "Idris ibn Salim al-Fasi",
        "إدريس بن سالم الفاسي",
        "伊德里斯·本·萨利姆·法西",
        "Islamic_Art",
        1578,
        1603);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.PATTERN);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    List<Hue> hues = hues(mood, chance.fork("hues"));
    Chance plan = chance.fork("plan");
    Hue star = hues.get(1);
    List<Detail> details = new ArrayList<>();
    Format format = plan.pick(Format.values());
    switch (plan.weighted(5, 3.4, 1.3, 1.3)) {
      case 0 -> {
        details.add(new Detail(Motif.STAR, Detail.MANY, star));
        details.add(new Detail(Motif.TILE, Detail.MANY, null));
      }
      case 1 -> {
        int stars = plan.pick(1, 2, 3, 4, 6);
        details.add(new Detail(Motif.STAR, stars, star));
        format = forStars(stars, plan);
        details.add(new Detail(Motif.TILE, Detail.MANY, null));
      }
      case 2 -> {
        details.add(Detail.one(Motif.CIRCLE, hues.get(0)));
        details.add(Detail.one(Motif.STAR, star));
        format = plan.pick(Format.SQUARE, Format.PORTRAIT);
      }
      default -> {
        details.add(new Detail(Motif.SQUARE, Detail.MANY, null));
        details.add(new Detail(Motif.TILE, Detail.MANY, null));
      }
    }
    frame(hues, details, plan, details.getFirst().motif() == Motif.SQUARE ? 0 : 0.35);
    return new Scene(subject, mood, Light.NONE, format, hues, details);
  }

  private static Format forStars(int stars, Chance chance) {
    return switch (stars) {
      case 2, 3 -> chance.odds(0.5) || stars == 3 ? Format.TALL : Format.WIDE;
      case 6 -> chance.pick(Format.PORTRAIT, Format.LANDSCAPE);
      default -> Format.SQUARE;
    };
  }

  private static void frame(List<Hue> hues, List<Detail> details, Chance chance, double straps) {
    if (chance.odds(straps)) {
      details.add(new Detail(Motif.LINE, Detail.MANY, hues.getLast()));
    }
    if (chance.odds(0.65)) {
      details.add(Detail.one(Motif.BAND, chance.pick(hues.get(0), hues.get(1))));
      if (chance.odds(0.4)) {
        details.add(new Detail(Motif.LEAF, Detail.MANY, hues.getLast()));
      }
    }
  }

  /** The field first, then the stars, then what holds them together. */
  private static List<Hue> hues(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE ->
          chance.pick(
              List.of(Hue.TURQUOISE, Hue.BLUE, Hue.WHITE),
              List.of(Hue.WHITE, Hue.TURQUOISE, Hue.BLUE),
              List.of(Hue.BLUE, Hue.WHITE, Hue.TURQUOISE),
              List.of(Hue.GREEN, Hue.TURQUOISE, Hue.WHITE),
              List.of(Hue.TURQUOISE, Hue.WHITE, Hue.GOLD));
      case JOYFUL ->
          chance.pick(
              List.of(Hue.TURQUOISE, Hue.YELLOW, Hue.WHITE),
              List.of(Hue.GREEN, Hue.YELLOW, Hue.WHITE),
              List.of(Hue.BLUE, Hue.ORANGE, Hue.WHITE),
              List.of(Hue.YELLOW, Hue.GREEN, Hue.WHITE),
              List.of(Hue.ORANGE, Hue.TURQUOISE, Hue.WHITE),
              List.of(Hue.RED, Hue.YELLOW, Hue.WHITE));
      case MELANCHOLY ->
          chance.pick(
              List.of(Hue.GREY, Hue.BLUE, Hue.WHITE),
              List.of(Hue.BROWN, Hue.GREY, Hue.WHITE),
              List.of(Hue.BLUE, Hue.GREY, Hue.BROWN),
              List.of(Hue.GREEN, Hue.BROWN, Hue.GREY),
              List.of(Hue.GREY, Hue.VIOLET, Hue.WHITE));
      case THREATENING ->
          chance.pick(
              List.of(Hue.BLACK, Hue.RED, Hue.GOLD),
              List.of(Hue.RED, Hue.BLACK, Hue.WHITE),
              List.of(Hue.BLACK, Hue.ORANGE, Hue.RED),
              List.of(Hue.BROWN, Hue.BLACK, Hue.RED),
              List.of(Hue.BLACK, Hue.RED, Hue.WHITE));
      case MYSTERIOUS ->
          chance.pick(
              List.of(Hue.BLUE, Hue.GOLD, Hue.BLACK),
              List.of(Hue.VIOLET, Hue.BLUE, Hue.GOLD),
              List.of(Hue.GREEN, Hue.BLACK, Hue.GOLD),
              List.of(Hue.BLUE, Hue.TURQUOISE, Hue.BLACK),
              List.of(Hue.BLACK, Hue.BLUE, Hue.GOLD));
    };
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    TileKiln kiln = new TileKiln(scene, canvas, chance.fork("kiln"));
    new TilePanel(scene, canvas, kiln, chance.fork("panel")).lay();
    kiln.finish(chance.fork("wear"));
  }
}
