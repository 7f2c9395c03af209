package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class LookAheadTest {
  private static final int AHEAD = 4;

  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final List<Integer> used = new ArrayList<>();

  @AfterEach
  void theThreadsHaveEnded() throws InterruptedException {
    for (Thread thread : threads) {
      assertTrue(thread.join(Duration.ofSeconds(5)), thread.getName());
    }
  }

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  private int seen(int number) {
    threads.add(Thread.currentThread());
    return number;
  }

  @Test
  void whatIsPreparedElsewhereIsUsedInOrderHere() throws Exception {
    Set<Thread> using = ConcurrentHashMap.newKeySet();
    LookAhead.forEach(
        numbers(1000),
        AHEAD,
        IOException.class,
        (Integer n) -> seen(n) * 2,
        twice -> {
          using.add(Thread.currentThread());
          used.add(twice);
        });
    assertEquals(IntStream.range(0, 1000).map(n -> n * 2).boxed().toList(), used);
    assertEquals(Set.of(Thread.currentThread()), using);
    assertFalse(threads.contains(Thread.currentThread()));
    assertTrue(threads.stream().allMatch(Thread::isDaemon));
  }

  @Test
  void nothingToDoIsDoneAtOnce() throws Exception {
    LookAhead.forEach(numbers(0), AHEAD, IOException.class, this::seen, used::add);
    assertEquals(List.of(), used);
  }

  @Test
  void preparingIsNeverFartherAheadThanAllowed() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    Iterator<Integer> counted =
        IntStream.generate(asked::incrementAndGet).limit(500).boxed().iterator();
    LookAhead.forEach(
        counted,
        AHEAD,
        IOException.class,
        this::seen,
        n -> farthest.accumulateAndGet(asked.get() - n, Math::max));
    assertTrue(farthest.get() <= AHEAD, "ahead by " + farthest);
  }

  @Test
  void preparingUsesAllCores() throws Exception {
    int cores = Runtime.getRuntime().availableProcessors();
    CyclicBarrier together = new CyclicBarrier(cores); // breaks the test where one is missing
    LookAhead.forEach(
        numbers(3 * cores),
        2 * cores,
        Exception.class,
        (Integer n) -> {
          together.await(10, TimeUnit.SECONDS);
          return seen(n);
        },
        used::add);
    assertEquals(cores, threads.size());
  }

  @Test
  void whatPreparingThrowsComesInItsTurnAsItIs() {
    IOException broken = new IOException("broken");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                LookAhead.forEach(
                    numbers(1000),
                    AHEAD,
                    IOException.class,
                    (Integer n) -> {
                      if (seen(n) == 700) {
                        throw broken;
                      }
                      return n;
                    },
                    used::add));
    assertSame(broken, thrown);
    assertEquals(700, used.size());
  }

  @Test
  void mistakesErrorsAndCancellationsStayWhatTheyAre() {
    assertThrows(IllegalStateException.class, () -> preparing(new IllegalStateException()));
    assertThrows(OutOfMemoryError.class, () -> preparing(new OutOfMemoryError("made up")));
    assertThrows(CancelledException.class, () -> preparing(new CancelledException()));
  }

  private void preparing(Throwable failure) throws Exception {
    LookAhead.forEach(
        numbers(10),
        AHEAD,
        IOException.class,
        n -> {
          switch (failure) {
            case Error error -> throw error;
            case RuntimeException mistake -> throw mistake;
            default -> throw (CancelledException) failure;
          }
        },
        n -> used.add(1));
  }

  @Test
  void afterAFailureOfTheUserNothingIsBegunAndWhatRunsIsWaitedFor() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger running = new AtomicInteger();
    CountDownLatch second = new CountDownLatch(1);
    assertThrows(
        CancelledException.class,
        () ->
            LookAhead.forEach(
                numbers(1000),
                100,
                IOException.class,
                (Integer n) -> {
                  begun.incrementAndGet();
                  if (seen(n) == 0) {
                    return n;
                  }
                  running.incrementAndGet();
                  second.countDown();
                  awaitQuietly(new CountDownLatch(1));
                  return running.decrementAndGet();
                },
                n -> {
                  awaitQuietly(second);
                  throw new CancelledException();
                }));
    assertEquals(0, running.get());
    assertTrue(begun.get() < 100, begun + " were begun");
    assertNotEquals(0, begun.get());
  }

  @Test
  void anInterruptedCallerInterruptsWhatRunsAndStaysInterrupted() {
    assertThrows(
        CancelledException.class,
        () ->
            LookAhead.forEach(
                numbers(2),
                1,
                InterruptedException.class,
                (Integer n) -> {
                  if (n == 1) {
                    new CountDownLatch(1).await(); // for ever, but for the interruption
                  }
                  return seen(n);
                },
                n -> Thread.currentThread().interrupt()));
    assertTrue(Thread.interrupted());
    assertEquals(0, used.size());
  }

  /** Waits for a short while. */
  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
