package app.beholder.library.image;

import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pixels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a picture at about the size it is wanted. The reader skips rows and columns while it
 * decodes, down to about twice the size, so that the full picture is never in memory; averaging
 * does the rest.
 */
final class PictureDecoder {
  /** Larger pictures are refused: a few bytes can claim any size. */
  static final long MAX_PIXELS = 500_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(PictureDecoder.class);
  private static final String JDK_READERS = "com.sun.imageio.";

  private PictureDecoder() {}

  /** What one reader is asked for. */
  private interface Reading<T> {
    T read(ImageReader reader, Orientation orientation) throws IOException, LibraryException;
  }

  /** By how much a picture is scaled; less than 1 makes it smaller, it is never made larger. */
  private interface Scale {
    double of(int width, int height);
  }

  /** The picture, scaled down (never up) to fit a square. */
  static Decoded decode(Path file, int longSide) throws LibraryException {
    return decode(file, (width, height) -> (double) longSide / Math.max(width, height));
  }

  /** The picture, scaled down (never up) as far as its short side stays at least as long. */
  static Decoded covering(Path file, int shortSide) throws LibraryException {
    return decode(file, (width, height) -> (double) shortSide / Math.min(width, height));
  }

  private static Decoded decode(Path file, Scale scale) throws LibraryException {
    return read(file, (reader, orientation) -> decode(file, reader, orientation, scale));
  }

  /** How large the picture is as it is shown, from the beginning of the file. */
  static PictureSize size(Path file) throws LibraryException {
    return read(
        file,
        (reader, orientation) -> {
          PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
          checkSize(file, size.width(), size.height());
          return orientation.upright(size);
        });
  }

  private static <T> T read(Path file, Reading<T> reading) throws LibraryException {
    try (ImageInputStream in = new PictureBytes(file)) {
      List<ImageReader> readers = readers(in);
      if (readers.isEmpty()) {
        throw new LibraryException(
            "The file "
                + file
                + " is not a picture of a kind that can be read (JPEG, PNG, GIF, BMP, TIFF, WebP); replace it.");
      }
      return read(file, in, readers, reading);
    } catch (IOException e) {
      throw new LibraryException(
          "The picture " + file + " cannot be read; check the disk and who may read it.", e);
    } catch (OutOfMemoryError e) {
      throw new LibraryException(
          "There is not enough memory for the picture " + file + "; save it in a smaller size.", e);
    }
  }

  /** All readers that know the file's first bytes; the JDK's first, because they are faster. */
  private static List<ImageReader> readers(ImageInputStream in) {
    List<ImageReader> readers = new ArrayList<>();
    ImageIO.getImageReaders(in).forEachRemaining(readers::add);
    readers.sort(
        Comparator.comparing(reader -> !reader.getClass().getName().startsWith(JDK_READERS)));
    return readers;
  }

  private static <T> T read(
      Path file, ImageInputStream in, List<ImageReader> readers, Reading<T> reading)
      throws LibraryException, IOException {
    LibraryException damaged =
        new LibraryException(
            "The picture " + file + " is damaged and cannot be shown; replace the file.");
    Orientation orientation = ExifOrientation.of(in);
    for (ImageReader reader : readers) {
      try {
        in.seek(0);
        reader.setInput(in, false, true);
        return reading.read(reader, orientation);
      } catch (IOException | RuntimeException e) {
        // Readers answer damaged files with all kinds of runtime exceptions; the next one may cope.
        LOG.debug("{} cannot read {}", reader.getClass().getName(), file, e);
        damaged.addSuppressed(e);
      } finally {
        reader.dispose();
      }
    }
    throw damaged;
  }

  private static Decoded decode(
      Path file, ImageReader reader, Orientation orientation, Scale wanted)
      throws IOException, LibraryException {
    Warnings warnings = new Warnings();
    reader.addIIOReadWarningListener(warnings);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    checkSize(file, width, height);
    double scale = Math.min(1, wanted.of(width, height));
    int step = Math.max(1, (int) (1 / (2 * scale)));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, param);
    Pixels pixels = ImagePixels.of(image).scaledTo(scaled(width, scale), scaled(height, scale));
    if (!warnings.isEmpty()) {
      LOG.debug("{} is read in part: {}", file, warnings);
    }
    return new Decoded(orientation.upright(pixels), scale < 1, warnings.isEmpty());
  }

  private static int scaled(int side, double scale) {
    return Math.max(1, (int) Math.round(side * scale));
  }

  private static void checkSize(Path file, int width, int height) throws LibraryException {
    if ((long) width * height > MAX_PIXELS) {
      throw new LibraryException(
          String.format(
              Locale.ROOT,
              "The picture %s has %d x %d pixels, more than the %d million that can be read; save it in a smaller size.",
              file,
              width,
              height,
              MAX_PIXELS / 1_000_000));
    }
  }
}
