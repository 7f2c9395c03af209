package app.beholder.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.library.LibraryException;
import app.beholder.library.Pixels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureFilesTest {
  @TempDir private Path folder;

  @Test
  void twoWhoWriteTheSamePictureAreNotInEachOthersWay() throws Exception {
    PictureFiles quick = new PictureFiles(folder, SmallStudio.JPEG);
    PictureFiles slow =
        new PictureFiles(
            folder,
            (pixels, file) -> {
              Files.createFile(file);
              writeUnchecked(quick, pixels);
              SmallStudio.JPEG.write(pixels, file);
            });
    slow.write(new Pixels(1, 1, new int[] {7}), "pictures/one.jpg");
    try (Stream<Path> files = Files.list(folder.resolve("pictures"))) {
      assertEquals(List.of(folder.resolve("pictures/one.jpg")), files.toList());
    }
    assertEquals("7", Files.readString(folder.resolve("pictures/one.jpg")));
  }

  private static void writeUnchecked(PictureFiles pictures, Pixels pixels) throws IOException {
    try {
      pictures.write(pixels, "pictures/one.jpg");
    } catch (LibraryException e) {
      throw new IOException(e);
    }
  }
}
