package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ParallelTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void resultsComeInOrder() throws Exception {
    assertEquals(
        NUMBERS.stream().map(n -> n * n).toList(),
        Parallel.map(NUMBERS, IOException.class, n -> n * n));
  }

  @Test
  void whatOneThrowsIsThrownOnAsItIs() {
    IOException broken = new IOException("broken");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                Parallel.map(
                    NUMBERS,
                    IOException.class,
                    n -> {
                      if (n == 700) {
                        throw broken;
                      }
                      return n;
                    }));
    assertSame(broken, thrown);
  }

  @Test
  void aCancellationStaysOne() {
    assertThrows(
        CancelledException.class,
        () ->
            Parallel.map(
                NUMBERS,
                IOException.class,
                n -> {
                  throw new CancelledException();
                }));
  }

  @Test
  void afterAFailureNothingRunsAnyMore() {
    Thread caller = Thread.currentThread(); // which alone hears of its own failure at once
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    assertThrows(
        IOException.class,
        () ->
            Parallel.map(
                List.of(0, 1, 2, 3),
                IOException.class,
                n -> {
                  if (Thread.currentThread() == caller) {
                    await(begun);
                    throw new IOException("broken");
                  }
                  running.incrementAndGet();
                  begun.countDown();
                  await(new CountDownLatch(1));
                  return running.decrementAndGet();
                }));
    assertEquals(0, running.get());
  }

  /** Waits for a while; with a single core nobody else is there to be waited for. */
  private static void await(CountDownLatch latch) {
    try {
      latch.await(300, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aMistakeStaysOne() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Parallel.map(
                NUMBERS,
                IOException.class,
                n -> {
                  throw new IllegalStateException();
                }));
  }
}
