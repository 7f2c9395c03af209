package app.beholder.library;

/**
 * A decoded picture.
 *
 * @param argb one int a pixel, row by row from the top, 0xAARRGGBB with premultiplied alpha; not to
 *     be changed
 */
public record Pixels(int width, int height, int[] argb) {
  public Pixels {
    if (argb.length != width * height) {
      throw new IllegalArgumentException(
          width + "x" + height + " pixels expected, got " + argb.length);
    }
  }

  /** This picture at another size; neither side may grow. */
  public Pixels scaledTo(int newWidth, int newHeight) {
    return AreaScaling.scale(this, newWidth, newHeight);
  }

  /** This picture, scaled down where it must be, to fit a square with this side. */
  public Pixels fittedInto(int side) {
    double scale = (double) side / Math.max(width, height);
    return scale >= 1
        ? this
        : scaledTo(
            Math.max(1, (int) Math.round(width * scale)),
            Math.max(1, (int) Math.round(height * scale)));
  }
}
