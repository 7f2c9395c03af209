package app.beholder.library;

import app.beholder.model.Painting;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes plain pictures of one colour; where the painting's file is called {@code damaged} it fails
 * like a real one.
 */
public final class FakePictures implements Pictures {
  private final AtomicInteger decoded = new AtomicInteger();

  @Override
  public Pixels thumbnail(Painting painting) throws LibraryException {
    return picture(painting, THUMBNAIL_SIZE);
  }

  @Override
  public Pixels picture(Painting painting, int longSide) throws LibraryException {
    String file = painting.picture();
    if (file == null) {
      throw new LibraryException("There is no picture of this painting.");
    }
    if (file.equals("damaged")) {
      throw new LibraryException("The picture damaged.jpg is damaged; replace the file.");
    }
    decoded.incrementAndGet();
    boolean wide = painting.number() % 2 == 0;
    int width = wide ? longSide : longSide * 3 / 4;
    int height = wide ? longSide * 3 / 4 : longSide;
    int[] argb = new int[width * height];
    Arrays.fill(argb, 0xFF000000 | (painting.number() * 0x9E3779B1 & 0xFFFFFF));
    return new Pixels(width, height, argb);
  }

  /** How many pictures were made. */
  public int decoded() {
    return decoded.get();
  }
}
