package app.beholder.studio.scene;

/** The time of day in a work. */
public enum Light {
  MORNING,
  DAY,
  EVENING,
  NIGHT,
  /** No time of day: abstract works, and some still lifes. */
  NONE
}
