package app.beholder.ui.common;

/** How the program looks. */
public enum Appearance {
  /** Light or dark, as the system is set, also when that changes. */
  SYSTEM,
  LIGHT,
  DARK,
  /** White on black with strong borders and focus rings, for people who see little. */
  HIGH_CONTRAST
}
