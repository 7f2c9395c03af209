package app.beholder.studio.comment;

import app.beholder.studio.comment.EnglishNoun.Kind;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;

/**
 * How one speaker names one thing of a scene: with which noun, number and colour. Decided once, so
 * that the whole comment speaks of it in the same way.
 */
final class EnglishMention {
  private static final String[] NUMBERS = {"one", "two", "three", "four", "five", "six"};

  private final Detail detail;
  private final EnglishNoun noun;
  private final String colour;
  private final boolean colourTold;
  private final String some;
  private final String those;
  private final boolean masculine;

  EnglishMention(Detail detail, EnglishHues hues, Chance chance) {
    this(detail, EnglishNoun.of(detail.motif(), chance), hues, chance);
  }

  EnglishMention(Detail detail, EnglishNoun noun, EnglishHues hues, Chance chance) {
    this.detail = detail;
    this.noun = noun;
    colour = isColourTold() && detail.hue() != null ? hues.adjective(detail.hue()) : "";
    colourTold = chance.odds(0.6) && !colour.isEmpty();
    some = some(chance);
    those = those(chance);
    masculine = chance.odds(0.5);
  }

  Kind kind() {
    return noun.kind();
  }

  Motif motif() {
    return detail.motif();
  }

  boolean isMass() {
    return noun.isMass();
  }

  /** Whether verbs agree with it in the plural. What is there only once is never several. */
  boolean isPlural() {
    return (detail.count() > 1 || isHeap()) && !isMass() && !isUnique();
  }

  boolean isMany() {
    return isPlural() && detail.isMany() && !isHeap();
  }

  /** The colour that people would tell; empty for none. */
  String colour() {
    return colour;
  }

  /** Whether the speaker tells its colour. */
  boolean isColoured() {
    return colourTold;
  }

  /** Grapes come in bunches, and nobody counts them. */
  private boolean isHeap() {
    return motif() == Motif.GRAPE;
  }

  /** Whether one would say how many there are. */
  private boolean isCounted() {
    return isPlural() && !detail.isMany() && !isHeap() && noun.kind() != Kind.BODY;
  }

  private boolean isUnique() {
    return motif() == Motif.SUN || motif() == Motif.MOON;
  }

  /** Nobody says that snow is white, and of skin nobody should say it. */
  private boolean isColourTold() {
    Hue hue = detail.hue();
    return switch (motif()) {
      case FACE, HAND -> false;
      case SNOW, SKULL, SHEEP -> hue != Hue.WHITE;
      case MIST, SMOKE, CLOUD, RAIN, LIGHTNING, MOON, STAR, GULL, CRANE, NEWSPAPER ->
          hue != Hue.WHITE && hue != Hue.GREY;
      case LEAF, TREE, PINE, BAMBOO, WILLOW, VINE, FIELD -> hue != Hue.GREEN;
      case LEMON, SUN -> hue != Hue.YELLOW && hue != Hue.ORANGE;
      case TABLE, GUITAR -> hue != Hue.BROWN;
      case ROCK -> hue != Hue.GREY && hue != Hue.BROWN;
      default -> true;
    };
  }

  private String some(Chance chance) {
    int count = detail.count();
    if (isHeap()) {
      return "some";
    }
    if (count < 4) {
      return NUMBERS[Math.max(0, count - 1)];
    }
    if (!detail.isMany()) {
      return chance.pick(NUMBERS[count - 1], "a few", "several");
    }
    if (count > 20) {
      return chance.pick("countless", "dozens of", "so many", "an endless number of");
    }
    if (count > 9 && count < 15 && chance.odds(0.4)) {
      return "a dozen";
    }
    return chance.pick("so many", "many", "lots of", "a lot of", "a whole bunch of");
  }

  private String those(Chance chance) {
    if (noun.kind() == Kind.BODY || isHeap() || detail.count() > Detail.MANY + 13) {
      return "the ";
    }
    if (detail.isMany()) {
      return chance.pick("the ", "the ", "all the ", "all these ", "all those ");
    }
    return detail.count() < 4 && chance.odds(0.5) ? "the " + some + " " : "the ";
  }

  /** Colour and noun, in the number it has: red boats, woman in red. */
  private String words() {
    String plain = plain();
    if (!colourTold) {
      return plain;
    }
    return noun.kind() == Kind.PERSON ? plain + " in " + colour : colour + " " + plain;
  }

  /** The noun alone, in the number it has. */
  private String plain() {
    return isPlural() ? noun.many() : noun.one();
  }

  /**
   * What stands for it in a sentence.
   *
   * @param form what the sentence needs, see the head of the grammar
   */
  String in(String form) {
    return switch (form) {
      case "the" -> (isPlural() ? those : "the ") + words();
      case "a" -> indefinite();
      case "that" -> (isPlural() ? "those " : "that ") + words();
      case "bare" -> "the " + plain();
      case "noun" -> plain();
      case "kind" -> isMass() || isUnique() ? noun.one() : noun.many();
      case "each" -> noun.one();
      case "title" -> isCounted() ? some + " " + plain() : plain();
      case "piece" -> isPlural() || isMass() ? plain() : indefinite();
      case "coloured" -> words();
      case "some" -> {
        boolean parts = noun.kind() == Kind.BODY && isPlural();
        yield parts ? in("the") : isPlural() ? words() : indefinite();
      }
      default -> throw new IllegalArgumentException("no form of a thing: " + form);
    };
  }

  private String indefinite() {
    if (isUnique()) {
      return "the " + words();
    }
    if (isMass()) {
      return words();
    }
    return (isPlural() ? some : "a") + " " + words();
  }

  /** She, he, it or they. */
  String pronoun() {
    if (isPlural()) {
      return "they";
    }
    return noun.kind() == Kind.PERSON ? personal("she", "he") : "it";
  }

  /** Her, him, it or them. */
  String object() {
    if (isPlural()) {
      return "them";
    }
    return noun.kind() == Kind.PERSON ? personal("her", "him") : "it";
  }

  /** Her, his, its or their. */
  String possessive() {
    if (isPlural()) {
      return "their";
    }
    return noun.kind() == Kind.PERSON ? personal("her", "his") : "its";
  }

  /** Of a child or a figure far away, different people think differently. */
  private String personal(String she, String he) {
    return switch (motif()) {
      case WOMAN -> she;
      case MAN, OLD_MAN -> he;
      default -> masculine ? he : she;
    };
  }
}
