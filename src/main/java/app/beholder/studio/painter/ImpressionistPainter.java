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

/** Light on water and in gardens, from broken strokes of colours that stand beside each other. */
final class ImpressionistPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist("Lucien Marvault", "لوسيان مارفو", "吕西安·马尔沃", "Impressionism", 1872, 1898);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.SEA, Subject.RIVER, Subject.GARDEN);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    Light light = light(mood, chance);
    List<Hue> hues = hues(subject, mood, light, chance);
    Hue accent = hues.getLast();
    List<Detail> details =
        switch (subject) {
          case SEA -> sea(mood, light, accent, chance);
          case RIVER -> river(mood, light, chance);
          default -> garden(mood, accent, chance);
        };
    return new Scene(subject, mood, light, format(subject, chance), hues, details);
  }

  private static Format format(Subject subject, Chance chance) {
    return switch (subject) {
      case SEA -> chance.pick(Format.LANDSCAPE, Format.LANDSCAPE, Format.WIDE, Format.PORTRAIT);
      case RIVER -> chance.pick(Format.LANDSCAPE, Format.WIDE, Format.SQUARE, Format.PORTRAIT);
      default -> chance.pick(Format.SQUARE, Format.LANDSCAPE, Format.PORTRAIT, Format.WIDE);
    };
  }

  private static Light light(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE -> chance.pick(Light.MORNING, Light.DAY, Light.EVENING);
      case JOYFUL -> chance.pick(Light.DAY, Light.DAY, Light.MORNING);
      case MELANCHOLY -> chance.pick(Light.EVENING, Light.DAY, Light.MORNING);
      case THREATENING -> chance.pick(Light.EVENING, Light.DAY, Light.NIGHT);
      case MYSTERIOUS -> chance.pick(Light.NIGHT, Light.EVENING, Light.NIGHT);
    };
  }

  private static List<Hue> hues(Subject subject, Mood mood, Light light, Chance chance) {
    if (subject == Subject.GARDEN) {
      return garden(mood, chance);
    }
    return switch (mood) {
      case SERENE ->
          chance.pick(
              List.of(Hue.BLUE, Hue.PINK),
              List.of(Hue.TURQUOISE, Hue.YELLOW),
              List.of(Hue.VIOLET, Hue.PINK, Hue.YELLOW),
              List.of(Hue.PINK, Hue.BLUE));
      case JOYFUL ->
          light == Light.DAY
              ? chance.pick(
                  List.of(Hue.BLUE, Hue.TURQUOISE, Hue.RED),
                  List.of(Hue.TURQUOISE, Hue.BLUE, Hue.ORANGE),
                  List.of(Hue.BLUE, Hue.GREEN, Hue.YELLOW))
              : chance.pick(
                  List.of(Hue.ORANGE, Hue.BLUE, Hue.YELLOW), List.of(Hue.BLUE, Hue.ORANGE));
      case MELANCHOLY ->
          chance.pick(
              List.of(Hue.GREY, Hue.BROWN),
              List.of(Hue.GREY, Hue.VIOLET),
              List.of(Hue.BROWN, Hue.GREY),
              List.of(Hue.GREY, Hue.GREEN));
      case THREATENING ->
          chance.pick(
              List.of(Hue.VIOLET, Hue.RED),
              List.of(Hue.GREEN, Hue.GREY, Hue.ORANGE),
              List.of(Hue.BLUE, Hue.ORANGE));
      case MYSTERIOUS ->
          chance.pick(
              List.of(Hue.BLUE, Hue.TURQUOISE),
              List.of(Hue.VIOLET, Hue.BLUE, Hue.GOLD),
              List.of(Hue.TURQUOISE, Hue.VIOLET));
    };
  }

  private static List<Hue> garden(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE ->
          chance.pick(
              List.of(Hue.GREEN, Hue.BLUE, Hue.PINK),
              List.of(Hue.TURQUOISE, Hue.GREEN, Hue.WHITE),
              List.of(Hue.BLUE, Hue.GREEN, Hue.PINK));
      case JOYFUL ->
          chance.pick(
              List.of(Hue.GREEN, Hue.BLUE, Hue.RED),
              List.of(Hue.GREEN, Hue.TURQUOISE, Hue.ORANGE),
              List.of(Hue.GREEN, Hue.BLUE, Hue.YELLOW));
      case MELANCHOLY ->
          chance.pick(
              List.of(Hue.GREEN, Hue.GREY, Hue.VIOLET), List.of(Hue.GREY, Hue.GREEN, Hue.WHITE));
      case THREATENING ->
          chance.pick(
              List.of(Hue.GREEN, Hue.VIOLET, Hue.RED), List.of(Hue.GREEN, Hue.GREY, Hue.RED));
      case MYSTERIOUS ->
          chance.pick(
              List.of(Hue.BLUE, Hue.GREEN, Hue.WHITE),
              List.of(Hue.VIOLET, Hue.GREEN, Hue.BLUE),
              List.of(Hue.GREEN, Hue.BLUE, Hue.VIOLET));
    };
  }

  private static List<Detail> sea(Mood mood, Light light, Hue accent, Chance chance) {
    List<Detail> details = new ArrayList<>();
    boolean rough = mood == Mood.THREATENING || (mood == Mood.MELANCHOLY && chance.odds(0.4));
    int view =
        rough ? chance.pick(2, 4) : chance.weighted(3, 3, 2, mood == Mood.MYSTERIOUS ? 0 : 2);
    switch (view) {
      case 0 -> {
        details.add(
            new Detail(
                Motif.BOAT, chance.between(1, 6), chance.pick(Hue.BROWN, Hue.BLUE, Hue.RED)));
        if (chance.odds(0.5)) {
          details.add(new Detail(Motif.SHIP, chance.between(1, 2), Hue.BLACK));
          details.add(Detail.one(Motif.SMOKE, Hue.GREY));
        }
      }
      case 1 -> {
        Hue sail = chance.pick(Hue.WHITE, accent, Hue.WHITE);
        int count = chance.pick(1, 2, 3, 4, 6, Detail.MANY);
        details.add(new Detail(Motif.SAIL, count, sail));
      }
      case 2 -> {
        details.add(new Detail(Motif.ROCK, chance.between(1, 4), null));
        if (!rough) {
          details.add(new Detail(Motif.SAIL, chance.between(1, 4), Hue.WHITE));
        }
      }
      case 3 -> {
        int women = chance.between(1, 3);
        details.add(new Detail(Motif.WOMAN, women, chance.pick(Hue.WHITE, Hue.BLUE, Hue.PINK)));
        details.add(
            new Detail(Motif.PARASOL, chance.between(1, women), chance.pick(accent, Hue.WHITE)));
        if (chance.odds(0.6)) {
          details.add(new Detail(Motif.SAIL, chance.between(1, 4), Hue.WHITE));
        }
      }
      default -> {
        details.add(new Detail(Motif.WAVE, Detail.MANY, null));
        if (chance.odds(0.6)) {
          details.add(new Detail(Motif.ROCK, chance.between(1, 3), null));
        }
      }
    }
    heavens(mood, light, accent, chance, details);
    if (details.size() < 5 && chance.odds(0.25)) {
      details.add(new Detail(Motif.GULL, chance.between(2, 8), Hue.WHITE));
    }
    return details;
  }

  /** Sun, moon and clouds. */
  private static void heavens(
      Mood mood, Light light, Hue accent, Chance chance, List<Detail> details) {
    boolean room = details.size() < 5;
    if (room && light == Light.NIGHT) {
      details.add(Detail.one(Motif.MOON, chance.pick(Hue.WHITE, Hue.YELLOW)));
    } else if (room && light != Light.DAY && light != Light.NIGHT && chance.odds(0.7)) {
      boolean warm = accent == Hue.RED || accent == Hue.YELLOW || accent == Hue.ORANGE;
      Hue pale = mood == Mood.MELANCHOLY ? Hue.WHITE : chance.pick(Hue.ORANGE, Hue.YELLOW);
      details.add(Detail.one(Motif.SUN, warm ? accent : pale));
    }
    if (details.size() < 5 && chance.odds(mood == Mood.THREATENING ? 0.9 : 0.5)) {
      details.add(new Detail(Motif.CLOUD, Detail.MANY, null));
    }
  }

  private static List<Detail> river(Mood mood, Light light, Chance chance) {
    List<Detail> details = new ArrayList<>();
    int boats = chance.between(1, 4);
    Hue hull = chance.pick(Hue.BROWN, Hue.BLUE, Hue.RED, Hue.GREEN);
    switch (chance.below(4)) {
      case 0 -> {
        details.add(Detail.one(Motif.BRIDGE, chance.pick(Hue.BROWN, Hue.GREY, Hue.PINK)));
        details.add(new Detail(Motif.BOAT, boats, hull));
      }
      case 1 -> {
        details.add(new Detail(Motif.WILLOW, chance.pick(1, 1, 2, 3), Hue.GREEN));
        if (chance.odds(0.6)) {
          details.add(new Detail(Motif.BOAT, Math.min(boats, 3), hull));
        }
      }
      case 2 -> details.add(new Detail(Motif.TREE, chance.pick(3, 4, 5, 6, Detail.MANY), null));
      default -> {
        details.add(
            new Detail(Motif.HOUSE, chance.pick(1, 2, 3, 5, 7), chance.pick(Hue.WHITE, Hue.PINK)));
        if (chance.odds(0.4)) {
          details.add(Detail.one(Motif.SMOKE, Hue.GREY));
        }
        details.add(new Detail(Motif.BOAT, boats, hull));
      }
    }
    if (chance.odds(0.25) && mood != Mood.THREATENING) {
      details.add(Detail.one(Motif.WOMAN, chance.pick(Hue.WHITE, Hue.RED)));
    }
    details.add(new Detail(Motif.REFLECTION, Detail.MANY, null));
    heavens(mood, light, Hue.WHITE, chance, details);
    return details;
  }

  private static List<Detail> garden(Mood mood, Hue accent, Chance chance) {
    boolean lively = mood == Mood.JOYFUL || mood == Mood.SERENE;
    return switch (chance.weighted(mood == Mood.MYSTERIOUS ? 5 : 3, 3, 2)) {
      case 0 -> pond(accent, chance);
      case 1 -> path(accent, lively, chance);
      default -> meadow(lively, chance);
    };
  }

  private static List<Detail> pond(Hue accent, Chance chance) {
    List<Detail> details = new ArrayList<>();
    int count = chance.pick(3, 4, 5, 6, Detail.MANY, Detail.MANY, Detail.MANY);
    details.add(new Detail(Motif.WATER_LILY, count, accent == Hue.BLUE ? Hue.WHITE : accent));
    switch (chance.below(4)) {
      case 0 -> details.add(Detail.one(Motif.BRIDGE, chance.pick(Hue.GREEN, Hue.BLUE, Hue.RED)));
      case 1 -> details.add(Detail.one(Motif.WILLOW, Hue.GREEN));
      case 2 -> details.add(new Detail(Motif.IRIS, Detail.MANY, Hue.VIOLET));
      default -> {}
    }
    details.add(new Detail(Motif.REFLECTION, Detail.MANY, null));
    return details;
  }

  private static List<Detail> path(Hue accent, boolean lively, Chance chance) {
    List<Detail> details = new ArrayList<>();
    Motif kind = chance.pick(Motif.FLOWER, Motif.ROSE, Motif.IRIS, Motif.FLOWER);
    details.add(
        new Detail(
            kind,
            Detail.MANY,
            kind == Motif.IRIS ? Hue.VIOLET : accent == Hue.BLUE ? Hue.WHITE : accent));
    details.add(Detail.one(Motif.PATH, null));
    if (lively ? chance.odds(0.7) : chance.odds(0.35)) {
      details.add(
          new Detail(
              Motif.WOMAN, lively ? chance.between(1, 2) : 1, chance.pick(Hue.WHITE, Hue.BLUE)));
      if (lively) {
        details.add(Detail.one(Motif.PARASOL, chance.pick(Hue.WHITE, Hue.RED, Hue.YELLOW)));
      }
    }
    if (chance.odds(0.4)) {
      details.add(Detail.one(Motif.HOUSE, chance.pick(Hue.WHITE, Hue.PINK)));
    } else {
      details.add(new Detail(Motif.TREE, chance.between(1, 4), null));
    }
    return details;
  }

  private static List<Detail> meadow(boolean lively, Chance chance) {
    List<Detail> details = new ArrayList<>();
    details.add(new Detail(Motif.POPPY, Detail.MANY, Hue.RED));
    details.add(Detail.one(Motif.FIELD, null));
    if (lively) {
      details.add(Detail.one(Motif.WOMAN, chance.pick(Hue.WHITE, Hue.BLUE)));
      details.add(
          chance.odds(0.5)
              ? Detail.one(Motif.CHILD, Hue.WHITE)
              : Detail.one(Motif.PARASOL, chance.pick(Hue.BLUE, Hue.WHITE)));
    } else {
      details.add(new Detail(Motif.TREE, chance.between(1, 3), null));
    }
    if (chance.odds(0.7)) {
      details.add(new Detail(Motif.CLOUD, Detail.MANY, null));
    }
    return details;
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    var sketch = new ImpressionistSketch(canvas.width(), canvas.height());
    var colors = new ImpressionistColors(scene);
    var things = new ImpressionistThings(scene, sketch, colors, chance.fork("things"));
    switch (scene.subject()) {
      case SEA -> new ImpressionistSea(things).draw();
      case RIVER -> new ImpressionistRiver(things).draw();
      default -> new ImpressionistGarden(things).draw();
    }
    var hand = new ImpressionistHand(sketch, colors, canvas, scene.mood(), chance.fork("hand"));
    hand.cover();
    things.accents.forEach(accent -> accent.accept(hand));
    hand.finish();
  }
}
