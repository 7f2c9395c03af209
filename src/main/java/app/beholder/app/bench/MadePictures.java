package app.beholder.app.bench;

import app.beholder.library.Addition;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.Pixels;
import app.beholder.library.image.PictureWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * JPEG files of 640 x 480 that a library's paintings share: soft spots of colour, about as large as
 * photographs.
 */
public final class MadePictures {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int SPOT = 32;
  private static final int NOISE = 24;

  private MadePictures() {}

  /** Writes so many files and links every painting of the library to one of them, in turn. */
  public static void link(Library library, Path folder, int files)
      throws IOException, LibraryException {
    Files.createDirectories(folder);
    for (int i = 0; i < files; i++) {
      PictureWriter.jpeg(picture(new SplittableRandom(i)), folder.resolve(i + ".jpg"));
    }
    try (Addition addition = library.beginAddition()) {
      for (int painting : addition.withoutPicture()) {
        addition.picture(painting, folder.resolve(painting % files + ".jpg").toString());
      }
      addition.commit();
    }
  }

  private static Pixels picture(SplittableRandom random) {
    int columns = WIDTH / SPOT;
    int[] spots = random.ints((long) columns * (HEIGHT / SPOT), 0, 1 << 24).toArray();
    int[] argb = new int[WIDTH * HEIGHT];
    for (int i = 0; i < argb.length; i++) {
      int spot = spots[i / WIDTH / SPOT * columns + i % WIDTH / SPOT];
      argb[i] = 0xFF000000 | (spot & 0xE0E0E0) + random.nextInt(NOISE) * 0x010101;
    }
    return new Pixels(WIDTH, HEIGHT, argb);
  }
}
