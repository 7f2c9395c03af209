package app.beholder.studio.scene;

/** The shape of a work; its long side has 800 pixels. */
public enum Format {
  LANDSCAPE(800, 620),
  WIDE(800, 500),
  SQUARE(800, 800),
  PORTRAIT(620, 800),
  TALL(440, 800);

  private final int width;
  private final int height;

  Format(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }
}
