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
import org.jspecify.annotations.Nullable;

/** Japanese woodblock prints: great waves, mountains in mist and rain, cranes before the sun. */
final class UkiyoePainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist("Minagawa Tōsen", "ميناغاوا توسين", "皆川东泉", "Ukiyo-e", 1820, 1856);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.SEA, Subject.MOUNTAIN, Subject.BIRDS);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    Light light =
        switch (mood) {
          case SERENE -> chance.pick(Light.MORNING, Light.DAY, Light.EVENING);
          case JOYFUL -> chance.pick(Light.MORNING, Light.DAY);
          case MELANCHOLY -> chance.pick(Light.DAY, Light.EVENING, Light.MORNING);
          case THREATENING -> chance.pick(Light.EVENING, Light.DAY, Light.NIGHT);
          case MYSTERIOUS -> Light.NIGHT;
        };
    return switch (subject) {
      case SEA -> sea(mood, light, chance);
      case BIRDS -> birds(mood, light, chance);
      default -> mountain(mood, light, chance);
    };
  }

  private static Scene sea(Mood mood, Light light, Chance chance) {
    List<Detail> details = new ArrayList<>();
    boolean calm = mood == Mood.SERENE || (mood != Mood.THREATENING && chance.odds(0.35));
    boolean great = !calm && (mood == Mood.THREATENING ? chance.odds(0.75) : chance.odds(0.6));
    int boats = chance.between(1, great ? 3 : 5);
    if (calm) {
      details.add(new Detail(Motif.BOAT, boats, null));
      details.add(new Detail(Motif.SAIL, boats, Hue.WHITE));
    } else {
      details.add(
          great ? Detail.one(Motif.WAVE, seaHue(mood, chance.fork("sea"))) : many(Motif.WAVE));
      if (mood != Mood.MYSTERIOUS || chance.odds(0.6)) {
        details.add(new Detail(Motif.BOAT, boats, null));
      }
    }
    boolean rain =
        mood == Mood.MELANCHOLY ? chance.odds(0.6) : mood == Mood.THREATENING && chance.odds(0.35);
    if (rain) {
      details.add(many(Motif.RAIN));
    } else if (light == Light.NIGHT) {
      details.add(Detail.one(Motif.MOON, chance.pick(Hue.YELLOW, Hue.WHITE)));
    } else if (light != Light.DAY && chance.odds(0.75)) {
      details.add(Detail.one(Motif.SUN, chance.pick(Hue.RED, Hue.RED, Hue.ORANGE)));
    }
    if (chance.odds(great ? 0.6 : 0.5)) {
      details.add(Detail.one(Motif.PEAK, null));
    }
    if (calm && details.size() < 5 && chance.odds(0.5)) {
      details.add(many(Motif.MIST));
    }
    if (!calm && details.size() < 5 && chance.odds(0.4) && mood != Mood.THREATENING) {
      details.add(new Detail(Motif.GULL, chance.between(3, 9), Hue.WHITE));
    }
    Format format =
        chance.pick(
            Format.LANDSCAPE, Format.LANDSCAPE, Format.WIDE, calm ? Format.TALL : Format.PORTRAIT);
    List<Hue> hues = List.of(seaHue(mood, chance.fork("sea")), sky(mood, light, chance), Hue.WHITE);
    return new Scene(Subject.SEA, mood, light, format, distinct(hues), details);
  }

  private static Hue seaHue(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE -> chance.pick(Hue.BLUE, Hue.TURQUOISE, Hue.TURQUOISE);
      case JOYFUL -> chance.pick(Hue.BLUE, Hue.TURQUOISE, Hue.BLUE);
      case MELANCHOLY -> chance.pick(Hue.GREY, Hue.BLUE, Hue.GREY);
      case THREATENING -> chance.pick(Hue.BLUE, Hue.BLACK, Hue.GREEN);
      case MYSTERIOUS -> chance.pick(Hue.BLUE, Hue.VIOLET, Hue.GREEN);
    };
  }

  private static Hue sky(Mood mood, Light light, Chance chance) {
    return switch (light) {
      case MORNING ->
          mood == Mood.MELANCHOLY ? Hue.GREY : chance.pick(Hue.PINK, Hue.YELLOW, Hue.ORANGE);
      case EVENING ->
          mood == Mood.MELANCHOLY ? Hue.BROWN : chance.pick(Hue.ORANGE, Hue.RED, Hue.GOLD);
      case NIGHT -> mood == Mood.THREATENING ? Hue.BLACK : chance.pick(Hue.BLUE, Hue.VIOLET);
      case DAY, NONE ->
          switch (mood) {
            case THREATENING -> chance.pick(Hue.GREY, Hue.BROWN);
            case MELANCHOLY -> Hue.GREY;
            default -> chance.pick(Hue.YELLOW, Hue.BLUE, Hue.GOLD);
          };
    };
  }

  private static Scene mountain(Mood mood, Light light, Chance chance) {
    List<Detail> details = new ArrayList<>();
    int kind = chance.weighted(3, 3, mood == Mood.JOYFUL ? 3 : 2, 2);
    boolean wet =
        mood == Mood.MELANCHOLY && chance.odds(0.5) || mood == Mood.THREATENING && chance.odds(0.5);
    boolean snow = !wet && (mood == Mood.MELANCHOLY || chance.odds(0.3));
    Hue peak =
        switch (mood) {
          case SERENE -> chance.pick(Hue.BLUE, Hue.TURQUOISE, Hue.PINK);
          case JOYFUL -> chance.pick(Hue.RED, Hue.ORANGE, Hue.BLUE);
          case MELANCHOLY -> chance.pick(Hue.GREY, Hue.BLUE, Hue.BROWN);
          case THREATENING -> chance.pick(Hue.RED, Hue.BLACK, Hue.BROWN);
          case MYSTERIOUS -> chance.pick(Hue.BLUE, Hue.VIOLET, Hue.GREEN);
        };
    Format format = chance.pick(Format.LANDSCAPE, Format.WIDE, Format.PORTRAIT, Format.LANDSCAPE);
    switch (kind) {
      case 0 -> {
        details.add(Detail.one(Motif.PEAK, peak));
        details.add(many(Motif.PINE));
      }
      case 1 -> {
        details.add(Detail.one(Motif.BRIDGE, Hue.BROWN));
        details.add(new Detail(Motif.WALKER, chance.between(1, 5), null));
        details.add(Detail.one(Motif.PEAK, peak));
      }
      case 2 -> {
        details.add(new Detail(Motif.PEAK, chance.between(3, 5), peak));
        details.add(new Detail(Motif.PINE, chance.between(1, 4), Hue.GREEN));
      }
      default -> {
        details.add(Detail.one(Motif.WATERFALL, Hue.WHITE));
        details.add(new Detail(Motif.PINE, chance.between(2, 5), Hue.GREEN));
        details.add(new Detail(Motif.WALKER, chance.between(1, 3), null));
        format = chance.pick(Format.TALL, Format.PORTRAIT);
      }
    }
    if (wet) {
      details.add(many(Motif.RAIN));
    } else if (snow) {
      details.add(new Detail(Motif.SNOW, Detail.MANY, Hue.WHITE));
    } else if (light == Light.NIGHT) {
      details.add(Detail.one(Motif.MOON, chance.pick(Hue.YELLOW, Hue.WHITE)));
    } else if (light != Light.DAY && kind != 3 && chance.odds(0.5)) {
      details.add(Detail.one(Motif.SUN, Hue.RED));
    }
    if (kind != 3 && details.size() < 5 && chance.odds(0.65)) {
      details.add(many(Motif.MIST));
    }
    Hue ground = snow ? Hue.WHITE : Hue.GREEN;
    Hue first = kind == 3 ? chance.pick(Hue.GREEN, Hue.BLUE) : peak;
    return new Scene(
        Subject.MOUNTAIN,
        mood,
        light,
        format,
        distinct(List.of(first, sky(mood, light, chance), ground)),
        details);
  }

  private static Scene birds(Mood mood, Light light, Chance chance) {
    List<Detail> details = new ArrayList<>();
    boolean cranes = chance.odds(0.6);
    boolean night = light == Light.NIGHT;
    int flock =
        mood == Mood.JOYFUL || chance.odds(0.5) ? chance.between(3, 5) : chance.between(1, 2);
    details.add(
        cranes
            ? new Detail(Motif.CRANE, flock, Hue.WHITE)
            : new Detail(
                Motif.BIRD, chance.odds(0.5) ? chance.between(1, 2) : chance.between(5, 9), null));
    boolean few = details.getFirst().count() <= 2;
    boolean disc = night || mood != Mood.MELANCHOLY || chance.odds(0.3);
    if (disc) {
      Hue hue =
          night ? chance.pick(Hue.YELLOW, Hue.WHITE) : chance.pick(Hue.RED, Hue.RED, Hue.ORANGE);
      details.add(Detail.one(night ? Motif.MOON : Motif.SUN, hue));
    }
    boolean blossom = !cranes && few && mood != Mood.THREATENING && chance.odds(0.6);
    if (blossom) {
      details.add(many(Motif.FLOWER, mood == Mood.MELANCHOLY ? Hue.WHITE : Hue.PINK));
    } else if (few || chance.odds(0.5)) {
      details.add(Detail.one(Motif.PINE, Hue.GREEN));
    }
    if (mood == Mood.MELANCHOLY) {
      details.add(chance.odds(0.5) ? many(Motif.RAIN) : many(Motif.SNOW, Hue.WHITE));
    } else if (!few && chance.odds(0.5)) {
      details.add(many(Motif.WAVE));
    }
    Format format = chance.pick(Format.TALL, Format.PORTRAIT, Format.PORTRAIT, Format.SQUARE);
    Hue sky = sky(mood, light, chance);
    Hue second = disc ? details.get(1).hue() : cranes ? Hue.WHITE : Hue.GREY;
    Hue third = blossom ? Hue.PINK : Hue.GREEN;
    return new Scene(
        Subject.BIRDS,
        mood,
        light,
        format,
        distinct(List.of(sky, second == null ? Hue.WHITE : second, third)),
        details);
  }

  private static Detail many(Motif motif) {
    return many(motif, null);
  }

  private static Detail many(Motif motif, @Nullable Hue hue) {
    return new Detail(motif, Detail.MANY + 2, hue);
  }

  private static List<Hue> distinct(List<Hue> hues) {
    return hues.stream().distinct().toList();
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    UkiyoePrint print = new UkiyoePrint(scene, canvas, chance.fork("print"));
    boolean freeRight = chance.odds(0.5);
    switch (scene.subject()) {
      case SEA -> new UkiyoeSea(scene, print, freeRight, chance.fork("sea")).paint();
      case BIRDS -> new UkiyoeBirds(scene, print, freeRight, chance.fork("birds")).paint();
      default -> new UkiyoeMountain(scene, print, freeRight, chance.fork("mountain")).paint();
    }
    if (scene.has(Motif.RAIN)) {
      double slant = scene.mood() == Mood.THREATENING ? 0.55 : 0.22;
      print.rain(chance.odds(0.5) ? slant : -slant, 190, chance.fork("rain"));
    }
    if (scene.has(Motif.SNOW)) {
      print.snowfall(scene.subject() == Subject.BIRDS ? 220 : 110, chance.fork("snow"));
    }
    new UkiyoeFrame(print, chance.fork("frame")).finish(freeRight);
  }
}
