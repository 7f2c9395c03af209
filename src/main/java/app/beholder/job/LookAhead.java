package app.beholder.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Prepares things on as many threads as there are cores while the calling thread uses them in their
 * order; for pictures that are decoded while a model looks at those before.
 *
 * <p>The threads are its own, not those of the common pool: the caller may keep every core busy
 * outside Java, and the system then shares the cores among all threads, so that preparing goes on.
 * What limits is the number ahead: where preparing is the faster side its threads wait, where it is
 * the slower one the caller does, and all cores prepare.
 */
public final class LookAhead {
  private LookAhead() {}

  /** Makes one thing ready; called by several threads at once. */
  @FunctionalInterface
  public interface Preparing<T, R, E extends Exception> {
    R prepare(T thing) throws E, CancelledException;
  }

  /** Takes what was made ready, in the order of the things, on the calling thread. */
  @FunctionalInterface
  public interface Using<R, E extends Exception> {
    void use(R prepared) throws E, CancelledException;
  }

  /**
   * Prepares all things and uses them. What goes wrong with one thing is thrown when its turn has
   * come, after all before it were used. Whatever is thrown, nothing runs any more then: what was
   * not begun is left out, what was is waited for.
   *
   * @param things asked for on the calling thread, and only as they are needed
   * @param ahead how many things are prepared, or being prepared, beside the one in use; as many as
   *     there are cores at least, or some cores have nothing to do
   * @param preparingFails the kind of exception that preparing throws; it is thrown on as it is
   */
  public static <T, R, P extends Exception, U extends Exception> void forEach(
      Iterator<T> things,
      int ahead,
      Class<P> preparingFails,
      Preparing<T, R, P> preparing,
      Using<R, U> using)
      throws P, U, CancelledException {
    Deque<Future<R>> begun = new ArrayDeque<>(ahead);
    // Closing waits for what still runs; where the caller is interrupted, that is interrupted too.
    try (ExecutorService threads = threads(ahead)) {
      try {
        while (things.hasNext() || !begun.isEmpty()) {
          while (begun.size() < ahead && things.hasNext()) {
            T thing = things.next();
            begun.add(threads.submit(() -> preparing.prepare(thing)));
          }
          using.use(next(begun, preparingFails));
        }
      } finally {
        begun.forEach(left -> left.cancel(false));
      }
    }
  }

  private static ExecutorService threads(int ahead) {
    return Executors.newFixedThreadPool(
        Math.min(ahead, Runtime.getRuntime().availableProcessors()),
        Thread.ofPlatform().daemon().name("look-ahead-", 1).factory());
  }

  private static <R, P extends Exception> R next(Deque<Future<R>> begun, Class<P> preparingFails)
      throws P, CancelledException {
    try {
      return begun.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case CancelledException cancelled -> throw cancelled;
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        case null, default -> throw preparingFails.cast(e.getCause());
      }
    }
  }
}
