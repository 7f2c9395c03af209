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
import javax.imageio.stream.FileImageInputStream;
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
    T read(ImageReader reader) throws IOException, LibraryException;
  }

  static Decoded decode(Path file, int longSide) throws LibraryException {
    return read(file, reader -> decode(file, reader, longSide));
  }

  /** How large the picture is, from the beginning of the file. */
  static PictureSize size(Path file) throws LibraryException {
    return read(
        file,
        reader -> {
          PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
          checkSize(file, size.width(), size.height());
          return size;
        });
  }

  private static <T> T read(Path file, Reading<T> reading) throws LibraryException {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      List<ImageReader> readers = readers(in);
      if (readers.isEmpty()) {
        throw new LibraryException(
            "The file "
                + file
                + " is not a picture of a kind that can be read (JPEG, PNG, GIF, BMP, TIFF); replace it.");
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
    for (ImageReader reader : readers) {
      try {
        in.seek(0);
        reader.setInput(in, false, true);
        return reading.read(reader);
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

  private static Decoded decode(Path file, ImageReader reader, int longSide)
      throws IOException, LibraryException {
    Warnings warnings = new Warnings();
    reader.addIIOReadWarningListener(warnings);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    checkSize(file, width, height);
    int step = Math.max(1, Math.max(width, height) / (2 * longSide));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, param);
    double scale = Math.min(1, (double) longSide / Math.max(width, height));
    Pixels pixels = ImagePixels.of(image).scaledTo(scaled(width, scale), scaled(height, scale));
    if (!warnings.isEmpty()) {
      LOG.debug("{} is read in part: {}", file, warnings);
    }
    return new Decoded(pixels, scale < 1, warnings.isEmpty());
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
