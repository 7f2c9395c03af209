package app.beholder.importing;

import static app.beholder.importing.TestFiles.importFile;
import static app.beholder.importing.TestFiles.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.bench.GeneratedRelease;
import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.LibraryException;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  @TempDir Path folder;
  private FakeLibrary library;

  @BeforeEach
  void makeLibrary() {
    library = new FakeLibrary(folder.resolve("Test.beholder"));
  }

  /** Remembers what it is told, and cancels after a number of progress reports. */
  private static final class RecordingMonitor implements Monitor {
    final List<String> steps = new ArrayList<>();
    long done;
    long total;
    private int left;

    RecordingMonitor(int reportsBeforeCancel) {
      left = reportsBeforeCancel;
    }

    @Override
    public void step(String name) {
      steps.add(name);
    }

    @Override
    public void progress(long newDone, long newTotal) {
      left--;
      done = newDone;
      total = newTotal;
    }

    @Override
    public boolean isCancelled() {
      return left <= 0;
    }
  }

  @Test
  void theSameFileAgainAddsNothingAndSaysSo() throws Exception {
    Path file =
        write(
            folder,
            "a.csv",
            TestFiles.LITE
                + "Realism,awe,english,a_b,train,words\nRealism,awe,english,a_b,test,words\nRealism,bad\n");
    ImportReport first = importFile(file, library);
    assertEquals(1, first.kept());
    assertEquals(1, first.duplicates());
    ImportReport second = importFile(file, library);
    assertEquals(0, second.kept());
    assertEquals(2, second.duplicates());
    assertEquals(1, second.rejected());
    assertEquals(1, library.commits);
    assertEquals(1, library.rejected.size());
  }

  @Test
  void aSecondFileAddsToTheLibrary() throws Exception {
    importFile(
        write(folder, "a.csv", TestFiles.LITE + "Realism,awe,english,a_b,train,words\n"), library);
    ImportReport second =
        importFile(
            write(
                folder,
                "b.csv",
                TestFiles.LITE
                    + "Realism,awe,english,a_b,train,other words\nCubism,fear,arabic,a_b,val,كلام\n"),
            library);
    assertEquals(2, second.kept());
    assertEquals(2, second.paintings());
    assertEquals(
        List.of(new PaintingKey("Realism", "a_b"), new PaintingKey("Cubism", "a_b")),
        library.paintings);
    assertEquals(
        new FakeLibrary.Row(1, "arabic", Emotion.FEAR, "val", "كلام"), library.rows.getLast());
  }

  @Test
  void idsInFormDAreThoseInFormC() throws Exception {
    Path file =
        write(
            folder,
            "a.csv",
            TestFiles.LITE
                + "Realism,awe,english,re\u0301ne_b,train,x\nRealism,awe,english,r\u00e9ne_b,train,y\n");
    importFile(file, library);
    assertEquals(List.of(new PaintingKey("Realism", "r\u00e9ne_b")), library.paintings);
  }

  @Test
  void tellsHowFarItIs() throws Exception {
    Path file = folder.resolve("release.csv");
    new GeneratedRelease(1, 5000, false).write(file);
    RecordingMonitor monitor = new RecordingMonitor(Integer.MAX_VALUE);
    new Importer().run(new ImportRequest(file, null, folder, false), library, monitor);
    assertEquals(List.of("Reading release.csv", "Linking pictures", "Saving"), monitor.steps);
    monitor.steps.clear();
    new Importer().run(new ImportRequest(file, null, null, false), library, monitor);
    assertEquals(List.of("Reading release.csv"), monitor.steps);
    assertEquals(5000, monitor.total, "the guess ends at the number of lines");
    assertEquals(5000, monitor.done);
  }

  @Test
  void aCancelledImportLeavesTheLibraryAsItWas() throws Exception {
    Path file = folder.resolve("release.csv");
    new GeneratedRelease(1, 20_000, false).write(file);
    for (int reports : new int[] {0, 1, 7}) {
      RecordingMonitor monitor = new RecordingMonitor(reports);
      assertThrows(
          CancelledException.class,
          () -> new Importer().run(new ImportRequest(file, null, null, false), library, monitor));
      assertTrue(monitor.done < 20_000);
    }
    assertEquals(0, library.commits);
    assertEquals(List.of(), library.rows);
  }

  @Test
  void aLibraryThatFailsStopsTheImport() throws Exception {
    Path file = write(folder, "a.csv", TestFiles.LITE + "Realism,awe,english,a_b,train,words\n");
    library.failOnCommit = true;
    assertEquals(
        "The disk is full.",
        assertThrows(LibraryException.class, () -> importFile(file, library)).getMessage());
  }

  @Test
  void whatIsExportedIsImportedAgainWithoutLoss() throws Exception {
    Path release = folder.resolve("release.csv");
    new GeneratedRelease(3, 3000, true).write(release);
    importFile(release, library);
    importFile(
        write(
            folder,
            "odd.csv",
            TestFiles.LITE
                + "Realism,awe,english,\"a,\"\"b\"\"_c\",,\" spaces \"\nRealism,other,english,a_b,train,\"\"\"quoted\"\"\n\r\n\r"
                + "lines, with, five, commas, in, it\"\n"),
        library);
    Path exported = folder.resolve("exported.csv");
    export(exported);
    FakeLibrary again = new FakeLibrary(folder.resolve("Again.beholder"));
    ImportReport report = importFile(exported, again);
    assertEquals(List.of(), report.rejectedLines());
    assertEquals(library.rows.size(), report.kept());
    assertEquals(library.rows, again.rows);
    assertEquals(library.paintings, again.paintings);
  }

  private void export(Path to) throws IOException {
    try (LiteWriter writer = new LiteWriter(to)) {
      for (FakeLibrary.Row row : library.rows) {
        PaintingKey key = library.paintings.get(row.painting());
        writer.write(
            new Painting(row.painting(), key, "", "", null, "", null),
            new Annotation(
                0, row.painting(), row.culture(), row.emotion(), row.split(), row.comment()));
      }
      writer.finish();
    }
  }

  @Test
  void anExportThatIsNotFinishedLeavesTheOldFile() throws Exception {
    Path file = write(folder, "out/old.csv", "old");
    try (LiteWriter writer = new LiteWriter(file)) {
      writer.write(
          new Painting(0, new PaintingKey("Realism", "a_b"), "", "", null, "", null),
          new Annotation(0, 0, "english", Emotion.AWE, "", "words"));
    }
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void rejectedLinesAreWrittenAsATable() throws Exception {
    Path file =
        write(
            folder,
            "a.csv",
            TestFiles.LITE + "Realism,awe\nRealism,awe,english,a_b,train,\"op\"en\n");
    Path rejects = folder.resolve("rejects.csv");
    RejectsCsv.write(importFile(file, library).rejectedLines(), rejects);
    assertEquals(
        "line,reason,text\n2,too few fields,\"Realism,awe\"\n"
            + "3,stray quote,\"Realism,awe,english,a_b,train,\"\"op\"\"en\"\n",
        Files.readString(rejects));
    Path nowhere = folder.resolve("nowhere/rejects.csv");
    assertEquals(
        "Cannot write " + nowhere + "; check that its folder is there and that the disk has room.",
        assertThrows(IOException.class, () -> RejectsCsv.write(List.of(), nowhere)).getMessage());
  }
}
