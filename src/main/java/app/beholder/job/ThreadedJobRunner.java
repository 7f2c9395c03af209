package app.beholder.job;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The program's threads: a few for each lane, all of them daemons, so that closing the window ends
 * the program.
 */
public final class ThreadedJobRunner implements JobRunner {
  private static final int SECONDS_TO_STOP = 10;
  private static final int SECONDS_TO_IDLE = 30;

  private final Map<Lane, ThreadPoolExecutor> pools = new EnumMap<>(Lane.class);
  private final Set<JobHandle> unfinished = ConcurrentHashMap.newKeySet();

  /** Decodes pictures on all cores but one, so that the window keeps its own. */
  public ThreadedJobRunner() {
    this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  }

  ThreadedJobRunner(int pictureThreads) {
    pools.put(Lane.INTERACTIVE, pool("interactive", 2, new LinkedBlockingQueue<>()));
    pools.put(Lane.PICTURES, pool("pictures", pictureThreads, new NewestFirst()));
    pools.put(Lane.MODELS, pool("models", 1, new LinkedBlockingQueue<>()));
    pools.put(Lane.BACKGROUND, pool("background", 1, new LinkedBlockingQueue<>()));
  }

  /**
   * Closes this runner also when the process is asked to end, by Ctrl+C for one, so that jobs can
   * clean up.
   */
  public ThreadedJobRunner closingAtExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "shutdown"));
    return this;
  }

  private static ThreadPoolExecutor pool(String name, int size, BlockingQueue<Runnable> queue) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size,
            size,
            SECONDS_TO_IDLE,
            TimeUnit.SECONDS,
            queue,
            Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  @Override
  public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
    RunningJob<T> running = new RunningJob<>(job, listener);
    unfinished.add(running);
    try {
      Objects.requireNonNull(pools.get(lane))
          .execute(() -> {
            try {
              running.run();
            } finally {
              unfinished.remove(running);
            }
          });
    } catch (RejectedExecutionException closed) {
      unfinished.remove(running);
      listener.cancelled();
    }
    return running;
  }

  @Override
  public void close() {
    unfinished.forEach(JobHandle::cancel);
    pools.values().forEach(ThreadPoolExecutor::shutdown);
    for (ThreadPoolExecutor pool : pools.values()) {
      awaitEnd(pool);
    }
  }

  private static void awaitEnd(ThreadPoolExecutor pool) {
    try {
      if (!pool.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /** A queue whose newest element is taken first. */
  private static final class NewestFirst extends LinkedBlockingDeque<Runnable> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean offer(Runnable task) {
      return offerFirst(task);
    }
  }
}
