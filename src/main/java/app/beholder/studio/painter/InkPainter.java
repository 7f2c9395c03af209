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

/** Chinese ink on paper and silk: peaks in mist, rivers, bamboo, cranes, and much left empty. */
final class InkPainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist("Shen Yunqiao", "شن يون تشياو", "沈云樵", "Ink_and_wash_painting", 1660, 1688);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.MOUNTAIN, Subject.BIRDS, Subject.RIVER);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    Light light =
        switch (mood) {
          case SERENE -> chance.pick(Light.MORNING, Light.DAY);
          case JOYFUL -> chance.pick(Light.DAY, Light.MORNING);
          case MELANCHOLY -> chance.pick(Light.EVENING, Light.DAY);
          case THREATENING -> Light.DAY;
          case MYSTERIOUS -> Light.NIGHT;
        };
    List<Detail> details =
        switch (subject) {
          case BIRDS -> birds(mood, chance);
          case RIVER -> river(mood, chance);
          default -> mountain(mood, chance);
        };
    boolean wet = mood == Mood.THREATENING || mood == Mood.MELANCHOLY && chance.odds(0.5);
    if (mood == Mood.MYSTERIOUS && details.size() < 5) {
      details.add(Detail.one(Motif.MOON, chance.pick(Hue.WHITE, Hue.YELLOW)));
    } else if (wet && details.size() < 5) {
      details.add(many(Motif.RAIN, null));
    } else if (mood == Mood.JOYFUL && details.size() < 5 && chance.odds(0.7)) {
      details.add(Detail.one(Motif.SUN, Hue.RED));
    }
    Format format =
        subject == Subject.RIVER
            ? chance.pick(Format.WIDE, Format.TALL, Format.LANDSCAPE, Format.SQUARE)
            : chance.pick(Format.TALL, Format.TALL, Format.PORTRAIT, Format.SQUARE, Format.WIDE);
    return new Scene(subject, mood, light, format, hues(mood, details, chance), details);
  }

  private static List<Hue> hues(Mood mood, List<Detail> details, Chance chance) {
    List<Hue> hues = new ArrayList<>();
    hues.add(mood == Mood.THREATENING || mood == Mood.MYSTERIOUS ? Hue.BLACK : Hue.GREY);
    hues.add(
        switch (mood) {
          case SERENE -> chance.pick(Hue.BLUE, Hue.GREEN);
          case JOYFUL -> chance.pick(Hue.ORANGE, Hue.GREEN, Hue.PINK);
          case MELANCHOLY -> Hue.BROWN;
          case THREATENING -> Hue.GREY;
          case MYSTERIOUS -> chance.pick(Hue.BLUE, Hue.VIOLET);
        });
    for (Detail detail : details) {
      Hue hue = detail.hue();
      if (hues.size() < 3
          && (hue == Hue.RED || hue == Hue.PINK || hue == Hue.WHITE)
          && !hues.contains(hue)) {
        hues.add(hue);
      }
    }
    return hues;
  }

  private static List<Detail> mountain(Mood mood, Chance chance) {
    List<Detail> details = new ArrayList<>();
    boolean fall = chance.odds(0.35);
    int peaks = chance.between(1, 5);
    details.add(new Detail(Motif.PEAK, peaks, null));
    if (fall) {
      details.add(Detail.one(Motif.WATERFALL, Hue.WHITE));
    }
    if (mood != Mood.THREATENING || chance.odds(0.5)) {
      details.add(many(Motif.MIST, null));
    }
    details.add(new Detail(Motif.PINE, chance.between(1, 4), null));
    if (details.size() < 4) {
      details.add(chance.odds(0.5) ? Detail.one(Motif.WALKER, null) : Detail.one(Motif.BOAT, null));
    }
    return details;
  }

  private static List<Detail> birds(Mood mood, Chance chance) {
    List<Detail> details = new ArrayList<>();
    switch (chance.weighted(3, 3, 2)) {
      case 0 -> {
        details.add(new Detail(Motif.CRANE, chance.between(1, 4), Hue.WHITE));
        details.add(chance.odds(0.5) ? Detail.one(Motif.PINE, null) : many(Motif.BAMBOO, null));
      }
      case 1 -> {
        details.add(new Detail(Motif.BIRD, chance.between(1, 3), null));
        details.add(many(Motif.BAMBOO, null));
      }
      default -> {
        details.add(new Detail(Motif.BIRD, chance.between(1, 3), null));
        boolean red = mood != Mood.MELANCHOLY && mood != Mood.THREATENING;
        details.add(many(Motif.FLOWER, red ? chance.pick(Hue.RED, Hue.PINK) : Hue.WHITE));
      }
    }
    return details;
  }

  private static List<Detail> river(Mood mood, Chance chance) {
    List<Detail> details = new ArrayList<>();
    boolean bridge = chance.odds(0.45);
    if (bridge) {
      details.add(Detail.one(Motif.BRIDGE, null));
      details.add(new Detail(Motif.WALKER, chance.between(1, 2), null));
    } else {
      details.add(new Detail(Motif.BOAT, chance.between(1, 3), null));
    }
    details.add(
        mood == Mood.THREATENING || chance.odds(0.35)
            ? new Detail(Motif.PINE, chance.between(1, 3), null)
            : new Detail(Motif.WILLOW, chance.between(1, 2), null));
    if (chance.odds(0.6)) {
      details.add(new Detail(Motif.PEAK, chance.between(1, 3), null));
    }
    if (details.size() < 4 && chance.odds(0.4)) {
      details.add(new Detail(Motif.BIRD, chance.between(3, 7), null));
    }
    return details;
  }

  private static Detail many(Motif motif, @Nullable Hue hue) {
    return new Detail(motif, Detail.MANY + 3, hue);
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    InkPaper paper = new InkPaper(scene, canvas, chance.fork("paper"));
    InkBrush brush = new InkBrush(scene, canvas, paper, chance.fork("brush"));
    paper.lay();
    boolean left = chance.odds(0.5);
    switch (scene.subject()) {
      case BIRDS -> new InkBirds(scene, brush, left, chance.fork("birds")).paint();
      case RIVER -> new InkLandscape(scene, brush, left, chance.fork("river")).river();
      default -> new InkLandscape(scene, brush, left, chance.fork("mountain")).mountains();
    }
    if (scene.has(Motif.RAIN)) {
      brush.rain(scene.mood() == Mood.THREATENING ? 0.5 : 0.15, chance.fork("rain"));
    }
    paper.finish(!left, chance.fork("seal"));
  }
}
