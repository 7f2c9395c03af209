package app.beholder.studio.comment;

import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import java.util.Locale;

/**
 * The words of one speaker for colours.
 *
 * @param american whether this is somebody who writes gray and color
 * @param violet the word for what not everybody calls violet
 */
record EnglishHues(boolean american, String violet, String turquoise, String golden) {

  static EnglishHues by(Chance chance) {
    return new EnglishHues(
        chance.odds(0.6),
        chance.pick("violet", "purple"),
        chance.pick("turquoise", "teal"),
        chance.pick("golden", "gold"));
  }

  /** Titles are all written by the same hand. */
  static EnglishHues ofTitles() {
    return new EnglishHues(false, "violet", "turquoise", "golden");
  }

  /** The colour's name: so much gold. */
  String noun(Hue hue) {
    return switch (hue) {
      case GREY -> american ? "gray" : "grey";
      case VIOLET -> violet;
      case TURQUOISE -> turquoise;
      default -> hue.name().toLowerCase(Locale.ROOT);
    };
  }

  /** As it stands before a thing: golden sun. */
  String adjective(Hue hue) {
    return hue == Hue.GOLD ? golden : noun(hue);
  }
}
