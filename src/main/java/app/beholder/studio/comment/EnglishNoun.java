package app.beholder.studio.comment;

import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Motif;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is called in English.
 *
 * @param many the plural; empty for what is not counted: mist, hair
 */
record EnglishNoun(String one, String many, Kind kind) {

  /** What sort of thing it is, as far as people speak differently of it. */
  enum Kind {
    PERSON,
    BODY,
    DRESS,
    ANIMAL,
    BLOOM,
    PLANT,
    FRUIT,
    OBJECT,
    BUILDING,
    CRAFT,
    SKY,
    WEATHER,
    LAND,
    FORM
  }

  /** Whether it is not counted. */
  boolean isMass() {
    return many.isEmpty();
  }

  /**
   * A word for this thing.
   *
   * @param chance what picks among several; null for the first, the one for titles
   */
  static EnglishNoun of(Motif motif, @Nullable Chance chance) {
    String[] all = words(motif).split(" \\| ", -1);
    String words = chance == null ? all[0] : chance.pick(all);
    Kind kind = kind(motif);
    int slash = words.indexOf('/');
    if (slash < 0) {
      return new EnglishNoun(words, words + "s", kind);
    }
    return new EnglishNoun(words.substring(0, slash), words.substring(slash + 1), kind);
  }

  /** Words of the same meaning, each with its plural where that is not made by an s. */
  private static String words(Motif motif) {
    return switch (motif) {
      case RAIN -> "rain/";
      case LIGHTNING -> "lightning/";
      case MIST -> "mist/ | fog/";
      case SNOW -> "snow/";
      case SMOKE -> "smoke/";
      case HAIR -> "hair/";
      case BAMBOO -> "bamboo/";
      case GULL -> "gull | seagull";
      case WATER_LILY -> "water lily/water lilies";
      case PEAK -> "peak | mountain";
      case TREE -> "tree";
      case PINE -> "pine | pine tree";
      case WILLOW -> "willow | willow tree";
      case SHEEP -> "sheep/sheep";
      case BUTTERFLY -> "butterfly/butterflies";
      case WOMAN -> "woman/women";
      case MAN -> "man/men";
      case OLD_MAN -> "old man/old men";
      case CHILD -> "child/children | kid";
      case WALKER -> "walker | figure";
      case LILY -> "lily/lilies";
      case POPPY -> "poppy/poppies";
      case IRIS -> "iris/irises";
      case LEAF -> "leaf/leaves";
      case PARASOL -> "parasol | umbrella";
      case GLASS -> "glass/glasses";
      case JUG -> "jug | pitcher";
      case BAND -> "band | strip";
      case SQUARE -> "square";
      case POINT -> "dot";
      case SPLASH -> "splash/splashes | splatter";
      case STROKE -> "stroke | brushstroke";
      default -> motif.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static Kind kind(Motif motif) {
    return switch (motif) {
      case SUN, MOON, STAR, CLOUD -> Kind.SKY;
      case RAIN, LIGHTNING, MIST, SNOW, SMOKE -> Kind.WEATHER;
      case WAVE, ROCK, REFLECTION, PEAK, WATERFALL, PATH, FIELD -> Kind.LAND;
      case BOAT, SHIP, SAIL -> Kind.CRAFT;
      case LIGHTHOUSE, BRIDGE, RUIN, HOUSE, TOWER, WINDOW, FENCE -> Kind.BUILDING;
      case WATER_LILY, FLOWER, ROSE, LILY, POPPY, IRIS -> Kind.BLOOM;
      case TREE, PINE, BAMBOO, WILLOW, LEAF, VINE -> Kind.PLANT;
      case BIRD, CRANE, PEACOCK, GULL, COW, HORSE, SHEEP, DOG, CAT, BUTTERFLY -> Kind.ANIMAL;
      case WOMAN, MAN, OLD_MAN, CHILD, WALKER -> Kind.PERSON;
      case FACE, EYE, HAND, HAIR -> Kind.BODY;
      case HAT, COLLAR, NECKLACE, PARASOL -> Kind.DRESS;
      case APPLE, PEAR, LEMON, GRAPE -> Kind.FRUIT;
      case TABLE, BOTTLE, GLASS, BOWL, JUG, VASE, GUITAR, BOOK, CANDLE, SKULL, NEWSPAPER ->
          Kind.OBJECT;
      case BAND,
          STRIPE,
          SQUARE,
          CIRCLE,
          TRIANGLE,
          LINE,
          EDGE,
          POINT,
          TILE,
          SPIRAL,
          SPLASH,
          DRIP,
          STROKE ->
          Kind.FORM;
    };
  }
}
