package app.beholder.ui.importing;

/** Where a {@link Part} of each row comes from. */
sealed interface Source {
  Source UNCHOSEN = new Unchosen();
  Source NOTHING = new Nothing();
  Source FIXED = new Fixed();

  /** A column of the file. The example is what stands in its first row; empty where that is so. */
  record Column(String name, String example) implements Source {}

  /** One value for all rows, typed by the user. */
  record Fixed() implements Source {}

  /** Not chosen yet, though it must be. */
  record Unchosen() implements Source {}

  /** Not in this file. */
  record Nothing() implements Source {}
}
