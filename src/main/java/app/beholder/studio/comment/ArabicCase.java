package app.beholder.studio.comment;

/** The cases, as far as they are written without vowel marks. */
enum ArabicCase {
  NOMINATIVE,
  ACCUSATIVE,
  GENITIVE;

  /** Accusative and genitive, which duals and sound plurals write alike. */
  boolean isOblique() {
    return this != NOMINATIVE;
  }
}
