package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Noise;
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

/** Seas and mountains in which people are small, under skies that are not. */
final class RomanticPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist(
        "Johann Albrecht Wendland",
        "يوهان ألبرشت فيندلاند",
        "约翰·阿尔布雷希特·文德兰",
        "Romanticism",
        1815,
        1842);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.SEA, Subject.MOUNTAIN);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    Light light =
        switch (mood) {
          case SERENE -> chance.pick(Light.EVENING, Light.NIGHT, Light.MORNING);
          case JOYFUL -> chance.pick(Light.MORNING, Light.MORNING, Light.DAY);
          case MELANCHOLY -> chance.pick(Light.EVENING, Light.DAY);
          case THREATENING -> chance.pick(Light.DAY, Light.EVENING, Light.NIGHT);
          case MYSTERIOUS -> chance.pick(Light.NIGHT, Light.NIGHT, Light.EVENING);
        };
    List<Hue> hues = hues(mood, light, chance);
    List<Detail> details =
        subject == Subject.SEA ? sea(mood, light, chance) : mountain(mood, light, chance);
    boolean upright = details.getFirst().motif() == Motif.WALKER || chance.odds(0.2);
    Format format =
        upright
            ? chance.pick(Format.PORTRAIT, Format.PORTRAIT, Format.LANDSCAPE)
            : chance.pick(Format.LANDSCAPE, Format.WIDE, Format.LANDSCAPE);
    return new Scene(subject, mood, light, format, hues, details);
  }

  private static List<Hue> hues(Mood mood, Light light, Chance chance) {
    boolean night = light == Light.NIGHT;
    return switch (mood) {
      case SERENE ->
          night
              ? chance.pick(List.of(Hue.BLUE, Hue.WHITE), List.of(Hue.TURQUOISE, Hue.YELLOW))
              : chance.pick(
                  List.of(Hue.GOLD, Hue.BLUE),
                  List.of(Hue.VIOLET, Hue.PINK),
                  List.of(Hue.BLUE, Hue.YELLOW));
      case JOYFUL ->
          chance.pick(
              List.of(Hue.BLUE, Hue.GOLD),
              List.of(Hue.TURQUOISE, Hue.YELLOW),
              List.of(Hue.ORANGE, Hue.YELLOW));
      case MELANCHOLY ->
          chance.pick(
              List.of(Hue.BROWN, Hue.GOLD),
              List.of(Hue.GREY, Hue.WHITE),
              List.of(Hue.GREY, Hue.BROWN));
      case THREATENING ->
          chance.pick(
              List.of(Hue.BLACK, Hue.RED),
              List.of(Hue.GREEN, Hue.WHITE),
              List.of(Hue.BLUE, Hue.ORANGE),
              List.of(Hue.BROWN, Hue.YELLOW));
      case MYSTERIOUS ->
          chance.pick(
              List.of(Hue.BLUE, Hue.WHITE),
              List.of(Hue.VIOLET, Hue.GOLD),
              List.of(Hue.GREEN, Hue.YELLOW),
              List.of(Hue.BLUE, Hue.VIOLET));
    };
  }

  private static List<Detail> sea(Mood mood, Light light, Chance chance) {
    List<Detail> details = new ArrayList<>();
    switch (mood) {
      case THREATENING -> storm(light, chance, details);
      case JOYFUL -> {
        details.add(new Detail(Motif.SHIP, chance.between(1, 4), null));
        details.add(new Detail(Motif.WAVE, Detail.MANY, null));
        details.add(new Detail(Motif.GULL, chance.between(3, 8), Hue.WHITE));
        details.add(new Detail(Motif.CLOUD, Detail.MANY, null));
      }
      case MELANCHOLY, MYSTERIOUS -> {
        if (chance.odds(0.4)) {
          details.add(new Detail(Motif.WALKER, chance.between(1, 2), Hue.BLACK));
          details.add(Detail.one(Motif.ROCK, null));
          details.add(new Detail(Motif.SHIP, chance.between(1, 2), null));
        } else if (chance.odds(0.5)) {
          details.add(Detail.one(Motif.LIGHTHOUSE, Hue.WHITE));
          details.add(Detail.one(Motif.ROCK, null));
          details.add(new Detail(Motif.WAVE, Detail.MANY, null));
        } else {
          details.add(Detail.one(Motif.SHIP, null));
          details.add(new Detail(Motif.REFLECTION, Detail.MANY, null));
          details.add(Detail.one(Motif.ROCK, null));
        }
      }
      default -> {
        details.add(new Detail(Motif.SHIP, chance.between(1, 6), null));
        details.add(new Detail(Motif.REFLECTION, Detail.MANY, null));
        if (chance.odds(0.35)) {
          details.addFirst(new Detail(Motif.WALKER, 2, Hue.BLUE));
          details.add(Detail.one(Motif.ROCK, null));
        }
      }
    }
    heavens(mood, light, chance, details);
    return details;
  }

  private static void storm(Light light, Chance chance, List<Detail> details) {
    boolean tower = chance.odds(0.35);
    if (tower) {
      details.add(Detail.one(Motif.LIGHTHOUSE, chance.pick(Hue.WHITE, Hue.RED)));
      details.add(Detail.one(Motif.ROCK, null));
    } else {
      details.add(Detail.one(Motif.SHIP, null));
    }
    details.add(new Detail(Motif.WAVE, Detail.MANY, null));
    if (chance.odds(light == Light.NIGHT ? 0.7 : 0.4)) {
      details.add(new Detail(Motif.LIGHTNING, chance.between(1, 2), null));
    } else if (!tower && chance.odds(0.5)) {
      details.add(new Detail(Motif.ROCK, chance.between(1, 3), null));
    }
    details.add(new Detail(Motif.CLOUD, Detail.MANY, null));
  }

  private static List<Detail> mountain(Mood mood, Light light, Chance chance) {
    List<Detail> details = new ArrayList<>();
    int peaks = chance.pick(1, 2, 3, 3, 4, 5);
    boolean dim = mood == Mood.MELANCHOLY || mood == Mood.MYSTERIOUS || mood == Mood.THREATENING;
    switch (chance.weighted(3, dim ? 4 : 0.6, dim ? 1 : 3, mood == Mood.THREATENING ? 0 : 2)) {
      case 0 -> {
        details.add(
            new Detail(
                Motif.WALKER, chance.pick(1, 1, 2), chance.pick(Hue.GREEN, Hue.BLACK, Hue.BROWN)));
        details.add(new Detail(Motif.PEAK, peaks, null));
        details.add(Detail.one(Motif.MIST, null));
        details.add(Detail.one(Motif.ROCK, null));
      }
      case 1 -> {
        details.add(Detail.one(Motif.RUIN, null));
        details.add(new Detail(Motif.TREE, chance.between(2, 7), null));
        if (chance.odds(0.4)) {
          details.add(Detail.one(Motif.SNOW, Hue.WHITE));
        }
      }
      case 2 -> {
        details.add(new Detail(Motif.PEAK, peaks, null));
        details.add(Detail.one(Motif.WATERFALL, Hue.WHITE));
        details.add(new Detail(Motif.PINE, chance.between(1, 8), null));
        if (chance.odds(0.5)) {
          details.add(Detail.one(Motif.SNOW, Hue.WHITE));
        }
      }
      default -> {
        details.add(new Detail(Motif.PEAK, peaks, null));
        details.add(new Detail(Motif.REFLECTION, Detail.MANY, null));
        details.add(new Detail(Motif.PINE, chance.between(1, 6), null));
      }
    }
    if (mood == Mood.THREATENING && chance.odds(0.5)) {
      details.add(Detail.one(Motif.LIGHTNING, null));
    } else {
      heavens(mood, light, chance, details);
    }
    return details;
  }

  private static void heavens(Mood mood, Light light, Chance chance, List<Detail> details) {
    if (details.size() < 5 && light == Light.NIGHT && mood != Mood.THREATENING) {
      details.add(Detail.one(Motif.MOON, chance.pick(Hue.WHITE, Hue.YELLOW, Hue.WHITE)));
    } else if (details.size() < 5
        && light != Light.DAY
        && light != Light.NIGHT
        && chance.odds(0.75)) {
      details.add(Detail.one(Motif.SUN, mood == Mood.THREATENING ? Hue.RED : Hue.YELLOW));
    }
    boolean cloudy = details.stream().anyMatch(detail -> detail.motif() == Motif.CLOUD);
    if (details.size() < 5 && !cloudy && chance.odds(mood == Mood.SERENE ? 0.3 : 0.7)) {
      details.add(new Detail(Motif.CLOUD, Detail.MANY, null));
    }
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    RomanticColors colors = new RomanticColors(scene);
    if (scene.subject() == Subject.SEA) {
      new RomanticSea(scene, canvas, colors, chance.fork("sea")).paint();
    } else {
      new RomanticMountains(scene, canvas, colors, chance.fork("mountains")).paint();
    }
    varnish(scene, canvas, chance.fork("varnish"));
  }

  /** Two hundred years of varnish: yellowed, darker where nobody wiped it. */
  private static void varnish(Scene scene, Canvas canvas, Chance chance) {
    Noise uneven = new Noise(chance);
    double thick = scene.mood() == Mood.JOYFUL || scene.mood() == Mood.SERENE ? 0.045 : 0.06;
    Glaze.veil(canvas, 0x8A5A1C, (x, y) -> thick * (1 + 0.6 * uneven.layered(x / 210, y / 170, 2)));
    Ground.vignette(canvas, scene.mood() == Mood.MYSTERIOUS ? 0.6 : 0.42);
    Ground.linen(canvas, 0.028, chance.fork("linen"));
  }
}
