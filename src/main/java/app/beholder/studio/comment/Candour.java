package app.beholder.studio.comment;

/** How much of the emotion the words of a comment give away. */
public enum Candour {
  /** The words say what is felt. */
  NAMED,
  /** The words point to two of the emotions, see {@link Hint}. */
  HINTED,
  /** The words are about the picture alone. */
  UNSAID
}
