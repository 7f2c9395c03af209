package app.beholder.ui.importing;

import java.util.List;

/**
 * The parts of an annotation that a table may have a column for, in the order in which the wizard
 * asks for them.
 */
enum Part {
  PAINTING(
      Need.COLUMN, "painting", "painting_id", "image_id", "image", "image_name", "id", "artwork"),
  STYLE(Need.COLUMN_OR_VALUE, "art_style", "style"),
  EMOTION(Need.COLUMN, "emotion", "emotion_label", "label", "feeling", "sentiment"),
  COMMENT(Need.COLUMN, "utterance", "comment", "caption", "text", "explanation", "sentence"),
  CULTURE(Need.COLUMN_OR_VALUE, "language", "culture", "lang"),
  SPLIT(Need.VALUE_MAY_BE_EMPTY, "split", "set", "subset"),
  ARTIST(Need.NONE, "artist", "painter", "author"),
  TITLE(Need.NONE, "title"),
  YEAR(Need.NONE, "year", "date"),
  GENRE(Need.NONE, "genre");

  /** What must be said of a part before rows can be read. */
  enum Need {
    COLUMN,
    COLUMN_OR_VALUE,
    VALUE_MAY_BE_EMPTY,
    NONE
  }

  private final Need need;
  private final List<String> usualNames;

  Part(Need need, String... usualNames) {
    this.need = need;
    this.usualNames = List.of(usualNames);
  }

  /** Whether one value may stand for all rows in place of a column. */
  boolean mayBeFixed() {
    return need == Need.COLUMN_OR_VALUE || need == Need.VALUE_MAY_BE_EMPTY;
  }

  boolean isOptional() {
    return need == Need.NONE;
  }

  boolean needsValue() {
    return need == Need.COLUMN_OR_VALUE;
  }

  /** Names that tables usually give this column, most likely first, in lower case. */
  List<String> usualNames() {
    return usualNames;
  }
}
