package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.Monitor;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Library;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.studio.Studio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class StudioCommandTest {
  @TempDir private Path folder;
  private SqliteLibraries libraries;
  private Path made;

  @BeforeEach
  void program() {
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
    made = folder.resolve("made");
  }

  @Test
  void itMakesTheCollectionOfASeedAndSaysSo() throws Exception {
    CommandRun run =
        CommandRun.of(libraries, "studio", "--library", made.toString(), "--seed", "9", "--json");
    assertEquals(0, run.exitCode(), run.err());
    JsonNode said = run.json();
    assertEquals(Studio.WORKS, said.get("paintings").asInt());
    assertEquals(Studio.maker(9), said.get("maker").asString());
    try (Library library = libraries.open(made, Monitor.NONE)) {
      assertEquals(Studio.maker(9), library.maker());
    }
  }

  @Test
  void theCollectionOfAnotherSeedIsLeftAsItIs() {
    CommandRun.of(libraries, "studio", "--library", made.toString());
    CommandRun run =
        CommandRun.of(libraries, "studio", "--library", made.toString(), "--seed", "5");
    assertNotEquals(0, run.exitCode());
    assertTrue(run.err().contains("Choose another folder"), run.err());
  }

  @Test
  void whereNothingWasMadeNothingIsLeft() {
    CommandRun run =
        CommandRun.of(
            libraries,
            new CancelledAtOnce(),
            false,
            List.of(),
            "studio",
            "--library",
            made.toString());
    assertNotEquals(0, run.exitCode());
    assertTrue(Files.notExists(made));
  }

  /** As where somebody presses Ctrl+C while the first works are painted. */
  private static final class CancelledAtOnce implements JobRunner {
    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
      return new SameThreadJobRunner().run(lane, monitor -> job.run(new Cancelled()), listener);
    }

    @Override
    public void close() {}
  }

  private static final class Cancelled implements Monitor {
    private boolean begun;

    @Override
    public void step(String name) {
      begun = begun || name.startsWith("Painting");
    }

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return begun;
    }
  }
}
