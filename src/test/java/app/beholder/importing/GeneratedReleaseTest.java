package app.beholder.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.bench.GeneratedRelease;
import app.beholder.app.bench.ReleaseTruth;
import app.beholder.job.Monitor;
import app.beholder.library.Addition.Rejected;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No valid row of a damaged file is lost, and every other line is named. */
class GeneratedReleaseTest {
  private static final int ROWS = 20_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsEveryValidRowOfADamagedFile(long seed) throws Exception {
    Path file = folder.resolve("damaged.csv");
    ReleaseTruth truth = new GeneratedRelease(seed, ROWS, true).write(file);
    FakeLibrary library = new FakeLibrary(folder);
    ImportReport report = importFile(file, library);
    List<Long> lines = report.rejectedLines().stream().map(Rejected::line).toList();
    assertEquals(truth.rejectedLines(), lines);
    assertEquals(truth.valid(), library.counts());
    assertEquals(truth.rejectedBy(), report.rejectedBy());
    assertEquals(truth.kept(), report.kept());
    assertEquals(truth.paintings(), report.paintings());
    assertEquals(0, report.duplicates());
    assertTrue(truth.rejectedBy().size() >= 11, "too few kinds of faults: " + truth.rejectedBy());
  }

  @Test
  void keepsEveryRowOfAFileWithoutFaults() throws Exception {
    Path file = folder.resolve("whole.csv");
    ReleaseTruth truth = new GeneratedRelease(4, ROWS, false).write(file);
    FakeLibrary library = new FakeLibrary(folder);
    ImportReport report = importFile(file, library);
    assertEquals(List.of(), report.rejectedLines());
    assertEquals(ROWS, report.kept());
    assertEquals(truth.valid(), library.counts());
  }

  @Test
  void aSeedGivesTheSameFile() throws Exception {
    Path one = folder.resolve("one.csv");
    Path two = folder.resolve("two.csv");
    new GeneratedRelease(5, 2000, true).write(one);
    new GeneratedRelease(5, 2000, true).write(two);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    new GeneratedRelease(6, 2000, true).write(two);
    assertTrue(!Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(two)));
  }

  private static ImportReport importFile(Path file, FakeLibrary library) throws Exception {
    return new Importer().run(new ImportRequest(file, null, null, false), library, Monitor.NONE);
  }
}
