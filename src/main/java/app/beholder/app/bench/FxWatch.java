package app.beholder.app.bench;

import app.beholder.app.wiring.HeadlessFx;
import app.beholder.job.Awaited;
import app.beholder.job.JobRunner;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Monitor;
import app.beholder.ui.common.FxThread;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Measures for how long the FX thread is not free. Every few milliseconds, whatever is being drawn,
 * it hands the thread a task that does nothing and notes how long that task waits: as long as a key
 * or a click would have waited at that moment. While a task waits for long, the calls that the FX
 * thread is in are noted, too.
 *
 * <p>It sees all that holds the thread or its queue: code of the program, layout and style sheets,
 * waiting for the renderer, garbage collection, and other programs that take the processor. Its own
 * thread may be held up by the last two, so {@link Watched#latestMilliseconds} tells how late it
 * came at most. It does not see how long a frame takes that is drawn by the renderer's own thread,
 * nor what the system does before an event reaches Java. A pause that begins right after a task has
 * been answered is measured up to {@link #EVERY} too short.
 */
final class FxWatch implements AutoCloseable {
  /** Nanoseconds from one answer to the next task. */
  static final long EVERY = 4_000_000;

  /** After so many nanoseconds of waiting the calls of the FX thread are looked at, and again. */
  private static final long PATIENCE = 12_000_000;

  private static final int STACKS = 60;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(collector -> !runsBeside(collector.getName()))
          .toList();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Thread fxThread;
  private volatile String step = "";
  private Watched watched = new Watched("");
  private long looks;

  private FxWatch(Thread fxThread) {
    this.fxThread = fxThread;
  }

  /** Some collectors count what they do while the program runs on. */
  private static boolean runsBeside(String collector) {
    return collector.endsWith("Cycles") || collector.endsWith("Concurrent GC");
  }

  /**
   * Begins to watch.
   *
   * @param runner has a thread for the watch alone
   */
  static FxWatch start(JobRunner runner) throws Exception {
    FxWatch watch = new FxWatch(HeadlessFx.call(Thread::currentThread));
    runner.run(
        Lane.INTERACTIVE,
        monitor -> {
          watch.watch(monitor);
          return watch;
        },
        new Awaited<>(progress -> {}));
    return watch;
  }

  private void watch(Monitor monitor) throws InterruptedException {
    long free = System.nanoTime();
    while (!monitor.isCancelled() && !closed.await(EVERY, TimeUnit.NANOSECONDS)) {
      long late = System.nanoTime() - free - EVERY;
      Pause pause = look();
      seen(pause, late);
      free = System.nanoTime();
    }
  }

  private Pause look() throws InterruptedException {
    String doing = step;
    long collected = collectedMillis();
    long computed = computed();
    List<List<StackTraceElement>> stacks = new ArrayList<>();
    Semaphore answered = new Semaphore(0);
    long[] answeredAt = {0};
    long asked = System.nanoTime();
    FxThread.later()
        .execute(() -> {
          answeredAt[0] = System.nanoTime();
          answered.release();
        });
    while (!answered.tryAcquire(PATIENCE, TimeUnit.NANOSECONDS)) {
      if (stacks.isEmpty()) {
        doing = step;
      }
      if (stacks.size() < STACKS) {
        stacks.add(List.of(fxThread.getStackTrace()));
      }
    }
    return new Pause(
        doing, answeredAt[0] - asked, computed() - computed, collectedMillis() - collected, stacks);
  }

  /** Nanoseconds that the FX thread has had a processor so far; 0 where the system does not say. */
  private long computed() {
    return threads.isThreadCpuTimeSupported()
        ? Math.max(0, threads.getThreadCpuTime(fxThread.threadId()))
        : 0;
  }

  private long collectedMillis() {
    return collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
  }

  private synchronized void seen(Pause pause, long late) {
    watched.add(pause, late);
    looks++;
    notifyAll();
  }

  /** Says what is being done now; a pause that begins while it is done is put down to it. */
  void step(String newStep) {
    step = newStep;
  }

  /** Looks at another kind of use from now on; returns what was seen of the one before. */
  synchronized Watched next(String name) throws InterruptedException {
    long settled = looks + 2;
    while (looks < settled) {
      wait();
    }
    Watched before = watched;
    watched = new Watched(name);
    step = name;
    return before;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
