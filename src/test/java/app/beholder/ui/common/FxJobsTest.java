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

  @Test
  void aPausedJobStaysOnTheListAndGoesOnWhereItStopped() {
    HeldJobs held = new HeldJobs();
    FxJobs jobs = new FxJobs(held, Runnable::run);
    BackgroundJob job = counting(jobs);
    job.pause();
    assertTrue(job.pausedProperty().get());
    held.runAll();
    assertEquals(List.of(job), jobs.background());
    assertEquals(List.of(), shown);
    job.goOn();
    assertFalse(job.pausedProperty().get());
    held.runAll();
    assertEquals(List.of("the end"), shown);
    assertEquals(List.of(), jobs.background());
  }

  @Test
  void aJobThatIsToGoOnBeforeItHasStoppedRunsAgain() {
    HeldJobs held = new HeldJobs();
    FxJobs jobs = new FxJobs(held, Runnable::run);
    BackgroundJob job = counting(jobs);
    job.pause();
    job.goOn();
    held.runAll();
    assertEquals(List.of("the end"), shown);
    assertEquals(List.of(), jobs.background());
  }

  @Test
  void aJobThatEndsAlthoughItWasPausedHasEndedOnce() {
    HeldJobs held = new HeldJobs();
    FxJobs jobs = new FxJobs(held, Runnable::run);
    BackgroundJob job = counting(jobs);
    held.lastHearsNothing();
    job.pause();
    job.goOn();
    held.runAll();
    assertEquals(List.of("the end"), shown, "the second was cancelled before it began");
    assertEquals(List.of(), jobs.background());
  }

  @Test
  void aPausedJobThatIsCancelledLeaves() {
    HeldJobs held = new HeldJobs();
    FxJobs jobs = new FxJobs(held, Runnable::run);
    BackgroundJob job = counting(jobs);
    job.pause();
    held.runAll();
    job.cancel();
    assertEquals(List.of("cancelled"), shown);
    assertEquals(List.of(), jobs.background());
    job.goOn();
    held.runAll();
    assertEquals(List.of("cancelled"), shown);
  }

  @Test
  void aJobThatIsCancelledBeforeItsPauseStoppedItLeavesOnceItHasStopped() {
    HeldJobs held = new HeldJobs();
    FxJobs jobs = new FxJobs(held, Runnable::run);
    BackgroundJob job = counting(jobs);
    job.pause();
    job.cancel();
    assertEquals(List.of(job), jobs.background());
    held.runAll();
    assertEquals(List.of("cancelled"), shown);
    assertEquals(List.of(), jobs.background());
  }

  @Test
  void theListTellsThatAJobWasPaused() {
    FxJobs jobs = new FxJobs(new HeldJobs(), Runnable::run);
    BackgroundJob job = counting(jobs);
    jobs.background().subscribe(() -> shown.add("changed"));
    job.pause();
    assertEquals(List.of("changed"), shown);
  }

  @Test
  void otherJobsCannotBePaused() {
    FxJobs jobs = new FxJobs(new HeldJobs(), Runnable::run);
    BackgroundJob job =
        jobs.start("Importing", monitor -> "kept 3", shown::add, cause -> {}, () -> {});
    assertFalse(job.isResumable());
    job.pause();
    assertFalse(job.pausedProperty().get());
  }

  private BackgroundJob counting(FxJobs jobs) {
    return jobs.resumable(
        "Counting",
        monitor -> "the end",
        shown::add,
        cause -> shown.add("failed"),
        () -> shown.add("cancelled"));
  }

  /** Keeps jobs until the test lets them run. */
  private static final class HeldJobs implements JobRunner {
    private final List<Runnable> jobs = new ArrayList<>();
    private final List<AtomicBoolean> deaf = new ArrayList<>();

    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
      AtomicBoolean cancelled = new AtomicBoolean();
      AtomicBoolean hearsNothing = new AtomicBoolean();
      deaf.add(hearsNothing);
      jobs.add(() -> {
        if (cancelled.get()) {
          listener.cancelled();
        } else {
          new SameThreadJobRunner().run(lane, job, listener);
        }
      });
      return () -> cancelled.set(!hearsNothing.get());
    }

    void runAll() {
      List<Runnable> all = List.copyOf(jobs);
      jobs.clear();
      all.forEach(Runnable::run);
    }

    /** The newest job is about to end, and hears no more that it should stop. */
    void lastHearsNothing() {
      deaf.getLast().set(true);
    }

    @Override
    public void close() {}
  }
}
