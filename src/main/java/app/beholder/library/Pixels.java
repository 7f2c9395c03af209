package app.beholder.library;

/**
 * A decoded picture.
 *
 * @param argb one int a pixel, row by row from the top, 0xAARRGGBB with premultiplied alpha; not to be changed
 */
public record Pixels(int width, int height, int[] argb) {
  public Pixels {
    if (argb.length != width * height) {
      throw new IllegalArgumentException(width + "x" + height + " pixels expected, got " + argb.length);
    }
  }
}
