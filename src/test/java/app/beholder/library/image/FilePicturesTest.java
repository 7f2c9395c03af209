package app.beholder.library.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.beholder.library.LibraryException;
import app.beholder.library.Pixels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FilePicturesTest {
  @TempDir Path folder;
  private final FilePictures pictures = new FilePictures();

  @ParameterizedTest
  @CsvSource({
    "900, 600, 224, 336, 224",
    "600, 900, 224, 224, 336",
    "900, 600, 601, 900, 600",
    "900, 10, 5, 450, 5",
    "3000, 2000, 100, 150, 100"
  })
  void theShortSideIsAsLongAsAskedForButNeverLongerThanItIs(
      int w, int h, int shortSide, int width, int height) throws Exception {
    Pixels pixels = pictures.read(picture(w, h), shortSide);
    assertEquals(width + " x " + height, pixels.width() + " x " + pixels.height());
  }

  private Path picture(int width, int height) throws IOException {
    BufferedImage image = TestPictures.gradient(width, height, BufferedImage.TYPE_INT_RGB);
    return TestPictures.write(folder.resolve("a.jpg"), "jpg", image);
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    Path missing = folder.resolve("gone.jpg");
    assertMessage(missing, "The picture " + missing + " is not there; check its name.");
    assertMessage(folder, "The picture " + folder + " is a folder; choose a picture in it.");
    Path empty = Files.createFile(folder.resolve("empty.jpg"));
    assertMessage(empty, "The picture " + empty + " is empty (0 bytes); replace the file.");
    Path text = Files.writeString(folder.resolve("text.jpg"), "<html>404 not found</html>");
    assertMessage(
        text,
        "The file "
            + text
            + " is not a picture of a kind that can be read (JPEG, PNG, GIF, BMP, TIFF, WebP); replace it.");
    Path damaged = TestPictures.cut(picture(900, 600), 0.01);
    assertMessage(
        damaged, "The picture " + damaged + " is damaged and cannot be shown; replace the file.");
    Path large = TestPictures.claimSize(picture(300, 200), 60_000, 60_000);
    assertMessage(
        large,
        "The picture "
            + large
            + " has 60000 x 60000 pixels, more than the 500 million that can be read; save it in a smaller size.");
  }

  private void assertMessage(Path file, String message) {
    assertEquals(
        message, assertThrows(LibraryException.class, () -> pictures.read(file, 224)).getMessage());
  }
}
