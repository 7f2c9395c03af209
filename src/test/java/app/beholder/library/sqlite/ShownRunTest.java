package app.beholder.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.FakeRuns;
import app.beholder.library.Features;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import app.beholder.library.Selection;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as it is on disk, with runs. */
class ShownRunTest {
  private static final int ROWS = 60;
  private static final Run.Model READER = FakeRuns.model("reader", Task.TEXT);

  @TempDir Path folder;
  private final MadeRows rows = new MadeRows();
  private SqliteLibraries libraries;
  private Path path;

  @BeforeEach
  void makeLibrary() throws Exception {
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
    path = folder.resolve("Run.beholder");
    try (Library library = libraries.create(path)) {
      add(library, 0, ROWS);
    }
  }

  private void add(Library library, int from, int to) throws Exception {
    try (Addition addition = library.beginAddition()) {
      rows.add(addition, from, to);
      addition.commit();
    }
  }

  /** Predicts awe for these annotations, with six tenths. */
  private static Run awe(Library library, int to) throws Exception {
    int[] wanted = IntStream.range(0, to).toArray();
    try (RunWriting run = library.runs().begin(READER, "", wanted)) {
      float[] probabilities = new float[run.todo().length * Emotion.ALL.size()];
      Arrays.fill(probabilities, 0.05f);
      for (int i = Emotion.AWE.ordinal(); i < probabilities.length; i += Emotion.ALL.size()) {
        probabilities[i] = 0.6f;
      }
      run.add(probabilities);
      return run.finish("CPU", Map.of(), 1);
    }
  }

  private static int count(Library library, String written) {
    return Selection.of(library.columns(), Filter.parse(written), null).annotations();
  }

  @Test
  void theColumnsShowTheRunThatIsToBeShown() throws Exception {
    Run run;
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(Optional.empty(), library.columns().run());
      run = awe(library, ROWS);
      assertEquals(Optional.of(run), library.columns().run());
      assertEquals(ROWS, count(library, "predicted:awe confidence:60-80%"));
    }
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(Optional.of(run), library.columns().run());
      assertEquals(ROWS, count(library, "predicted:awe"));
      library.runs().show(null);
      assertEquals(Optional.empty(), library.columns().run());
      assertEquals(0, count(library, "predicted:awe"));
      library.runs().show(run.id());
      assertEquals(ROWS, count(library, "predicted:awe"));
      library.runs().remove(run.id());
      assertEquals(Optional.empty(), library.columns().run());
    }
  }

  @Test
  void whatIsAddedLaterHasNoPrediction() throws Exception {
    try (Library library = libraries.open(path, Monitor.NONE)) {
      awe(library, ROWS);
      Columns before = library.columns();
      add(library, ROWS, ROWS + 30);
      assertEquals(ROWS + 30, library.columns().size());
      assertEquals(ROWS, count(library, "predicted:awe"));
      assertEquals(30, count(library, "predicted:none"));
      assertEquals(ROWS, before.size());
      Run more = awe(library, ROWS + 30);
      assertEquals(ROWS + 30, more.predicted());
      assertEquals(0, count(library, "predicted:none"));
    }
  }

  @Test
  void columnsThatWouldBeTheSameStay() throws Exception {
    try (Library library = libraries.open(path, Monitor.NONE)) {
      Run first = awe(library, 10);
      library.runs().show(first.id());
      Columns shown = library.columns();
      awe(library, 20);
      assertSame(shown, library.columns(), "another run changes nothing");
      library.runs().show(null);
      assertNotSame(shown, library.columns());
    }
  }

  @Test
  void aLibraryWhoseRunIsDamagedOpensWithoutIt() throws Exception {
    Run run;
    try (Library library = libraries.open(path, Monitor.NONE)) {
      run = awe(library, ROWS);
    }
    Files.delete(path.resolve("runs").resolve(run.id()).resolve("probabilities.npy"));
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(Optional.empty(), library.columns().run());
      assertTrue(library.columns().facets().stream().noneMatch(Facet::isOfRun));
    }
  }

  @Test
  void featuresAreKeptInTheCache() throws Exception {
    float[] into = new float[2];
    try (Library library = libraries.open(path, Monitor.NONE)) {
      try (Features features = library.features("ab12", false, 2)) {
        features.keep(7, new float[] {1, 2}, 0);
      }
      try (Features features = library.features("ab12", false, 2)) {
        assertTrue(features.read(7, into, 0));
      }
    }
    assertArrayEquals(new float[] {1, 2}, into);
    assertTrue(Files.exists(path.resolve("cache/features/ab12-annotations-2.bin")));
  }
}
