package app.beholder.studio.scene;

/**
 * How a work is titled; each language has words of its own for it.
 *
 * @param number for {@link Form#NUMBERED}, from 1
 */
public record Title(Form form, int number) {

  /** What a title names. */
  public enum Form {
    /** What the work is about: "Two Boats". */
    THING,
    /** The first two things: "Lemons and a Bottle". */
    TWO_THINGS,
    /** What the work is about, and the time of day: "Boats in the Evening". */
    THING_AND_LIGHT,
    /** The subject and the time of day: "The Sea at Night". */
    SUBJECT_AND_LIGHT,
    /** The subject and the mood: "Quiet River". */
    SUBJECT_AND_MOOD,
    /** One or two colours: "Red on Black". */
    HUES,
    /** A kind of work with a number: "Composition No. 7". */
    NUMBERED,
    /** The mood alone: "Unrest". */
    MOOD
  }
}
