package app.beholder.studio.scene;

/** The colours that people name. */
public enum Hue {
  RED(0xB3261E),
  ORANGE(0xDD7A1F),
  YELLOW(0xEFC53A),
  GOLD(0xC79A3B),
  GREEN(0x3F7D4B),
  TURQUOISE(0x2FA6A0),
  BLUE(0x2B5CA8),
  VIOLET(0x6C4A93),
  PINK(0xE08FA6),
  BROWN(0x7A5234),
  BLACK(0x1B1A1E),
  GREY(0x87888C),
  WHITE(0xF4F1E8);

  private final int rgb;

  Hue(int rgb) {
    this.rgb = rgb;
  }

  /** The colour as it comes from the tube, 0xRRGGBB; a painter's palette bends it to the mood. */
  public int rgb() {
    return rgb;
  }
}
