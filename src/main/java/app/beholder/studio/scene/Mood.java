package app.beholder.studio.scene;

/**
 * How a work is painted: it decides palette, contrast and unrest, and is seen in the picture alone.
 */
public enum Mood {
  /** Soft, light, little contrast, smooth and level forms. */
  SERENE,
  /** Bright, warm, saturated; much is going on. */
  JOYFUL,
  /** Dim, greyed, cool or brown; few things, drooping or leaning forms. */
  MELANCHOLY,
  /** Dark, hard contrast, jagged and agitated forms, one burning accent. */
  THREATENING,
  /** Deep blue, violet or green shade with a single source of light; half of it hidden. */
  MYSTERIOUS
}
