package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;

/**
 * Three hues that sound together, for works that are nothing but colour.
 *
 * @param ground what lies beneath
 * @param main what stands on it
 * @param accent what makes it glow
 */
public record Chord(Hue ground, Hue main, Hue accent) {

  /** A chord for this mood. */
  public static Chord of(Mood mood, Chance chance) {
    return switch (mood) {
      case SERENE ->
          chance.pick(
              new Chord(Hue.WHITE, Hue.BLUE, Hue.YELLOW),
              new Chord(Hue.YELLOW, Hue.WHITE, Hue.PINK),
              new Chord(Hue.TURQUOISE, Hue.WHITE, Hue.BLUE),
              new Chord(Hue.PINK, Hue.WHITE, Hue.ORANGE),
              new Chord(Hue.GREEN, Hue.WHITE, Hue.YELLOW),
              new Chord(Hue.BLUE, Hue.TURQUOISE, Hue.WHITE),
              new Chord(Hue.WHITE, Hue.PINK, Hue.VIOLET),
              new Chord(Hue.GREY, Hue.WHITE, Hue.BLUE),
              new Chord(Hue.WHITE, Hue.GREEN, Hue.BLUE));
      case JOYFUL ->
          chance.pick(
              new Chord(Hue.YELLOW, Hue.ORANGE, Hue.PINK),
              new Chord(Hue.RED, Hue.YELLOW, Hue.ORANGE),
              new Chord(Hue.ORANGE, Hue.YELLOW, Hue.TURQUOISE),
              new Chord(Hue.PINK, Hue.RED, Hue.YELLOW),
              new Chord(Hue.YELLOW, Hue.RED, Hue.BLUE),
              new Chord(Hue.TURQUOISE, Hue.YELLOW, Hue.PINK),
              new Chord(Hue.ORANGE, Hue.PINK, Hue.WHITE),
              new Chord(Hue.GREEN, Hue.YELLOW, Hue.ORANGE),
              new Chord(Hue.PINK, Hue.ORANGE, Hue.YELLOW));
      case MELANCHOLY ->
          chance.pick(
              new Chord(Hue.GREY, Hue.BLUE, Hue.BROWN),
              new Chord(Hue.BROWN, Hue.GREY, Hue.BLACK),
              new Chord(Hue.BLUE, Hue.GREY, Hue.WHITE),
              new Chord(Hue.GREY, Hue.VIOLET, Hue.BROWN),
              new Chord(Hue.BROWN, Hue.BLACK, Hue.GREY),
              new Chord(Hue.GREEN, Hue.GREY, Hue.BROWN),
              new Chord(Hue.GREY, Hue.BLACK, Hue.BLUE));
      case THREATENING ->
          chance.pick(
              new Chord(Hue.BLACK, Hue.RED, Hue.ORANGE),
              new Chord(Hue.RED, Hue.BLACK, Hue.YELLOW),
              new Chord(Hue.BLACK, Hue.RED, Hue.WHITE),
              new Chord(Hue.BROWN, Hue.BLACK, Hue.RED),
              new Chord(Hue.BLACK, Hue.ORANGE, Hue.RED),
              new Chord(Hue.BLACK, Hue.VIOLET, Hue.RED),
              new Chord(Hue.RED, Hue.BLACK, Hue.WHITE));
      case MYSTERIOUS ->
          chance.pick(
              new Chord(Hue.BLUE, Hue.VIOLET, Hue.GOLD),
              new Chord(Hue.BLACK, Hue.BLUE, Hue.TURQUOISE),
              new Chord(Hue.VIOLET, Hue.BLUE, Hue.PINK),
              new Chord(Hue.GREEN, Hue.BLACK, Hue.GOLD),
              new Chord(Hue.BLACK, Hue.GREEN, Hue.YELLOW),
              new Chord(Hue.BLUE, Hue.BLACK, Hue.WHITE),
              new Chord(Hue.VIOLET, Hue.BLACK, Hue.ORANGE),
              new Chord(Hue.BLUE, Hue.GREEN, Hue.YELLOW));
    };
  }
}
