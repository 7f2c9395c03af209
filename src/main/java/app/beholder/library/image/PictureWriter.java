package app.beholder.library.image;

import app.beholder.library.Pixels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes pixels to picture files. */
public final class PictureWriter {
  private PictureWriter() {}

  /** Writes a PNG, with alpha. */
  public static void png(Pixels pixels, Path file) throws IOException {
    write(ImagePixels.toImage(pixels, true), "png", file);
  }

  /** Writes a JPEG; alpha is left out. */
  public static void jpeg(Pixels pixels, Path file) throws IOException {
    write(ImagePixels.toImage(pixels, false), "jpeg", file);
  }

  private static void write(BufferedImage image, String format, Path file) throws IOException {
    if (!ImageIO.write(image, format, file.toFile())) {
      throw new IOException("no writer for " + format);
    }
  }
}
