package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.JobRunner.Lane;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
  private final ThreadedJobRunner runner = new ThreadedJobRunner();

  @AfterEach
  void close() {
    runner.close();
  }

  @Test
  void tellsProgressAndResult() throws Exception {
    RecordingListener<Integer> listener = new RecordingListener<>();
    runner.run(
        Lane.BACKGROUND,
        monitor -> {
          monitor.step("counting");
          monitor.progress(1, 2);
          return 42;
        },
        listener);
    assertEquals(List.of("counting 0/0", "counting 1/2", "succeeded 42"), listener.awaitEnd());
  }

  @Test
  void tellsFailuresAndErrors() throws Exception {
    RecordingListener<Integer> failing = new RecordingListener<>();
    runner.run(
        Lane.INTERACTIVE,
        monitor -> {
          throw new IOException("disk full");
        },
        failing);
    assertEquals(List.of("failed disk full"), failing.awaitEnd());

    RecordingListener<Integer> tooLarge = new RecordingListener<>();
    runner.run(
        Lane.INTERACTIVE,
        monitor -> {
          throw new OutOfMemoryError("heap");
        },
        tooLarge);
    assertEquals(List.of("failed heap"), tooLarge.awaitEnd());
  }

  private static Job<Integer> untilCancelled(CountDownLatch started) {
    return monitor -> {
      started.countDown();
      while (true) {
        monitor.throwIfCancelled();
        Thread.onSpinWait();
      }
    };
  }

  @Test
  void stopsAJobThatAsksWhetherItShould() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    RecordingListener<Integer> listener = new RecordingListener<>();
    JobHandle handle = runner.run(Lane.BACKGROUND, untilCancelled(started), listener);
    started.await();
    handle.cancel();
    assertEquals(List.of("cancelled"), listener.awaitEnd());
  }

  @Test
  void neverStartsAJobThatWasCancelledWhileItWaited() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    RecordingListener<String> first = new RecordingListener<>();
    RecordingListener<String> second = new RecordingListener<>();
    runner.run(
        Lane.BACKGROUND,
        monitor -> {
          release.await();
          return "first";
        },
        first);
    JobHandle waiting = runner.run(Lane.BACKGROUND, monitor -> "second", second);
    waiting.cancel();
    release.countDown();
    assertEquals(List.of("succeeded first"), first.awaitEnd());
    assertEquals(List.of("cancelled"), second.awaitEnd());
  }

  @Test
  void decodesTheNewestPictureFirst() throws Exception {
    try (ThreadedJobRunner oneThread = new ThreadedJobRunner(1)) {
      CountDownLatch release = new CountDownLatch(1);
      List<Integer> order = new CopyOnWriteArrayList<>();
      oneThread.run(
          Lane.PICTURES,
          monitor -> {
            release.await();
            return 0;
          },
          new RecordingListener<Integer>());
      RecordingListener<Boolean> oldest = new RecordingListener<>();
      oneThread.run(Lane.PICTURES, monitor -> order.add(1), oldest);
      oneThread.run(Lane.PICTURES, monitor -> order.add(2), new RecordingListener<Boolean>());
      oneThread.run(Lane.PICTURES, monitor -> order.add(3), new RecordingListener<Boolean>());
      release.countDown();
      oldest.awaitEnd();
      assertEquals(List.of(3, 2, 1), order);
    }
  }

  @Test
  void modelsWorkOneAfterTheOtherWhileShortWorkGoesOn() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    List<String> order = new CopyOnWriteArrayList<>();
    RecordingListener<Boolean> second = new RecordingListener<>();
    runner.run(
        Lane.MODELS,
        monitor -> {
          release.await();
          return order.add("asked");
        },
        new RecordingListener<Boolean>());
    runner.run(Lane.MODELS, monitor -> order.add("measured"), second);
    RecordingListener<Boolean> filter = new RecordingListener<>();
    runner.run(Lane.INTERACTIVE, monitor -> order.add("filtered"), filter);
    filter.awaitEnd();
    release.countDown();
    second.awaitEnd();
    assertEquals(List.of("filtered", "asked", "measured"), order);
  }

  @Test
  void closingStopsWhatRuns() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    RecordingListener<Integer> listener = new RecordingListener<>();
    runner.run(Lane.BACKGROUND, untilCancelled(started), listener);
    started.await();
    runner.close();
    assertTrue(listener.heard().contains("cancelled"));
    RecordingListener<Integer> late = new RecordingListener<>();
    runner.run(Lane.INTERACTIVE, monitor -> 1, late);
    assertEquals(List.of("cancelled"), late.awaitEnd());
  }

  @Test
  void theSameThreadRunnerHasDoneItsJobWhenItReturns() {
    RecordingListener<String> listener = new RecordingListener<>();
    new SameThreadJobRunner().run(Lane.INTERACTIVE, monitor -> "done", listener);
    assertEquals(List.of("succeeded done"), listener.heard());
  }
}
