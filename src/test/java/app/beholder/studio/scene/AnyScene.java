package app.beholder.studio.scene;

import static app.beholder.studio.scene.Motif.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scenes such as painters compose them, put together by chance. */
public final class AnyScene {
  private AnyScene() {}

  /** Any scene of any subject. */
  public static Scene by(Chance chance) {
    return of(chance.pick(Subject.values()), chance);
  }

  /** Any scene of this subject. */
  public static Scene of(Subject subject, Chance chance) {
    List<Motif> motifs = motifs(subject, chance);
    List<Detail> details = new ArrayList<>();
    for (Motif motif : motifs) {
      details.add(detail(motif, chance));
    }
    Light light =
        subject.isAbstract()
            ? Light.NONE
            : chance.pick(Light.MORNING, Light.DAY, Light.EVENING, Light.NIGHT);
    List<Hue> hues = chance.shuffled(Arrays.asList(Hue.values())).subList(0, chance.between(1, 3));
    return new Scene(
        subject, chance.pick(Mood.values()), light, chance.pick(Format.values()), hues, details);
  }

  private static Detail detail(Motif motif, Chance chance) {
    int count =
        switch (motif) {
          case SUN,
              MOON,
              RAIN,
              MIST,
              SNOW,
              LIGHTHOUSE,
              HAIR,
              TABLE,
              SMOKE,
              REFLECTION,
              NECKLACE,
              COLLAR,
              HAT,
              SKULL,
              NEWSPAPER,
              PATH,
              EDGE ->
              1;
          default -> chance.pick(1, 1, 2, 3, 5, 9);
        };
    return new Detail(motif, count, chance.odds(0.5) ? chance.pick(Hue.values()) : null);
  }

  private static List<Motif> motifs(Subject subject, Chance chance) {
    List<Motif> all =
        switch (subject) {
          case SEA ->
              List.of(
                  WAVE,
                  BOAT,
                  SHIP,
                  SAIL,
                  LIGHTHOUSE,
                  ROCK,
                  REFLECTION,
                  GULL,
                  SUN,
                  MOON,
                  CLOUD,
                  LIGHTNING,
                  RAIN);
          case RIVER ->
              List.of(BRIDGE, BOAT, WILLOW, REFLECTION, WATER_LILY, WALKER, PARASOL, TREE);
          case GARDEN -> List.of(FLOWER, ROSE, LILY, POPPY, IRIS, LEAF, VINE, BUTTERFLY, PATH);
          case MOUNTAIN -> List.of(PEAK, SNOW, PINE, WATERFALL, MIST, RUIN, STAR, BAMBOO, WALKER);
          case VILLAGE ->
              List.of(
                  HOUSE, TOWER, WINDOW, FENCE, SMOKE, FIELD, COW, HORSE, SHEEP, DOG, CAT, CHILD,
                  TREE);
          case STILL_LIFE ->
              List.of(
                  APPLE, PEAR, LEMON, GRAPE, BOTTLE, GLASS, BOWL, JUG, VASE, GUITAR, BOOK, CANDLE,
                  SKULL, NEWSPAPER, TABLE);
          case PORTRAIT ->
              List.of(
                  WOMAN, MAN, OLD_MAN, CHILD, FACE, EYE, HAND, HAIR, HAT, COLLAR, NECKLACE, CANDLE);
          case BIRDS -> List.of(BIRD, CRANE, PEACOCK, GULL, PINE, BAMBOO, SUN, MOON, LEAF);
          case COLOR -> List.of(BAND, EDGE, SQUARE);
          case PATTERN ->
              List.of(STRIPE, SQUARE, CIRCLE, TRIANGLE, POINT, TILE, SPIRAL, STAR, LINE);
          case GESTURE -> List.of(SPLASH, DRIP, STROKE, LINE);
          case EMPTINESS -> List.of(LINE, SQUARE, CIRCLE, POINT, EDGE, BAND);
        };
    return chance.shuffled(all).subList(0, chance.between(1, Math.min(4, all.size())));
  }
}
