package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Palette;
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

/**
 * Abstract expressionism, in four manners: skeins of poured enamel, a few huge slashes of a house
 * painter's brush, nervous marks over scraped colour, and paint that is thrown.
 */
final class ActionPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist(
        "Walter Brannick", "والتر برانيك", "沃尔特·布兰尼克", "Abstract_Expressionism", 1947, 1962);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.GESTURE);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    int manner =
        switch (mood) {
          case SERENE -> chance.weighted(2, 2, 3, 1);
          case JOYFUL -> chance.weighted(3, 1, 2, 3);
          case MELANCHOLY -> chance.weighted(2, 3, 3, 1);
          case THREATENING -> chance.weighted(2, 4, 1, 2);
          case MYSTERIOUS -> chance.weighted(3, 2, 3, 1);
        };
    List<Hue> hues = hues(mood, manner, chance);
    Hue paint = hues.size() > 1 ? hues.get(1) : hues.getFirst();
    List<Detail> details = new ArrayList<>();
    switch (manner) {
      case 0 -> {
        details.add(new Detail(Motif.LINE, Detail.MANY + 5, paint));
        details.add(new Detail(Motif.SPLASH, Detail.MANY + 5, hues.getLast()));
      }
      case 1 -> {
        int strokes = chance.between(mood == Mood.SERENE ? 1 : 3, mood == Mood.SERENE ? 3 : 6);
        details.add(new Detail(Motif.STROKE, strokes, paint));
        if (mood != Mood.SERENE) {
          details.add(new Detail(Motif.DRIP, Detail.MANY + 2, paint));
        }
        if (mood == Mood.THREATENING || mood == Mood.JOYFUL) {
          details.add(new Detail(Motif.SPLASH, chance.between(1, 3), hues.getLast()));
        }
      }
      case 2 -> {
        details.add(new Detail(Motif.LINE, Detail.MANY + 5, null));
        details.add(new Detail(Motif.STROKE, Detail.MANY + 2, paint));
        if (chance.odds(0.5)) {
          details.add(new Detail(Motif.DRIP, Detail.MANY + 2, paint));
        }
      }
      default -> {
        details.add(new Detail(Motif.SPLASH, chance.between(1, 5), paint));
        details.add(new Detail(Motif.DRIP, Detail.MANY + 2, paint));
        if (chance.odds(0.5)) {
          details.add(new Detail(Motif.LINE, Detail.MANY, hues.getLast()));
        }
      }
    }
    Format format =
        chance.pick(Format.WIDE, Format.LANDSCAPE, Format.SQUARE, Format.PORTRAIT, Format.TALL);
    return new Scene(subject, mood, Light.NONE, format, hues, details);
  }

  /** The ground first, then the paint that is thrown on it. */
  private static List<Hue> hues(Mood mood, int manner, Chance chance) {
    if (manner == 1 && chance.odds(0.5)) {
      Hue accent =
          switch (mood) {
            case SERENE -> Hue.BLUE;
            case JOYFUL -> chance.pick(Hue.YELLOW, Hue.ORANGE);
            case MELANCHOLY -> Hue.BROWN;
            case THREATENING -> Hue.RED;
            case MYSTERIOUS -> Hue.VIOLET;
          };
      boolean inverse = mood == Mood.MYSTERIOUS || mood == Mood.THREATENING && chance.odds(0.3);
      return inverse
          ? List.of(Hue.BLACK, Hue.WHITE, accent)
          : List.of(Hue.WHITE, Hue.BLACK, accent);
    }
    List<List<Hue>> chords =
        switch (mood) {
          case SERENE ->
              List.of(
                  List.of(Hue.WHITE, Hue.BLUE, Hue.GREY),
                  List.of(Hue.WHITE, Hue.TURQUOISE, Hue.GOLD),
                  List.of(Hue.PINK, Hue.WHITE, Hue.BLUE),
                  List.of(Hue.GREY, Hue.WHITE, Hue.GREEN));
          case JOYFUL ->
              List.of(
                  List.of(Hue.YELLOW, Hue.RED, Hue.BLUE),
                  List.of(Hue.WHITE, Hue.ORANGE, Hue.TURQUOISE),
                  List.of(Hue.ORANGE, Hue.PINK, Hue.WHITE),
                  List.of(Hue.TURQUOISE, Hue.YELLOW, Hue.RED),
                  List.of(Hue.WHITE, Hue.RED, Hue.YELLOW));
          case MELANCHOLY ->
              List.of(
                  List.of(Hue.GREY, Hue.BLACK, Hue.BLUE),
                  List.of(Hue.BROWN, Hue.GREY, Hue.BLACK),
                  List.of(Hue.BLUE, Hue.GREY, Hue.WHITE),
                  List.of(Hue.GREY, Hue.BROWN, Hue.WHITE));
          case THREATENING ->
              List.of(
                  List.of(Hue.RED, Hue.BLACK, Hue.WHITE),
                  List.of(Hue.BLACK, Hue.RED, Hue.ORANGE),
                  List.of(Hue.BROWN, Hue.BLACK, Hue.RED),
                  List.of(Hue.BLACK, Hue.WHITE, Hue.RED));
          case MYSTERIOUS ->
              List.of(
                  List.of(Hue.BLUE, Hue.BLACK, Hue.GOLD),
                  List.of(Hue.VIOLET, Hue.BLUE, Hue.WHITE),
                  List.of(Hue.GREEN, Hue.BLACK, Hue.TURQUOISE),
                  List.of(Hue.BLACK, Hue.VIOLET, Hue.GOLD));
        };
    return chance.pick(chords);
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    Palette palette = new Palette(scene.mood(), scene.light());
    ActionGround.prime(scene, canvas, palette, chance.fork("ground"));
    Chance own = chance.fork("work");
    switch (scene.main().motif()) {
      case STROKE -> new ActionSlash(scene, canvas, palette, own).paint();
      case SPLASH -> new ActionThrow(scene, canvas, palette, own).paint();
      default -> {
        if (scene.has(Motif.STROKE)) {
          new ActionScrawl(scene, canvas, palette, own).paint();
        } else {
          new ActionSkein(scene, canvas, palette, own).paint();
        }
      }
    }
    Ground.linen(canvas, 0.035, chance.fork("linen"));
  }
}
