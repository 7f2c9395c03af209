package app.beholder.library;

import app.beholder.model.Painting;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes plain pictures of one colour; where the painting's file is called {@code damaged} it fails
 * like a real one.
 */
public final class FakePictures implements Pictures {
  /** How large all of them are, along their longer side. */
  public static final int LONG_SIDE = 2048;

  private final AtomicInteger decoded = new AtomicInteger();

  @Override
  public Pixels thumbnail(Painting painting) throws LibraryException {
    return picture(painting, THUMBNAIL_SIZE);
  }

  @Override
  public Pixels covering(Painting painting, int shortSide) throws LibraryException {
    return picture(painting, (4 * shortSide + 2) / 3);
  }

  @Override
  public PictureSize size(Painting painting) throws LibraryException {
    String file = painting.picture();
    if (file == null) {
      throw new LibraryException("There is no picture of this painting.");
    }
    if (file.equals("damaged")) {
      throw new LibraryException("The picture damaged.jpg is damaged; replace the file.");
    }
    return painting.number() % 2 == 0
        ? new PictureSize(LONG_SIDE, LONG_SIDE * 3 / 4)
        : new PictureSize(LONG_SIDE * 3 / 4, LONG_SIDE);
  }

  @Override
  public Pixels picture(Painting painting, int longSide) throws LibraryException {
    PictureSize size = size(painting);
    decoded.incrementAndGet();
    int width = size.width() * Math.min(LONG_SIDE, longSide) / LONG_SIDE;
    int height = size.height() * Math.min(LONG_SIDE, longSide) / LONG_SIDE;
    int[] argb = new int[width * height];
    Arrays.fill(argb, 0xFF000000 | (painting.number() * 0x9E3779B1 & 0xFFFFFF));
    return new Pixels(width, height, argb);
  }

  /** How many pictures were made. */
  public int decoded() {
    return decoded.get();
  }
}
