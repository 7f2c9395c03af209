package app.beholder.library;

/** How large a picture is in itself, in pixels. */
public record PictureSize(int width, int height) {

  /** The longer of its sides. */
  public int longSide() {
    return Math.max(width, height);
  }
}
