package app.beholder.ml.prediction;

import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pictures;
import app.beholder.library.Pixels;
import app.beholder.model.Painting;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Tiny pictures, each of a colour of its own, and how many were decoded. */
public final class MadePictureSource implements Pictures {
  /** How many pictures were read. */
  public final AtomicInteger read = new AtomicInteger();

  @Override
  public Pixels covering(Painting painting, int shortSide) throws LibraryException {
    if (String.valueOf(painting.picture()).startsWith("damaged")) {
      throw new LibraryException("The picture " + painting.picture() + " is damaged.");
    }
    read.incrementAndGet();
    int[] argb = new int[shortSide * shortSide];
    int number = painting.number();
    int red = Math.min(number, 255);
    int green = Math.clamp(number - 255, 0, 255);
    int blue = Math.clamp(number - 510, 0, 255);
    Arrays.fill(argb, 0xFF000000 | red << 16 | green << 8 | blue);
    return new Pixels(shortSide, shortSide, argb);
  }

  @Override
  public Pixels thumbnail(Painting painting) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PictureSize size(Painting painting) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Pixels picture(Painting painting, int longSide) {
    throw new UnsupportedOperationException();
  }
}
