package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
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

/** Still shores, rivers and parks, from dots of pure colours that mix in the eye. */
final class PointillistPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist("Émile Desvaux", "إميل ديفو", "埃米尔·德沃", "Pointillism", 1884, 1906);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.SEA, Subject.RIVER, Subject.GARDEN);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    Light light =
        switch (mood) {
          case SERENE -> chance.pick(Light.MORNING, Light.DAY, Light.EVENING);
          case JOYFUL -> chance.pick(Light.DAY, Light.DAY, Light.MORNING);
          case MELANCHOLY -> chance.pick(Light.EVENING, Light.DAY);
          case THREATENING -> chance.pick(Light.EVENING, Light.NIGHT);
          case MYSTERIOUS -> chance.pick(Light.NIGHT, Light.EVENING);
        };
    Format format =
        chance.pick(
            Format.LANDSCAPE, Format.LANDSCAPE, Format.WIDE, Format.SQUARE, Format.PORTRAIT);
    List<Hue> hues = subject == Subject.GARDEN ? garden(mood, chance) : hues(mood, chance);
    List<Detail> details =
        switch (subject) {
          case SEA -> sea(hues.getLast(), chance);
          case RIVER -> river(mood, chance);
          default -> park(mood, hues.getLast(), chance);
        };
    heavens(mood, light, chance, details);
    return new Scene(subject, mood, light, format, hues, details);
  }

  private static List<Hue> hues(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE ->
          chance.pick(
              List.of(Hue.BLUE, Hue.YELLOW),
              List.of(Hue.TURQUOISE, Hue.PINK),
              List.of(Hue.VIOLET, Hue.YELLOW),
              List.of(Hue.BLUE, Hue.PINK, Hue.GREEN));
      case JOYFUL ->
          chance.pick(
              List.of(Hue.BLUE, Hue.YELLOW, Hue.RED),
              List.of(Hue.TURQUOISE, Hue.ORANGE),
              List.of(Hue.GREEN, Hue.BLUE, Hue.ORANGE));
      case MELANCHOLY ->
          chance.pick(
              List.of(Hue.GREY, Hue.VIOLET),
              List.of(Hue.GREY, Hue.GREEN),
              List.of(Hue.BROWN, Hue.GREY));
      case THREATENING ->
          chance.pick(
              List.of(Hue.VIOLET, Hue.RED),
              List.of(Hue.BLUE, Hue.ORANGE),
              List.of(Hue.RED, Hue.VIOLET));
      case MYSTERIOUS ->
          chance.pick(
              List.of(Hue.VIOLET, Hue.TURQUOISE),
              List.of(Hue.BLUE, Hue.VIOLET),
              List.of(Hue.TURQUOISE, Hue.BLUE, Hue.GOLD));
    };
  }

  private static List<Hue> garden(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE ->
          chance.pick(
              List.of(Hue.GREEN, Hue.BLUE, Hue.PINK), List.of(Hue.GREEN, Hue.YELLOW, Hue.WHITE));
      case JOYFUL ->
          chance.pick(
              List.of(Hue.GREEN, Hue.YELLOW, Hue.RED), List.of(Hue.GREEN, Hue.BLUE, Hue.ORANGE));
      case MELANCHOLY ->
          chance.pick(List.of(Hue.GREEN, Hue.GREY, Hue.VIOLET), List.of(Hue.GREY, Hue.GREEN));
      case THREATENING -> List.of(Hue.GREEN, Hue.VIOLET, Hue.RED);
      case MYSTERIOUS ->
          chance.pick(
              List.of(Hue.GREEN, Hue.VIOLET, Hue.WHITE), List.of(Hue.BLUE, Hue.GREEN, Hue.VIOLET));
    };
  }

  private static Hue dress(Chance chance) {
    return chance.pick(Hue.VIOLET, Hue.BLUE, Hue.RED, Hue.PINK, Hue.WHITE, Hue.ORANGE);
  }

  private static List<Detail> sea(Hue accent, Chance chance) {
    List<Detail> details = new ArrayList<>();
    Hue cloth = chance.pick(Hue.WHITE, Hue.WHITE, accent, Hue.ORANGE);
    switch (chance.below(4)) {
      case 0 -> details.add(new Detail(Motif.SAIL, chance.pick(2, 3, 4, 5, Detail.MANY), cloth));
      case 1 -> {
        details.add(Detail.one(Motif.LIGHTHOUSE, Hue.WHITE));
        details.add(
            new Detail(
                chance.pick(Motif.BOAT, Motif.SAIL),
                chance.between(1, 5),
                chance.pick(Hue.RED, Hue.WHITE)));
      }
      case 2 -> {
        details.add(new Detail(Motif.ROCK, chance.between(1, 3), null));
        details.add(new Detail(Motif.SAIL, chance.between(1, 4), cloth));
      }
      default -> {
        int women = chance.between(1, 4);
        details.add(new Detail(Motif.WOMAN, women, dress(chance)));
        details.add(
            new Detail(
                Motif.PARASOL,
                chance.between(1, women),
                chance.pick(Hue.RED, Hue.WHITE, Hue.ORANGE)));
        if (chance.odds(0.6)) {
          details.add(new Detail(Motif.SAIL, chance.between(1, 5), Hue.WHITE));
        }
      }
    }
    return details;
  }

  private static List<Detail> river(Mood mood, Chance chance) {
    List<Detail> details = new ArrayList<>();
    boolean lively = mood == Mood.JOYFUL || mood == Mood.SERENE;
    switch (chance.weighted(lively ? 4 : 2, 1.5, 1.5, 1)) {
      case 0 -> {
        int women = lively ? chance.between(2, 5) : chance.between(1, 2);
        details.add(new Detail(Motif.WOMAN, women, dress(chance)));
        details.add(
            new Detail(
                Motif.PARASOL,
                chance.between(1, women),
                chance.pick(Hue.RED, Hue.ORANGE, Hue.WHITE)));
        details.add(new Detail(Motif.TREE, chance.between(1, 4), null));
        switch (chance.below(4)) {
          case 0 -> details.add(Detail.one(Motif.DOG, Hue.BLACK));
          case 1 -> details.add(new Detail(Motif.MAN, chance.between(1, 2), Hue.BLACK));
          case 2 -> details.add(new Detail(Motif.SAIL, chance.between(1, 4), Hue.WHITE));
          default -> details.add(Detail.one(Motif.CHILD, Hue.WHITE));
        }
      }
      case 1 -> {
        details.add(new Detail(Motif.TREE, chance.pick(3, 4, 5, Detail.MANY), null));
        details.add(new Detail(Motif.REFLECTION, Detail.MANY, null));
        if (chance.odds(0.6)) {
          details.add(
              new Detail(Motif.BOAT, chance.between(1, 2), chance.pick(Hue.RED, Hue.BROWN)));
        }
      }
      case 2 -> {
        details.add(Detail.one(Motif.BRIDGE, chance.pick(Hue.BLUE, Hue.VIOLET, Hue.ORANGE)));
        details.add(new Detail(Motif.BOAT, chance.between(1, 4), chance.pick(Hue.RED, Hue.BROWN)));
        details.add(new Detail(Motif.REFLECTION, Detail.MANY, null));
      }
      default -> {
        details.add(
            new Detail(Motif.HOUSE, chance.between(1, 4), chance.pick(Hue.WHITE, Hue.PINK)));
        details.add(new Detail(Motif.SAIL, chance.between(1, 3), Hue.WHITE));
        details.add(new Detail(Motif.REFLECTION, Detail.MANY, null));
      }
    }
    return details;
  }

  private static List<Detail> park(Mood mood, Hue accent, Chance chance) {
    List<Detail> details = new ArrayList<>();
    boolean lively = mood == Mood.JOYFUL || mood == Mood.SERENE;
    Detail trees = new Detail(Motif.TREE, chance.between(1, 4), null);
    Detail woman = new Detail(Motif.WOMAN, lively ? chance.between(1, 3) : 1, dress(chance));
    Detail parasol = Detail.one(Motif.PARASOL, chance.pick(Hue.RED, Hue.WHITE, Hue.ORANGE, accent));
    Hue bloom = accent == Hue.GREEN || accent == Hue.GREY ? Hue.WHITE : accent;
    switch (chance.below(3)) {
      case 0 -> {
        details.add(new Detail(Motif.TREE, chance.pick(4, 5, 6, Detail.MANY), null));
        details.add(Detail.one(Motif.PATH, null));
        details.add(woman);
        details.add(chance.odds(0.5) ? parasol : Detail.one(Motif.MAN, Hue.BLACK));
      }
      case 1 -> {
        details.add(woman);
        details.add(parasol);
        details.add(new Detail(Motif.FLOWER, Detail.MANY, bloom));
        details.add(
            chance.odds(0.5)
                ? Detail.one(Motif.DOG, Hue.BROWN)
                : Detail.one(Motif.CHILD, Hue.WHITE));
      }
      default -> {
        details.add(new Detail(Motif.FLOWER, Detail.MANY, bloom));
        details.add(
            chance.odds(0.5) ? trees : Detail.one(Motif.HOUSE, chance.pick(Hue.WHITE, Hue.PINK)));
        if (lively && chance.odds(0.5)) {
          details.add(new Detail(Motif.CHILD, chance.between(1, 3), Hue.WHITE));
        }
      }
    }
    return details;
  }

  private static void heavens(Mood mood, Light light, Chance chance, List<Detail> details) {
    if (details.size() < 5 && light == Light.NIGHT) {
      details.add(Detail.one(Motif.MOON, chance.pick(Hue.WHITE, Hue.YELLOW)));
    } else if (details.size() < 5 && light != Light.DAY && chance.odds(0.75)) {
      Hue disk =
          mood == Mood.THREATENING ? Hue.RED : mood == Mood.MELANCHOLY ? Hue.WHITE : Hue.YELLOW;
      details.add(Detail.one(Motif.SUN, disk));
    } else if (details.size() < 5 && chance.odds(0.6)) {
      details.add(new Detail(Motif.CLOUD, Detail.MANY, null));
    }
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    var seen = new Canvas(canvas.width(), canvas.height());
    var things = new PointillistThings(scene, seen, chance.fork("things"));
    if (scene.subject() == Subject.SEA) {
      new PointillistShore(things).draw();
    } else {
      new PointillistPark(things).draw();
    }
    if (chance.fork("border").odds(0.35)) {
      border(seen, things.shade);
    }
    new PointillistDots(seen, canvas, scene.mood(), chance.fork("dots")).set();
  }

  /** A painted frame of dark dots, each the opposite of the colour that it touches. */
  private static void border(Canvas seen, int shade) {
    int broad = seen.width() / 42;
    Glaze.veil(
        seen,
        shade,
        (x, y) -> {
          double in =
              Math.min(Math.min(x, seen.width() - 1 - x), Math.min(y, seen.height() - 1 - y));
          return in < broad ? 0.88 : 0;
        });
  }
}
