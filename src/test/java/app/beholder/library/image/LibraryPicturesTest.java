package app.beholder.library.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.LibraryException;
import app.beholder.library.PictureSize;
import app.beholder.library.Pixels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryPicturesTest {
  @TempDir Path folder;
  private Path file;
  private LibraryPictures pictures;

  @BeforeEach
  void paint() throws IOException {
    file = picture("a.jpg", "jpg", BufferedImage.TYPE_INT_RGB);
    pictures = new LibraryPictures(folder, folder.resolve("cache/thumbnails"));
  }

  private Path picture(String name, String format, int type) throws IOException {
    return TestPictures.write(folder.resolve(name), format, TestPictures.gradient(900, 600, type));
  }

  @Test
  void keepsOneThumbnailAndReadsItBack() throws Exception {
    Pixels made = thumbnail("a.jpg");
    assertEquals("320x213", made.width() + "x" + made.height());
    assertEquals(1, kept().size());
    Pixels read = thumbnail("a.jpg");
    assertEquals(made.argb().length, read.argb().length);
    for (int i = 0; i < made.argb().length; i += 97) {
      assertEquals(made.argb()[i] & 0xFF, read.argb()[i] & 0xFF, 25);
    }
  }

  @Test
  void saysHowLargeAPictureIsInItself() throws Exception {
    assertEquals(new PictureSize(900, 600), pictures.size(TestPictures.painting("a.jpg")));
    assertThrows(LibraryException.class, () -> pictures.size(TestPictures.painting("missing.jpg")));
  }

  @Test
  void modelsGetAsMuchAsCoversTheirSquare() throws Exception {
    Pixels covering = pictures.covering(TestPictures.painting("a.jpg"), 224);
    assertEquals("336x224", size(covering));
    assertEquals(List.of(), kept());
  }

  @Test
  void whatACameraHeldUprightIsUprightEverywhere() throws Exception {
    TestPictures.withOrientation(file, 6);
    assertEquals(new PictureSize(600, 900), pictures.size(TestPictures.painting("a.jpg")));
    assertEquals("213x320", size(thumbnail("a.jpg")));
    assertEquals("213x320", size(thumbnail("a.jpg")), "the kept one");
    assertEquals(1, kept().size());
    assertEquals("300x450", size(pictures.picture(TestPictures.painting("a.jpg"), 450)));
    assertEquals("200x300", size(pictures.covering(TestPictures.painting("a.jpg"), 200)));
  }

  private static String size(Pixels pixels) {
    return pixels.width() + "x" + pixels.height();
  }

  @Test
  void theKeptOneIsWhatIsShown() throws Exception {
    thumbnail("a.jpg");
    TestPictures.write(
        kept().getFirst(), "jpg", TestPictures.gradient(31, 17, BufferedImage.TYPE_INT_RGB));
    assertEquals(31, thumbnail("a.jpg").width());
  }

  @Test
  void aChangedFileGetsANewThumbnail() throws Exception {
    thumbnail("a.jpg");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000));
    thumbnail("a.jpg");
    assertEquals(2, kept().size());
    TestPictures.write(file, "jpg", TestPictures.gradient(400, 700, BufferedImage.TYPE_INT_RGB));
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000));
    assertEquals(320, thumbnail("a.jpg").height());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.5, 0.98})
  void aDamagedThumbnailIsMadeAgain(double share) throws Exception {
    thumbnail("a.jpg");
    Path kept = kept().getFirst();
    long size = Files.size(kept);
    TestPictures.cut(kept, share);
    thumbnail("a.jpg");
    assertEquals(List.of(kept), kept());
    assertEquals(size, Files.size(kept));
  }

  @Test
  void transparentPicturesStayTransparent() throws Exception {
    BufferedImage image = new BufferedImage(700, 700, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xFF00FF00);
    TestPictures.write(folder.resolve("clear.png"), "png", image);
    Pixels made = thumbnail("clear.png");
    assertTrue(kept().getFirst().toString().endsWith(".png"));
    assertArrayEquals(made.argb(), thumbnail("clear.png").argb());
    assertEquals(0, made.argb()[5000]);
    assertNotEquals(0, made.argb()[0]);
  }

  @Test
  void aSmallPictureIsItsOwnThumbnail() throws Exception {
    TestPictures.write(
        folder.resolve("s.png"), "png", TestPictures.gradient(320, 90, BufferedImage.TYPE_INT_RGB));
    assertEquals(320, thumbnail("s.png").width());
    assertEquals(List.of(), kept());
  }

  @Test
  void aCacheThatCannotBeWrittenOnlyCostsTime() throws Exception {
    Files.createDirectory(folder.resolve("cache"));
    Files.writeString(folder.resolve("cache/thumbnails"), "in the way");
    assertEquals(320, thumbnail("a.jpg").width());
    assertEquals(320, thumbnail("a.jpg").width());
  }

  @Test
  void picturesComeInTheSizeAskedFor() throws Exception {
    assertEquals(450, pictures.picture(TestPictures.painting(file.toString()), 450).width());
    assertEquals(900, pictures.picture(TestPictures.painting("a.jpg"), 5000).width());
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    Files.createFile(folder.resolve("empty.jpg"));
    Files.createDirectory(folder.resolve("folder.jpg"));
    assertMessage(null, "Realism/someone_a-picture has no picture");
    assertMessage("gone.jpg", "gone.jpg is not there");
    assertMessage("empty.jpg", "empty.jpg is empty (0 bytes)");
    assertMessage("folder.jpg", "folder.jpg is a folder");
    assertMessage("bad\0name.jpg", "cannot have a picture named");
  }

  private void assertMessage(@org.jspecify.annotations.Nullable String picture, String part) {
    String message =
        assertThrows(
                LibraryException.class, () -> pictures.thumbnail(TestPictures.painting(picture)))
            .getMessage();
    assertTrue(message.contains(part), message);
  }

  private Pixels thumbnail(String name) throws LibraryException {
    return pictures.thumbnail(TestPictures.painting(name));
  }

  private List<Path> kept() throws IOException {
    Path cache = folder.resolve("cache/thumbnails");
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
