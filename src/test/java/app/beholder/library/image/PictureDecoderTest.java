package app.beholder.library.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.LibraryException;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "jpg,3000,2400,320,320,256",
    "jpg,640,480,320,320,240",
    "png,999,333,320,320,107",
    "bmp,641,1283,320,160,320",
    "gif,1000,10,320,320,3",
    "tiff,700,700,320,320,320",
    "jpg,200,100,320,200,100",
    "png,5000,1,320,320,1",
    "png,1,1,320,1,1",
  })
  void scalesDownToFitAndNeverUp(String format, int w, int h, int side, int width, int height)
      throws Exception {
    Path file = gradient(format, w, h);
    Pixels pixels = PictureDecoder.decode(file, side).pixels();
    assertEquals(width + "x" + height, pixels.width() + "x" + pixels.height());
    if (width > 100 && height > 100) {
      assertGradient(pixels);
    }
  }

  private static void assertGradient(Pixels pixels) {
    assertNear(0xFFF80007, pixel(pixels, 0.03, 0.2), 12);
    assertNear(0xFF7F007F, pixel(pixels, 0.5, 0.2), 12);
    assertNear(0xFF0700F8, pixel(pixels, 0.97, 0.2), 12);
    assertNear(0xFF3F003F, pixel(pixels, 0.5, 0.8), 12);
  }

  @Test
  void averagesWhatASmallerPixelCovers() {
    int black = 0xFF000000;
    int white = 0xFFFFFFFF;
    Pixels board =
        new Pixels(4, 2, new int[] {black, white, white, white, white, black, white, white});
    Pixels half = board.scaledTo(2, 1);
    assertEquals(0xFF808080, half.argb()[0]);
    assertEquals(white, half.argb()[1]);
    Pixels third = new Pixels(3, 1, new int[] {black, white, black}).scaledTo(2, 1);
    assertEquals(0xFF555555, third.argb()[0]);
    assertEquals(0xFF555555, third.argb()[1]);
  }

  @Test
  void keepsAlphaPremultiplied() throws Exception {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 400 * 400; i++) {
      image.setRGB(i % 400, i / 400, i % 400 < 200 ? 0x80FF0000 : 0x00FFFFFF);
    }
    Pixels pixels =
        PictureDecoder.decode(TestPictures.write(folder.resolve("a.png"), "png", image), 200)
            .pixels();
    assertNear(0x80800000, pixel(pixels, 0.2, 0.5), 1);
    assertEquals(0, pixel(pixels, 0.8, 0.5));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void showsGrayAsItIsMeant(int type) throws Exception {
    BufferedImage image = new BufferedImage(20, 10, type);
    WritableRaster raster = image.getRaster();
    int bits = image.getColorModel().getComponentSize(0);
    int white = (1 << Math.min(bits, type == BufferedImage.TYPE_BYTE_BINARY ? 1 : 16)) - 1;
    raster.setSample(0, 0, 0, white);
    raster.setSample(1, 0, 0, white / 2);
    Pixels pixels =
        PictureDecoder.decode(TestPictures.write(folder.resolve("g.png"), "png", image), 20)
            .pixels();
    assertEquals(0xFFFFFFFF, pixels.argb()[0]);
    assertEquals(
        type == BufferedImage.TYPE_BYTE_BINARY ? 0xFF000000 : 0xFF7F7F7F, pixels.argb()[1]);
    assertEquals(0xFF000000, pixels.argb()[2]);
  }

  @Test
  void readsSixteenBitColour() throws Exception {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 4, 4, 3, null);
    raster.setPixel(1, 1, new int[] {0xFFFF, 0x8080, 0});
    ColorModel colors =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
    Path file =
        TestPictures.write(
            folder.resolve("deep.png"), "png", new BufferedImage(colors, raster, false, null));
    assertNear(0xFFFF8000, PictureDecoder.decode(file, 100).pixels().argb()[5], 1);
  }

  @Test
  void readsPalettes() throws Exception {
    BufferedImage image = TestPictures.gradient(600, 300, BufferedImage.TYPE_BYTE_INDEXED);
    Pixels pixels =
        PictureDecoder.decode(TestPictures.write(folder.resolve("p.gif"), "gif", image), 300)
            .pixels();
    assertEquals(300, pixels.width());
    assertNear(0xFF7F007F, pixel(pixels, 0.5, 0.2), 40);
  }

  /** As Adobe's programs write them, with inverted inks: this one is cyan and magenta, so blue. */
  @Test
  void readsFourColourJpegs() throws Exception {
    Path file = TestPictures.fourColourJpeg(folder.resolve("cmyk.jpg"), 0, 0, 255, 255);
    Pixels pixels = PictureDecoder.decode(TestPictures.withAdobeMarker(file, 0), 32).pixels();
    assertEquals(32, pixels.width());
    int middle = pixel(pixels, 0.5, 0.5);
    Color color = new Color(middle);
    assertTrue(
        color.getBlue() > color.getRed() && color.getBlue() > color.getGreen(),
        Integer.toHexString(middle));
  }

  @Test
  void showsWhatATruncatedJpegStillHas() throws Exception {
    Path file = TestPictures.cut(gradient("jpg", 1000, 800), 0.6);
    Decoded decoded = PictureDecoder.decode(file, 320);
    assertFalse(decoded.isWhole());
    assertNear(0xFF7F007F, pixel(decoded.pixels(), 0.5, 0.1), 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp", "tiff", "jpg"})
  void saysThatADamagedPictureIsDamaged(String format) throws Exception {
    Path file = TestPictures.cut(gradient(format, 800, 600), format.equals("jpg") ? 0.02 : 0.3);
    String message = failure(file);
    assertTrue(message.contains("damaged") && message.contains(file.toString()), message);
  }

  @Test
  void saysThatATextIsNotAPicture() throws Exception {
    Path file = Files.writeString(folder.resolve("text.jpg"), "<html>404 not found</html>");
    assertTrue(failure(file).contains("is not a picture of a kind"), failure(file));
  }

  @Test
  void refusesSizesBeyondTheLimit() throws Exception {
    Path claimed = TestPictures.claimSize(gradient("jpg", 300, 200), 60_000, 60_000);
    assertTrue(failure(claimed).contains("60000 x 60000 pixels"), failure(claimed));
    Path bomb = TestPictures.plainPng(folder.resolve("bomb.png"), 30_000, 30_000, 20, 200);
    assertTrue(failure(bomb).contains("30000 x 30000 pixels"), failure(bomb));
  }

  @Test
  void readsAHugePictureWithinASmallHeap() throws Exception {
    Path file = TestPictures.plainPng(folder.resolve("wide.png"), 20_000, 2_000, 2_000, 128);
    Pixels pixels = PictureDecoder.decode(file, 320).pixels();
    assertEquals("320x32", pixels.width() + "x" + pixels.height());
    assertEquals(0xFF808080, pixel(pixels, 0.5, 0.5));
  }

  /** Bytes that were changed at random may give a picture or a message, never another exception. */
  @Test
  void survivesRandomDamage() throws Exception {
    Random random = new Random(7);
    int failed = 0;
    for (String format : new String[] {"jpg", "png", "gif", "bmp", "tiff"}) {
      byte[] whole = Files.readAllBytes(gradient(format, 120, 80));
      for (int i = 0; i < 60; i++) {
        byte[] bytes = whole.clone();
        for (int change = 0; change < 4; change++) {
          bytes[random.nextInt(Math.min(bytes.length, 700))] = (byte) random.nextInt(256);
        }
        Path file = Files.write(folder.resolve("random." + format), bytes);
        try {
          PictureDecoder.decode(file, 64);
        } catch (LibraryException e) {
          failed++;
        }
      }
    }
    assertTrue(failed > 20, "only " + failed + " of 300 damaged files were refused");
  }

  private String failure(Path file) {
    return assertThrows(LibraryException.class, () -> PictureDecoder.decode(file, 320))
        .getMessage();
  }

  private Path gradient(String format, int width, int height) throws IOException {
    BufferedImage image = TestPictures.gradient(width, height, BufferedImage.TYPE_INT_RGB);
    return TestPictures.write(folder.resolve("picture." + format), format, image);
  }

  private static int pixel(Pixels pixels, double x, double y) {
    int row = (int) (y * pixels.height());
    int column = (int) (x * pixels.width());
    return pixels.argb()[row * pixels.width() + column];
  }

  private static void assertNear(int expected, int actual, int tolerance) {
    for (int shift = 0; shift < 32; shift += 8) {
      int difference = Math.abs((expected >>> shift & 0xFF) - (actual >>> shift & 0xFF));
      assertTrue(
          difference <= tolerance,
          Integer.toHexString(expected) + " != " + Integer.toHexString(actual));
    }
  }
}
