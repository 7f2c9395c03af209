package app.beholder.library.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pixels;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kinds of pictures, small ones that {@code pictures.py} made with Pillow or that are made here.
 */
final class PictureFormatsTest {
  private static final int RED = 0xFFFF0000;
  private static final int GREEN = 0xFF00FF00;
  private static final int BLUE = 0xFF0000FF;
  private static final int WHITE = 0xFFFFFFFF;
  private static final List<String> FILES =
      List.of(
          "lossy.webp",
          "lossless.webp",
          "seen-through.webp",
          "seen-through-lossy.webp",
          "cmyk.jpg",
          "cmyk.tiff",
          "turned-3.tiff",
          "turned-5.jpg",
          "turned-6.webp",
          "turned-8.png");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "lossy.webp, 12",
    "lossless.webp, 0",
    "seen-through.webp, 0",
    "seen-through-lossy.webp, 12",
    "cmyk.jpg, 12",
    "cmyk.tiff, 0",
    "turned-3.tiff, 0",
    "turned-5.jpg, 12",
    "turned-6.webp, 0",
    "turned-8.png, 0"
  })
  void whatPillowWroteIsReadAndUpright(String name, int tolerance) throws Exception {
    Path file = file(name);
    assertEquals(new PictureSize(24, 16), PictureDecoder.size(file));
    Decoded decoded = PictureDecoder.decode(file, 24);
    assertQuarters(decoded.pixels(), name.startsWith("seen-through") ? 0 : WHITE, tolerance);
    Pixels half = PictureDecoder.covering(file, 8).pixels();
    assertEquals(new PictureSize(12, 8), new PictureSize(half.width(), half.height()));
  }

  private Path file(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PictureFormatsTest.class.getResourceAsStream(name), name)) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }

  private static void assertQuarters(Pixels pixels, int last, int tolerance) {
    assertEquals(new PictureSize(24, 16), new PictureSize(pixels.width(), pixels.height()), "size");
    assertNear(RED, pixels.argb()[4 * 24 + 6], tolerance);
    assertNear(GREEN, pixels.argb()[4 * 24 + 18], tolerance);
    assertNear(BLUE, pixels.argb()[12 * 24 + 6], tolerance);
    assertNear(last, pixels.argb()[12 * 24 + 18], tolerance);
  }

  /** What is stored for each orientation, by EXIF's description of where row and column 0 are. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void allOrientationsAreTurnedUpright(int exif) throws Exception {
    boolean swapped = exif > 4;
    BufferedImage stored =
        new BufferedImage(swapped ? 16 : 24, swapped ? 24 : 16, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 16; y++) {
      for (int x = 0; x < 24; x++) {
        int colour = y < 8 ? x < 12 ? RED : GREEN : x < 12 ? BLUE : WHITE;
        int fromRight = 23 - x;
        int fromBottom = 15 - y;
        switch (exif) {
          case 1 -> stored.setRGB(x, y, colour);
          case 2 -> stored.setRGB(fromRight, y, colour); // column 0 is the right side
          case 3 -> stored.setRGB(fromRight, fromBottom, colour);
          case 4 -> stored.setRGB(x, fromBottom, colour); // row 0 is the bottom
          case 5 -> stored.setRGB(y, x, colour); // row 0 is the left side
          case 6 -> stored.setRGB(y, fromRight, colour); // row 0 is the right side
          case 7 -> stored.setRGB(fromBottom, fromRight, colour);
          default -> stored.setRGB(fromBottom, x, colour); // row 0 is the left side, upwards
        }
      }
    }
    Path file = TestPictures.write(folder.resolve("turned.jpg"), "jpg", stored);
    TestPictures.withOrientation(file, exif);
    assertEquals(new PictureSize(24, 16), PictureDecoder.size(file));
    assertQuarters(PictureDecoder.decode(file, 24).pixels(), WHITE, 40);
  }

  @Test
  void anOrientationThatMakesNoSenseIsNone() throws Exception {
    BufferedImage picture = TestPictures.gradient(24, 16, BufferedImage.TYPE_INT_RGB);
    for (int number : new int[] {0, 9, 65535}) {
      Path file = TestPictures.write(folder.resolve("odd.jpg"), "jpg", picture);
      TestPictures.withOrientation(file, number);
      assertEquals(new PictureSize(24, 16), PictureDecoder.size(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LZW", "Deflate", "ZLib", "PackBits", "JPEG", "none"})
  void tiffIsReadHoweverItIsCompressed(String compression) throws Exception {
    BufferedImage picture = TestPictures.gradient(60, 40, BufferedImage.TYPE_3BYTE_BGR);
    Pixels pixels = PictureDecoder.decode(tiff(picture, compression), 60).pixels();
    assertNear(picture.getRGB(30, 10), pixels.argb()[10 * 60 + 30], 12);
    assertNear(picture.getRGB(50, 30), pixels.argb()[30 * 60 + 50], 12);
  }

  /** Java's own, which writes more kinds than the other. */
  private static ImageWriter javaTiff() {
    for (Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName("tiff"); all.hasNext(); ) {
      ImageWriter writer = all.next();
      if (writer.getClass().getName().startsWith("com.sun.")) {
        return writer;
      }
    }
    throw new IllegalStateException("every Java writes TIFF");
  }

  private Path tiff(BufferedImage picture, String compression) throws IOException {
    Path file = folder.resolve("picture.tiff");
    ImageWriter writer = javaTiff();
    try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (!compression.equals("none")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(compression);
      }
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "tiff"})
  void sixteenBitsAChannelAreReadWithAndWithoutAlpha(String format) throws Exception {
    for (boolean alpha : new boolean[] {false, true}) {
      int[] pixel = alpha ? new int[] {0xFFFF, 0x8080, 0, 0x8080} : new int[] {0xFFFF, 0x8080, 0};
      WritableRaster raster =
          Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 4, 4, pixel.length, null);
      raster.setPixel(1, 1, pixel);
      ColorModel colors =
          new ComponentColorModel(
              ColorSpace.getInstance(ColorSpace.CS_sRGB),
              alpha,
              false,
              alpha ? ColorModel.TRANSLUCENT : ColorModel.OPAQUE,
              DataBuffer.TYPE_USHORT);
      BufferedImage deep = new BufferedImage(colors, raster, false, null);
      Path file =
          format.equals("png")
              ? TestPictures.write(folder.resolve("deep.png"), "png", deep)
              : tiff(deep, "Deflate");
      int expected = alpha ? 0x80804000 : 0xFFFF8000;
      assertNear(expected, PictureDecoder.decode(file, 4).pixels().argb()[5], 1);
    }
  }

  @Test
  void palettesAreReadWithTheirHole() throws Exception {
    BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_INDEXED);
    picture.setRGB(1, 1, BLUE);
    Path file = TestPictures.write(folder.resolve("palette.png"), "png", picture);
    assertEquals(BLUE, PictureDecoder.decode(file, 4).pixels().argb()[5]);
  }

  /**
   * Luma and two chromas of the inks cyan and magenta, which are blue; the colour that they are in
   * red, green and blue is yellow. The black is inverted, as Adobe's programs write it.
   */
  @Test
  void fourColourJpegsWithLumaAndChromaAreRead() throws Exception {
    Path file = TestPictures.fourColourJpeg(folder.resolve("ycck.jpg"), 226, 1, 148, 255);
    TestPictures.withAdobeMarker(file, 2);
    Color middle = new Color(PictureDecoder.decode(file, 32).pixels().argb()[16 * 32 + 16]);
    assertTrue(middle.getBlue() > 150 && middle.getBlue() > 2 * middle.getRed(), middle.toString());
  }

  /**
   * Cut off or changed files may give a picture or a message: no other exception, no endless loop.
   */
  @Test
  void damagedFilesGiveAPictureOrAMessage() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          int refused = 0;
          for (String name : FILES) {
            byte[] whole = Files.readAllBytes(file(name));
            for (int length = 1; length < whole.length; length += 1 + whole.length / 12) {
              refused += refuses(name, Arrays.copyOf(whole, length)) ? 1 : 0;
            }
            Random random = new Random(name.hashCode());
            for (int i = 0; i < 24; i++) {
              byte[] changed = whole.clone();
              for (int change = 0; change <= i % 4; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
              }
              refused += refuses(name, changed) ? 1 : 0;
            }
          }
          assertTrue(refused > 150, "only " + refused + " were refused");
        });
  }

  /**
   * The tables of this one cost no bits, so that its reader could go on at the file's end for ever.
   */
  @Test
  void aReaderThatHasLostItsWayIsStopped() throws Exception {
    byte[] bytes = Files.readAllBytes(file("lossless.webp"));
    bytes[0x18] = 0x32;
    bytes[0x1B] = (byte) 0x80;
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(refuses("endless.webp", bytes)));
  }

  private boolean refuses(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("damaged-" + name), bytes);
    try {
      PictureDecoder.size(file);
      PictureDecoder.decode(file, 24);
      return false;
    } catch (LibraryException e) {
      assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
      return true;
    }
  }

  private static void assertNear(int expected, int actual, int tolerance) {
    for (int shift = 0; shift < 32; shift += 8) {
      assertEquals(
          expected >>> shift & 0xFF,
          actual >>> shift & 0xFF,
          tolerance,
          Integer.toHexString(expected) + " != " + Integer.toHexString(actual));
    }
  }
}
