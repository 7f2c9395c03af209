package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Ground;
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

/** Naive art: a village in which all is equally near, bright and dear to the painter. */
final class NaivePainter implements Painter {

  @Override
  public Artist artist() {
    return new Artist(
        "Ana Vrbanić", "آنا فربانيتش", "安娜·弗尔班尼奇", "Naïve_Art_(Primitivism)", 1928, 1956);
  }

  @Override
  public List<Subject> subjects() {
    return List.of(Subject.VILLAGE);
  }

  @Override
  public Scene compose(Subject subject, Mood mood, Chance chance) {
    Light light =
        switch (mood) {
          case SERENE -> chance.pick(Light.MORNING, Light.DAY);
          case JOYFUL -> Light.DAY;
          case MELANCHOLY -> chance.pick(Light.EVENING, Light.DAY);
          case THREATENING -> chance.pick(Light.DAY, Light.EVENING);
          case MYSTERIOUS -> Light.NIGHT;
        };
    boolean snow =
        switch (mood) {
          case MELANCHOLY -> chance.odds(0.6);
          case THREATENING, JOYFUL -> chance.odds(0.12);
          default -> chance.odds(0.28);
        };
    if (snow && light == Light.EVENING) {
      light = Light.DAY;
    }
    boolean harvest = !snow && mood != Mood.MYSTERIOUS && chance.odds(0.4);
    Hue ground =
        snow ? Hue.WHITE : harvest ? (mood == Mood.MELANCHOLY ? Hue.BROWN : Hue.YELLOW) : Hue.GREEN;
    Hue roofs = roofs(mood, chance);
    List<Detail> details = new ArrayList<>();
    int houses = chance.odds(0.6) ? chance.between(9, 14) : chance.between(3, 6);
    details.add(new Detail(Motif.HOUSE, houses, null));
    List<Detail> pool = new ArrayList<>(wanted(mood, chance));
    int room = chance.between(3, 4) - (snow ? 1 : 0);
    for (int i = 0; i < Math.min(room, pool.size()); i++) {
      details.add(pool.get(i));
    }
    if (snow) {
      details.add(new Detail(Motif.SNOW, Detail.MANY, Hue.WHITE));
    }
    if (chance.odds(0.4) && !isSky(details.get(1).motif())) {
      details.addFirst(details.remove(1));
    }
    List<Hue> hues = new ArrayList<>(List.of(mood == Mood.MYSTERIOUS ? Hue.BLUE : ground, roofs));
    Hue third =
        mood == Mood.THREATENING ? Hue.GREY : mood == Mood.MYSTERIOUS ? Hue.YELLOW : Hue.BLUE;
    hues.add(third);
    Format format =
        chance.pick(
            Format.LANDSCAPE, Format.LANDSCAPE, Format.WIDE, Format.SQUARE, Format.PORTRAIT);
    return new Scene(subject, mood, light, format, hues.stream().distinct().toList(), details);
  }

  private static Hue roofs(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE -> chance.pick(Hue.ORANGE, Hue.PINK, Hue.RED);
      case JOYFUL -> chance.pick(Hue.RED, Hue.ORANGE);
      case MELANCHOLY -> chance.pick(Hue.BROWN, Hue.GREY);
      case THREATENING -> chance.pick(Hue.RED, Hue.BLACK);
      case MYSTERIOUS -> chance.pick(Hue.VIOLET, Hue.RED);
    };
  }

  private static boolean isSky(Motif motif) {
    return motif == Motif.SUN
        || motif == Motif.MOON
        || motif == Motif.STAR
        || motif == Motif.CLOUD
        || motif == Motif.LIGHTNING
        || motif == Motif.SMOKE;
  }

  /** What may stand in the village, in the order in which it is taken. */
  private static List<Detail> wanted(Mood mood, Chance chance) {
    Detail animal = animal(chance);
    Detail trees =
        new Detail(
            Motif.TREE, chance.odds(0.5) ? chance.between(7, 11) : chance.between(1, 5), null);
    Detail children = new Detail(Motif.CHILD, chance.between(2, 6), null);
    Detail walkers =
        new Detail(Motif.WALKER, mood == Mood.MELANCHOLY ? 1 : chance.between(1, 4), null);
    Detail tower = Detail.one(Motif.TOWER, null);
    Detail fields = new Detail(Motif.FIELD, Detail.MANY, null);
    Detail path = Detail.one(Motif.PATH, null);
    Detail clouds =
        new Detail(
            Motif.CLOUD, chance.between(2, 5), mood == Mood.THREATENING ? Hue.BLACK : Hue.WHITE);
    Detail fence = Detail.one(Motif.FENCE, chance.pick(Hue.WHITE, Hue.BROWN));
    Detail smoke = new Detail(Motif.SMOKE, chance.between(1, 3), null);
    return switch (mood) {
      case SERENE -> mixed(chance, animal, trees, fields, clouds, tower, path, walkers, fence);
      case JOYFUL ->
          mixed(
              chance,
              animal,
              children,
              trees,
              Detail.one(Motif.SUN, Hue.YELLOW),
              fields,
              new Detail(Motif.FLOWER, Detail.MANY, Hue.RED),
              tower,
              fence);
      case MELANCHOLY -> mixed(chance, walkers, smoke, trees, tower, path, clouds, fields, fence);
      case THREATENING -> {
        List<Detail> rest =
            mixed(
                chance,
                animal,
                trees,
                tower,
                walkers,
                path,
                Detail.one(Motif.LIGHTNING, Hue.YELLOW));
        rest.addFirst(clouds);
        yield rest;
      }
      case MYSTERIOUS -> {
        List<Detail> rest =
            mixed(
                chance,
                new Detail(Motif.CAT, chance.between(1, 2), Hue.BLACK),
                trees,
                smoke,
                tower,
                walkers,
                Detail.one(Motif.MOON, Hue.YELLOW));
        rest.addFirst(new Detail(Motif.WINDOW, Detail.MANY + 9, Hue.YELLOW));
        rest.add(1, new Detail(Motif.STAR, Detail.MANY + 5, chance.pick(Hue.WHITE, Hue.YELLOW)));
        yield rest;
      }
    };
  }

  private static List<Detail> mixed(Chance chance, Detail... details) {
    return chance.shuffled(List.of(details));
  }

  private static Detail animal(Chance chance) {
    Motif motif =
        chance.pick(
            Motif.COW, Motif.HORSE, Motif.SHEEP, Motif.DOG, Motif.CAT, Motif.COW, Motif.SHEEP);
    int count =
        motif == Motif.SHEEP
            ? chance.between(3, 9)
            : motif == Motif.DOG || motif == Motif.CAT
                ? chance.between(1, 2)
                : chance.between(1, 4);
    @Nullable Hue hue =
        switch (motif) {
          case COW -> chance.pick(Hue.BROWN, Hue.WHITE, Hue.RED);
          case HORSE -> chance.pick(Hue.BROWN, Hue.WHITE, Hue.BLACK);
          case SHEEP -> Hue.WHITE;
          case DOG -> chance.pick(Hue.BROWN, Hue.BLACK);
          default -> chance.pick(Hue.ORANGE, Hue.BLACK, Hue.WHITE);
        };
    return new Detail(motif, count, hue);
  }

  @Override
  public void paint(Scene scene, Canvas canvas, Chance chance) {
    NaiveHand hand = new NaiveHand(scene, canvas, chance.fork("hand"));
    new NaiveLand(hand, chance.fork("land")).paint();
    new NaiveVillage(hand, chance.fork("village")).paint();
    if (scene.has(Motif.SNOW)) {
      Chance flakes = chance.fork("flakes");
      for (int i = 0; i < 190; i++) {
        canvas.dot(
            hand.width * flakes.unit(),
            hand.height * flakes.unit(),
            flakes.between(1.0, 2.8),
            0xFBFAF6,
            0.9);
      }
    }
    hand.varnish();
    Ground.vignette(canvas, 0.13);
  }
}
