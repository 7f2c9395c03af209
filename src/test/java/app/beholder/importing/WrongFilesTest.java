package app.beholder.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people read who choose the wrong file: one sentence that says what, where and what to do.
 */
class WrongFilesTest {
  @TempDir Path folder;

  private void assertRefused(Path file, String expected) {
    String message = expected.replace("FILE", file.toString());
    FakeLibrary library = new FakeLibrary(folder);
    assertEquals(
        message,
        assertThrows(ImportException.class, () -> TestFiles.importFile(file, library))
            .getMessage());
    assertEquals(
        message,
        assertThrows(ImportException.class, () -> new Importer().preview(file, null)).getMessage());
    assertEquals(0, library.commits);
  }

  private void assertRefused(byte[] bytes, String expected) throws IOException {
    assertRefused(TestFiles.write(folder, "chosen", bytes), expected);
  }

  private void assertRefused(String text, String expected) throws IOException {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), expected);
  }

  @Test
  void missing() {
    assertRefused(folder.resolve("none.csv"), "There is no file FILE; check its name.");
  }

  @Test
  void aFolder() {
    assertRefused(folder, "FILE is a folder; choose the CSV file with the annotations in it.");
  }

  @Test
  void unreadable() throws IOException {
    Path file = TestFiles.write(folder, "secret.csv", TestFiles.LITE);
    file.toFile().setReadable(false);
    assumeFalse(Files.isReadable(file), "the superuser may read everything");
    assertRefused(file, "The file FILE may not be read by you; change its permissions.");
  }

  @Test
  void empty() throws IOException {
    assertRefused("", "The file FILE is empty (0 bytes); choose another.");
    assertRefused("\uFEFF\r\n \n", "The file FILE holds nothing but blank lines; choose another.");
  }

  @Test
  void onlyAHeader() throws IOException {
    String expected =
        "The file FILE has the names of its columns but no rows; choose a file with annotations.";
    assertRefused(TestFiles.LITE, expected);
    assertRefused(TestFiles.LITE.strip(), expected);
  }

  @Test
  void aPicture() throws IOException {
    String expected =
        "The file FILE is a picture, not a table; choose the CSV file with the annotations.";
    assertRefused(TestFiles.JPEG, expected);
    assertRefused(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), expected);
    assertRefused("GIF89a,1,2\n", expected);
    assertRefused("BM\20\0\0\0\0\0\0\0\66\0\0\0\50\0", expected);
    assertRefused("RIFF\1\1\1\1WEBPVP8 ", expected);
  }

  @Test
  void anArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("release.csv"));
      zip.write(TestFiles.LITE.getBytes(StandardCharsets.UTF_8));
    }
    assertRefused(
        bytes.toByteArray(),
        "The file FILE is an archive or a spreadsheet; unpack it, or save the sheet as CSV, and choose that file.");
  }

  @Test
  void utf16WithAndWithoutAByteOrderMark() throws IOException {
    String text = TestFiles.LITE + "Realism,awe,english,a_b,train,words\n";
    String expected = "The file FILE is UTF-16 text; save it as UTF-8 and choose that file.";
    assertRefused(text.getBytes(StandardCharsets.UTF_16), expected);
    assertRefused(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), expected);
    assertRefused(text.getBytes(StandardCharsets.UTF_16LE), expected);
  }

  @Test
  void noTable() throws IOException {
    String expected =
        "The file FILE is not a table: there is no comma, semicolon or tab in its first line; choose a CSV or TSV file.";
    assertRefused("Dear diary\nit rained.\n", expected);
    assertRefused(
        "%PDF-1.7\n1 0 obj",
        "The file FILE is a PDF document, not a table; choose a CSV or TSV file.");
    assertRefused(
        "SQLite format 3\0xxx",
        "The file FILE is a database, not a table; export its table as CSV first.");
  }

  @Test
  void aHeaderThatCannotBeRead() throws IOException {
    String expected =
        "The first line of FILE cannot be read; it must hold the names of the columns in UTF-8.";
    assertRefused(
        "art_style,peintre,\u00e9motion\na,b,c\n".getBytes(StandardCharsets.ISO_8859_1), expected);
    assertRefused("\"art_style,emotion\na,b\n", expected);
  }

  @Test
  void otherColumns() throws IOException {
    Path file = TestFiles.write(folder, "prices.csv", "item,price\ntea,2\n");
    assertEquals(
        "The columns of "
            + file
            + " (item, price) are not those of a known data set; say which column is what.",
        assertThrows(
                ImportException.class, () -> TestFiles.importFile(file, new FakeLibrary(folder)))
            .getMessage());
  }
}
