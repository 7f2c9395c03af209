package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.SameThreadJobRunner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FxJobsTest {
  private final List<String> shown = new ArrayList<>();

  @Test
  void showsOnlyTheNewestOfTwoResults() {
    HeldJobs held = new HeldJobs();
    LatestJob<String> latest =
        new FxJobs(held, Runnable::run)
            .latest(Lane.INTERACTIVE, shown::add, cause -> shown.add("failed"));
    latest.start(monitor -> "old");
    latest.start(monitor -> "new");
    assertTrue(latest.runningProperty().get());
    held.runAll();
    assertEquals(List.of("new"), shown);
    assertFalse(latest.runningProperty().get());
  }

  @Test
  void showsNothingOnceCancelled() {
    HeldJobs held = new HeldJobs();
    LatestJob<String> latest =
        new FxJobs(held, Runnable::run)
            .latest(Lane.INTERACTIVE, shown::add, cause -> shown.add("failed"));
    latest.start(monitor -> "old");
    latest.cancel();
    held.runAll();
    assertEquals(List.of(), shown);
  }

  @Test
  void listsABackgroundJobUntilItEnds() {
    HeldJobs held = new HeldJobs();
    FxJobs jobs = new FxJobs(held, Runnable::run);
    BackgroundJob job =
        jobs.start(
            "Importing",
            monitor -> {
              monitor.step("reading");
              monitor.progress(1, 4);
              return "kept 3";
            },
            shown::add,
            cause -> shown.add("failed"),
            () -> shown.add("cancelled"));
    assertEquals(List.of(job), jobs.background());
    held.runAll();
    assertEquals(List.of(), jobs.background());
    assertEquals(0.25, job.progressProperty().get().fraction());
    assertEquals(List.of("kept 3"), shown);
  }

  @Test
  void tellsThatABackgroundJobWasCancelled() {
    HeldJobs held = new HeldJobs();
    FxJobs jobs = new FxJobs(held, Runnable::run);
    BackgroundJob job =
        jobs.start(
            "Importing",
            monitor -> "kept 3",
            shown::add,
            cause -> shown.add("failed"),
            () -> shown.add("cancelled"));
    job.cancel();
    held.runAll();
    assertEquals(List.of("cancelled"), shown);
    assertEquals(List.of(), jobs.background());
  }

  @Test
  void bringsOnlyTheNewestProgressToTheFxThread() {
    Queue<Runnable> fxThread = new ArrayDeque<>();
    FxJobs jobs = new FxJobs(new SameThreadJobRunner(), fxThread::add);
    BackgroundJob job =
        jobs.start(
            "Importing",
            monitor -> {
              for (int done = 1; done <= 1000; done++) {
                monitor.progress(done, 1000);
              }
              return "done";
            },
            shown::add,
            cause -> shown.add("failed"),
            () -> shown.add("cancelled"));
    assertEquals(2, fxThread.size(), "one for all the progress, one for the end");
    fxThread.forEach(Runnable::run);
    assertEquals(1.0, job.progressProperty().get().fraction());
  }

  /** Keeps jobs until the test lets them run. */
  private static final class HeldJobs implements JobRunner {
    private final List<Runnable> jobs = new ArrayList<>();

    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
      AtomicBoolean cancelled = new AtomicBoolean();
      jobs.add(() -> {
        if (cancelled.get()) {
          listener.cancelled();
        } else {
          new SameThreadJobRunner().run(lane, job, listener);
        }
      });
      return () -> cancelled.set(true);
    }

    void runAll() {
      jobs.forEach(Runnable::run);
    }

    @Override
    public void close() {}
  }
}
