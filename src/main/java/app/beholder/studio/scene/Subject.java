package app.beholder.studio.scene;

/** What a work is of. People feel differently before each, see the model of emotions. */
public enum Subject {
  SEA("marina"),
  RIVER("landscape"),
  GARDEN("flower painting"),
  MOUNTAIN("landscape"),
  VILLAGE("cityscape"),
  STILL_LIFE("still life"),
  PORTRAIT("portrait"),
  BIRDS("animal painting"),
  /** Fields of colour, and nothing else. */
  COLOR("abstract painting"),
  /** Regular forms: stripes, circles, tiles. */
  PATTERN("abstract painting"),
  /** The traces of a gesture: throws, drips, slashes. */
  GESTURE("abstract painting"),
  /** Nearly nothing. */
  EMPTINESS("abstract painting");

  private final String genre;

  Subject(String genre) {
    this.genre = genre;
  }

  /** The genre, as WikiArt names genres. */
  public String genre() {
    return genre;
  }

  /** Whether it shows nothing that has a name outside of paintings. */
  public boolean isAbstract() {
    return ordinal() >= COLOR.ordinal();
  }
}
