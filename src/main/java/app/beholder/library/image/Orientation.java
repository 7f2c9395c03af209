package app.beholder.library.image;

import app.beholder.library.PictureSize;
import app.beholder.library.Pixels;

/**
 * How the rows and columns in a picture's file lie to what it shows, in the order of EXIF's numbers
 * 1 to 8 (tag 0x0112).
 */
enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  UPSIDE_DOWN(false, true, true),
  UPSIDE_DOWN_MIRRORED(false, false, true),
  MIRRORED_ON_ITS_LEFT(true, false, false),
  ON_ITS_LEFT(true, false, true),
  MIRRORED_ON_ITS_RIGHT(true, true, true),
  ON_ITS_RIGHT(true, true, false);

  /** Whether the file's rows are what is shown as columns. */
  private final boolean swapped;

  /** Whether a row of the file, taken from its end, is what is shown from its beginning. */
  private final boolean fromRight;

  /** The same for a column of the file. */
  private final boolean fromBottom;

  Orientation(boolean swapped, boolean fromRight, boolean fromBottom) {
    this.swapped = swapped;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /** The one with EXIF's number; upright where there is no such number. */
  static Orientation of(int exif) {
    return exif >= 1 && exif <= values().length ? values()[exif - 1] : UPRIGHT;
  }

  /** A size in the file as it is shown. */
  PictureSize upright(PictureSize stored) {
    return swapped
        ? new PictureSize(/* width= */ stored.height(), /* height= */ stored.width())
        : stored;
  }

  /** The pixels of a file as they are shown. */
  Pixels upright(Pixels stored) {
    if (this == UPRIGHT) {
      return stored;
    }
    int right = stored.width() - 1;
    int bottom = stored.height() - 1;
    int width = swapped ? stored.height() : stored.width();
    int height = swapped ? stored.width() : stored.height();
    int[] shown = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int column = swapped ? y : x;
        int row = swapped ? x : y;
        int from =
            (fromBottom ? bottom - row : row) * stored.width()
                + (fromRight ? right - column : column);
        shown[y * width + x] = stored.argb()[from];
      }
    }
    return new Pixels(width, height, shown);
  }
}
