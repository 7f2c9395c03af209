package app.beholder.ui.common;

/** How the program looks: dark on light, or light on dark. */
public enum Appearance {
  LIGHT,
  DARK;

  public Appearance other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
