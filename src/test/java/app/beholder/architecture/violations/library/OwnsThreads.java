package app.beholder.architecture.violations.library;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Ways to get a thread. */
public final class OwnsThreads {

  /** By its constructor. */
  public static final class AsThread {
    public void start(Runnable task) {
      new Thread(task).start();
    }
  }

  /** By inheritance. */
  public static final class AsSubclass extends Thread {}

  /** From a pool. */
  public static final class AsExecutor {
    public Executor pool() {
      return Executors.newCachedThreadPool();
    }
  }

  /** From the pool that all share. */
  public static final class AsFuture {
    public void start(Runnable task) {
      CompletableFuture.runAsync(task);
    }
  }

  /** After a while. */
  public static final class AsTimer {
    public void start(TimerTask task) {
      new Timer().schedule(task, 1);
    }
  }

  /** By holding one up. */
  public static final class AsSleeper {
    public void rest() throws InterruptedException {
      Thread.sleep(1);
    }
  }

  /** In passing. */
  public static final class AsParallelStream {
    public long count(List<String> words) {
      return words.parallelStream().filter(String::isEmpty).count();
    }
  }
}
