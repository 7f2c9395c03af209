package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HandOverTest {
  private static final int CAPACITY = 3;

  @Test
  void handsAllElementsOverInOrderFromAnotherThread() throws Exception {
    List<Integer> taken = new ArrayList<>();
    AtomicReference<Thread> producing = new AtomicReference<>();
    HandOver.run(
        "numbers",
        CAPACITY,
        IOException.class,
        (HandOver.Sink<Integer> sink) -> {
          producing.set(Thread.currentThread());
          for (int i = 0; i < 1000; i++) {
            sink.put(i);
          }
        },
        taken::add);
    assertEquals(IntStream.range(0, 1000).boxed().toList(), taken);
    assertNotEquals(Thread.currentThread(), producing.get());
    assertFalse(producing.get().isAlive());
  }

  @Test
  void theProducerIsNeverFarAhead() throws Exception {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    HandOver.run(
        "numbers",
        CAPACITY,
        IOException.class,
        (HandOver.Sink<Integer> sink) -> {
          for (int i = 0; i < 500; i++) {
            made.incrementAndGet();
            sink.put(i);
          }
        },
        (Integer element) ->
            furthest.accumulateAndGet(made.get() - taken.incrementAndGet(), Math::max));
    assertTrue(furthest.get() <= CAPACITY + 1, "ahead by " + furthest);
  }

  @Test
  void whatTheProducerThrowsReachesTheCallerAsItIs() {
    IOException thrown = new IOException("the disk is gone");
    List<Integer> taken = new ArrayList<>();
    IOException caught =
        assertThrows(
            IOException.class,
            () ->
                HandOver.run(
                    "failing",
                    CAPACITY,
                    IOException.class,
                    (HandOver.Sink<Integer> sink) -> {
                      sink.put(1);
                      throw thrown;
                    },
                    taken::add));
    assertEquals(thrown, caught);
  }

  @Test
  void anErrorOfTheProducerReachesTheCaller() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            HandOver.run(
                "failing",
                CAPACITY,
                IOException.class,
                sink -> {
                  throw new OutOfMemoryError("made up");
                },
                element -> {}));
  }

  @Test
  void aFailureOfTheTakerStopsAProducerThatWaits() {
    AtomicBoolean stopped = new AtomicBoolean();
    IllegalStateException caught =
        assertThrows(
            IllegalStateException.class,
            () ->
                HandOver.run(
                    "endless",
                    CAPACITY,
                    IOException.class,
                    (HandOver.Sink<Integer> sink) -> putForEver(sink, stopped),
                    element -> {
                      throw new IllegalStateException("full");
                    }));
    assertEquals("full", caught.getMessage());
    assertTrue(stopped.get());
  }

  @Test
  void aCancelledTakerStopsTheProducer() {
    AtomicBoolean stopped = new AtomicBoolean();
    assertThrows(
        CancelledException.class,
        () ->
            HandOver.run(
                "endless",
                CAPACITY,
                IOException.class,
                (HandOver.Sink<Integer> sink) -> putForEver(sink, stopped),
                element -> {
                  throw new CancelledException();
                }));
    assertTrue(stopped.get());
  }

  @Test
  void anInterruptedCallerCancelsAndStaysInterrupted() {
    Thread caller = Thread.currentThread();
    CountDownLatch interrupted = new CountDownLatch(1);
    assertThrows(
        CancelledException.class,
        () ->
            HandOver.run(
                "waiting",
                CAPACITY,
                InterruptedException.class,
                (HandOver.Sink<Integer> sink) -> {
                  sink.put(0);
                  interrupted.await();
                  while (caller.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                  }
                },
                element -> {
                  caller.interrupt();
                  interrupted.countDown();
                }));
    assertTrue(Thread.interrupted());
  }

  private static void putForEver(HandOver.Sink<Integer> sink, AtomicBoolean stopped)
      throws CancelledException {
    try {
      while (true) {
        sink.put(0);
      }
    } catch (CancelledException e) {
      stopped.set(true);
      throw e;
    }
  }
}
