package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.Monitor;
import app.beholder.job.Progress;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.studio.BuiltInCollection;
import app.beholder.studio.SmallStudio;
import app.beholder.studio.Studio;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection that is being made while people go elsewhere. */
final class CollectionMakingTest {
  @TempDir private Path folder;
  private final HeldRunner runner = new HeldRunner();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final List<Integer> reloads = new ArrayList<>();
  private BuiltInCollection builtIn;
  private CollectionMaking making;
  private Library library;

  @BeforeEach
  void openUnfinished() throws Exception {
    SqliteLibraries libraries =
        new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
    builtIn = SmallStudio.collection(folder.resolve("data"), libraries);
    library = builtIn.open(Monitor.NONE);
    FxJobs jobs = new FxJobs(runner, Runnable::run);
    making = new CollectionMaking(builtIn, jobs, dialogs, Texts.of(CollectionMaking.class));
    making.goOn(library, () -> reloads.add(library.columns().paintings().size()));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void whatIsNewIsShownAsItComes() throws Exception {
    runner.runHeld();
    assertTrue(reloads.size() > 10, reloads.toString());
    assertEquals(Studio.WORKS, reloads.getLast());
  }

  @Test
  void afterItWasStoppedNothingIsReloadedThatSomebodyElseShowsNow() throws Exception {
    making.stop();
    builtIn.fill(library, Monitor.NONE);
    runner.listener().progressed(new Progress("Painting", 18, 300, Duration.ZERO));
    assertEquals(List.of(), reloads);
  }

  @Test
  void afterItWasStoppedNobodyIsToldThatItFailed() {
    making.stop();
    runner.listener().failed(new LibraryException("The disk is full."));
    assertEquals(List.of(), dialogs.errors);
  }

  @Test
  void aFailureIsToldAndTheNextTimeItGoesOn() throws Exception {
    runner.listener().failed(new LibraryException("The disk is full."));
    assertEquals(1, dialogs.errors.size());
    making.goOn(library, () -> reloads.add(0));
    runner.runHeld();
    assertEquals(Studio.WORKS, library.columns().paintings().size());
  }

  /** Keeps the newest job until it is told to run it. */
  private static final class HeldRunner implements JobRunner {
    private @Nullable Runnable held;
    private @Nullable JobListener<?> listener;

    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> newListener) {
      listener = newListener;
      held = () -> new SameThreadJobRunner().run(lane, job, newListener);
      return () -> {};
    }

    void runHeld() {
      Objects.requireNonNull(held).run();
    }

    JobListener<?> listener() {
      return Objects.requireNonNull(listener);
    }

    @Override
    public void close() {}
  }
}
