package app.beholder.library.image;

import app.beholder.library.Pixels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes pixels to picture files. */
public final class PictureWriter {
  private PictureWriter() {}

  /** Writes a PNG, with alpha. */
  public static void png(Pixels pixels, Path file) throws IOException {
    write(pixels, BufferedImage.TYPE_INT_ARGB_PRE, "png", file);
  }

  /** Writes a JPEG; alpha is left out. */
  public static void jpeg(Pixels pixels, Path file) throws IOException {
    write(pixels, BufferedImage.TYPE_INT_RGB, "jpeg", file);
  }

  private static void write(Pixels pixels, int type, String format, Path file) throws IOException {
    BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
    image
        .getRaster()
        .setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    try (OutputStream out = Files.newOutputStream(file)) {
      if (!ImageIO.write(image, format, out)) {
        throw new IOException("no writer for " + format);
      }
    }
  }
}
