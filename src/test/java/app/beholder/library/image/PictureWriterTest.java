package app.beholder.library.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.library.Pixels;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureWriterTest {
  @TempDir Path folder;

  @Test
  void writesPngWithoutLoss() throws Exception {
    int[] argb = {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0x00000000, 0xFF123456, 0xFFFFFFFF};
    Path file = folder.resolve("a.png");
    PictureWriter.png(new Pixels(3, 2, argb), file);
    BufferedImage read = ImageIO.read(file.toFile());
    assertEquals(3, read.getWidth());
    assertArrayEquals(argb, read.getRGB(0, 0, 3, 2, null, 0, 3));
  }

  @Test
  void writesJpegOfTheSameSize() throws Exception {
    Path file = folder.resolve("a.jpg");
    PictureWriter.jpeg(new Pixels(16, 8, new int[128]), file);
    BufferedImage read = ImageIO.read(file.toFile());
    assertEquals(16, read.getWidth());
    assertEquals(8, read.getHeight());
  }
}
