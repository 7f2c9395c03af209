package app.beholder.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Addition.Rejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read of each kind of damage, line by line. */
class DamagedLinesTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private FakeLibrary library;

  private DamagedLinesTest line(String text) throws IOException {
    return bytes(text + "\n");
  }

  private DamagedLinesTest bytes(String text) throws IOException {
    file.write(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private ImportReport read() throws Exception {
    library = new FakeLibrary(folder);
    return TestFiles.importFile(
        TestFiles.write(folder, "damaged.csv", file.toByteArray()), library);
  }

  private List<String> comments() {
    return library.rows.stream().map(FakeLibrary.Row::comment).toList();
  }

  @Test
  void eachLineHasItsNumberItsReasonAndItsText() throws Exception {
    line("art_style,emotion,language,painting,split,utterance");
    line("Realism,awe,english,a_b,train,first");
    line("Realism,awe,english");
    line("Realism,awe,english,a_b,train,one,two");
    line("Realism,awe,english,a_b,train,\"the \"great\" wave\"");
    line("Realism,awe,english,a_b,train,\"two\nlines\"");
    line("Realism,awe,english,a_b,train,\"never closed");
    line("Realism,,english,a_b,train,x");
    line("Realism,nan,english,a_b,train,x");
    line("Realism,envy,english,a_b,train,x");
    line("Realism,awe,english, ,train,x");
    line("Realism,awe,unknown,a_b,train,x");
    line("Realism,awe,english,a_b,train,\" \"");
    line("");
    bytes("Realism,awe,english,a_b,train,cut ");
    file.write(0xE4);
    line("");
    line("Realism,awe,english,a_b,train,n\0l");
    line("Realism,awe,english,a_b,train,last");
    ImportReport report = read();
    assertEquals(
        List.of(
            new Rejected(3, "too few fields", "Realism,awe,english"),
            new Rejected(4, "too many fields", "Realism,awe,english,a_b,train,one,two"),
            new Rejected(5, "stray quote", "Realism,awe,english,a_b,train,\"the \"great\" wave\""),
            new Rejected(8, "unclosed quote", "Realism,awe,english,a_b,train,\"never closed"),
            new Rejected(9, "no emotion", "Realism,,english,a_b,train,x"),
            new Rejected(10, "no emotion", "Realism,nan,english,a_b,train,x"),
            new Rejected(11, "unknown emotion", "Realism,envy,english,a_b,train,x"),
            new Rejected(12, "no painting", "Realism,awe,english, ,train,x"),
            new Rejected(13, "no language", "Realism,awe,unknown,a_b,train,x"),
            new Rejected(14, "no comment", "Realism,awe,english,a_b,train,\" \""),
            new Rejected(16, "broken UTF-8", "Realism,awe,english,a_b,train,cut \uFFFD"),
            new Rejected(17, "NUL character", "Realism,awe,english,a_b,train,n\uFFFDl")),
        report.rejectedLines());
    assertEquals(report.rejectedLines(), library.rejected);
    assertEquals(List.of("first", "two\nlines", "last"), comments());
    assertEquals(12, report.rejected());
    assertEquals(2, report.rejectedBy().get("no emotion"));
  }

  @Test
  void aRealReplacementCharacterIsNoDamage() throws Exception {
    bytes(TestFiles.LITE).line("Realism,awe,english,a_b,train,\uFFFD");
    assertEquals(1, read().kept());
  }

  @Test
  void anUnclosedQuoteBeforeAHundredThousandRowsCostsOneLine() throws Exception {
    bytes(TestFiles.LITE).line("Realism,awe,english,a_b,train,\"open");
    for (int i = 0; i < 100_000; i++) {
      line("Realism,awe,english,a_b,train,words " + i);
    }
    ImportReport report = read();
    assertEquals(100_000, report.kept());
    assertEquals(1, report.rejected());
  }

  @Test
  void manyQuotesThatEachReachOnTakeNoLongerThanTheirLines() throws Exception {
    bytes(TestFiles.LITE);
    for (int i = 0; i < 50_000; i++) {
      line("x\",\"a");
    }
    line("Realism,awe,english,a_b,train,last");
    ImportReport report = read();
    assertEquals(1, report.kept());
    assertEquals(50_000, report.rejected());
  }

  @Test
  void aVeryLongCommentIsKeptAndAnEndlessLineIsGivenUp() throws Exception {
    String longest = "words ".repeat(1_000_000);
    bytes(TestFiles.LITE)
        .line("Realism,awe,english,a_b,train,\"" + longest + "\n\"")
        .line("Realism,awe,english,a_b,train," + "x".repeat(RecordReader.MAX_RECORD) + "\r")
        .line("Realism,awe,english,a_b,train,last");
    ImportReport report = read();
    assertEquals(List.of(longest + "\n", "last"), comments());
    Rejected line = report.rejectedLines().getFirst();
    assertEquals("line too long", line.reason());
    assertEquals(4, line.line());
    assertEquals(RecordReader.MAX_TEXT, line.text().length());
  }

  @Test
  void aFileOfNothingButDamageKeepsLittleOfItInMemory() throws Exception {
    bytes(TestFiles.LITE);
    String line = "Realism,envy,english,a_b,train," + "words ".repeat(300);
    for (int i = 0; i < 30_000; i++) {
      line(line);
    }
    ImportReport report = read();
    assertEquals(30_000, report.rejected());
    assertEquals(0, library.commits);
    long kept =
        report.rejectedLines().stream().mapToLong(rejected -> rejected.text().length()).sum();
    assertTrue(kept < 40_000_000, "characters kept: " + kept);
  }
}
