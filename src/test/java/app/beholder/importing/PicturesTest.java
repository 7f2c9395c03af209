package app.beholder.importing;

import static app.beholder.importing.TestFiles.JPEG;
import static app.beholder.importing.TestFiles.importFile;
import static app.beholder.importing.TestFiles.write;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
  @TempDir Path folder;
  private Path wikiart;
  private FakeLibrary library;

  @BeforeEach
  void makeLibrary() throws IOException {
    wikiart = Files.createDirectory(folder.resolve("wikiart"));
    library = new FakeLibrary(Files.createDirectory(folder.resolve("Test.beholder")));
  }

  /** A file with one row for each {@code style/id}. */
  private Path rows(String... paintings) throws IOException {
    StringBuilder text = new StringBuilder(TestFiles.LITE);
    for (String painting : paintings) {
      int slash = painting.indexOf('/');
      text.append(painting, 0, slash)
          .append(",awe,english,\"")
          .append(painting.substring(slash + 1).replace("\"", "\"\""))
          .append("\",train,words\n");
    }
    return write(folder, "rows.csv", text.toString());
  }

  private String picture(String name) throws IOException {
    try {
      return write(wikiart, name, JPEG).toString();
    } catch (InvalidPathException e) {
      assumeTrue(false, "file names cannot have these letters here");
      return "";
    }
  }

  @Test
  void picturesAreFoundByStyleAndId() throws Exception {
    String one = picture("Realism/a_b.jpg");
    String other = picture("Cubism/a_b.JPEG");
    picture("Cubism/nobody_knows.png");
    write(wikiart, "Cubism/readme.txt", "no picture");
    ImportReport report =
        importFile(rows("Realism/a_b", "Cubism/a_b", "Fauvism/c_d"), library, wikiart, false);
    assertEquals(one, library.pictureOf("Realism", "a_b"));
    assertEquals(other, library.pictureOf("Cubism", "a_b"));
    assertNull(library.pictureOf("Fauvism", "c_d"));
    assertEquals(1, report.withoutPicture());
    assertEquals(1, report.picturesWithoutRow());
    assertEquals(List.of(), report.pictureProblems());
  }

  @Test
  void mojibakeParenthesesDotsAndFormDMatch() throws Exception {
    String mojibake = picture("Realism/eug\u00e3\u00a8ne-grasset_\u00e2\u00ad-1894(1).jpg");
    String dots = picture("Realism/n.c.-wyeth_a.b(1).jpg");
    String formD = picture("Realism/re\u0301ne_c.jpg");
    importFile(
        rows(
            "Realism/eug\u00e3\u00a8ne-grasset_\u00e2\u00ad-1894(1)",
            "Realism/n.c.-wyeth_a.b(1)",
            "Realism/r\u00e9ne_c"),
        library,
        wikiart,
        false);
    assertEquals(
        mojibake, library.pictureOf("Realism", "eug\u00e3\u00a8ne-grasset_\u00e2\u00ad-1894(1)"));
    assertEquals(dots, library.pictureOf("Realism", "n.c.-wyeth_a.b(1)"));
    assertEquals(formD, library.pictureOf("Realism", "r\u00e9ne_c"));
  }

  @Test
  void theFolderAboveAndAFolderWithoutStylesWillDo() throws Exception {
    String inside = picture("Realism/a_b.jpg");
    importFile(rows("Realism/a_b"), library, folder, false);
    assertEquals(inside, library.pictureOf("Realism", "a_b"));

    Path flat = folder.resolve("flat");
    write(flat, "a_b.jpg", JPEG);
    String only = write(flat, "c_d.png", JPEG).toString();
    FakeLibrary second = new FakeLibrary(folder.resolve("Second.beholder"));
    importFile(rows("Realism/a_b", "Cubism/a_b", "Cubism/c_d"), second, flat, false);
    assertNull(second.pictureOf("Realism", "a_b"), "the id stands under two styles");
    assertEquals(only, second.pictureOf("Cubism", "c_d"));
  }

  @Test
  void aPictureOfAnotherStyleIsNotTaken() throws Exception {
    picture("Realism/a_b.jpg");
    picture("Cubism/x_y.jpg");
    importFile(rows("Cubism/a_b"), library, wikiart, false);
    assertNull(library.pictureOf("Cubism", "a_b"));
  }

  @Test
  void damagedPicturesAreReportedAndTheImportGoesOn() throws Exception {
    Path empty = write(wikiart, "Realism/a_b.jpg", new byte[0]);
    Path text = write(wikiart, "Realism/c_d.jpg", "<html>not found</html>");
    Path webp = write(wikiart, "Realism/e_f.webp", "RIFF\1\1\1\1WEBPVP8 ");
    String whole = picture("Realism/g_h.jpg");
    ImportReport report =
        importFile(
            rows("Realism/a_b", "Realism/c_d", "Realism/e_f", "Realism/g_h"),
            library,
            wikiart,
            false);
    assertEquals(
        List.of(
            empty + " is empty (0 bytes).", text + " is not a picture, whatever its name says."),
        report.pictureProblems());
    assertEquals(webp.toString(), library.pictureOf("Realism", "e_f"));
    assertEquals(2, report.withoutPicture());
    assertEquals(0, report.picturesWithoutRow());
    assertEquals(whole, library.pictureOf("Realism", "g_h"));
  }

  @Test
  void picturesCanComeLater() throws Exception {
    Path rows = rows("Realism/a_b");
    assertEquals(1, importFile(rows, library).withoutPicture());
    String late = picture("Realism/a_b.jpg");
    ImportReport second = importFile(rows, library, wikiart, false);
    assertEquals(0, second.kept());
    assertEquals(0, second.withoutPicture());
    assertEquals(late, library.pictureOf("Realism", "a_b"));
    assertEquals(2, library.commits);
  }

  @Test
  void copiesLieInTheLibrary() throws Exception {
    picture("Realism/a_b.jpg");
    importFile(rows("Realism/a_b"), library, wikiart, true);
    assertEquals("pictures/Realism/a_b.jpg", library.pictureOf("Realism", "a_b"));
    assertArrayEquals(
        JPEG, Files.readAllBytes(library.folder().resolve("pictures/Realism/a_b.jpg")));
  }

  @Test
  void aCopyNeverReplacesAnotherPicture() throws Exception {
    picture("Realism/a_b.jpg");
    Path mine = write(library.folder(), "pictures/Realism/a_b.jpg", "another picture");
    importFile(rows("Realism/a_b"), library, wikiart, true);
    assertEquals("another picture", Files.readString(mine));
    assertEquals("pictures/Realism/a_b~2.jpg", library.pictureOf("Realism", "a_b"));
  }

  @Test
  void copiesOfAnImportThatFailedOrWasCancelledAreRemoved() throws Exception {
    picture("Realism/a_b.jpg");
    library.failOnCommit = true;
    assertThrows(
        LibraryException.class, () -> importFile(rows("Realism/a_b"), library, wikiart, true));
    assertFalse(Files.exists(library.folder().resolve("pictures")));

    Path rows = rows("Realism/a_b");
    assertThrows(
        CancelledException.class,
        () ->
            new Importer()
                .run(
                    new ImportRequest(rows, null, wikiart, true),
                    library,
                    new CancelsOnceCopied()));
    assertFalse(Files.exists(library.folder().resolve("pictures")));
    assertEquals(0, library.commits);
  }

  private final class CancelsOnceCopied implements Monitor {
    @Override
    public void step(String name) {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return Files.exists(library.folder().resolve("pictures/Realism/a_b.jpg"));
    }
  }

  @Test
  void aFolderThatIsNotThereIsSaidBeforeAnythingIsRead() throws Exception {
    Path none = folder.resolve("none");
    assertEquals(
        "There is no folder "
            + none
            + "; choose the folder with the pictures, laid out as Style/artist_title.jpg.",
        assertThrows(
                ImportException.class, () -> importFile(rows("Realism/a_b"), library, none, false))
            .getMessage());
  }
}
