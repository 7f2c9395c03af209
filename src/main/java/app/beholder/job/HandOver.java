package app.beholder.job;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Makes elements on a thread of its own while the calling thread takes them, at most a few elements
 * behind. What goes wrong on one side stops the other, and nothing runs any more when {@link #run}
 * returns or throws.
 */
public final class HandOver<T> {
  private final int capacity;
  private final Deque<T> waiting = new ArrayDeque<>();
  private boolean finished;
  private boolean abandoned;
  private @Nullable Throwable failure;

  /** Where a producer puts what it made. */
  @FunctionalInterface
  public interface Sink<T> {
    /**
     * Waits while too many elements are waiting to be taken.
     *
     * @throws CancelledException where nobody takes elements any more
     */
    void put(T element) throws CancelledException;
  }

  /** Makes elements, on the thread of the hand-over. */
  @FunctionalInterface
  public interface Producer<T, E extends Exception> {
    void produce(Sink<T> sink) throws E, CancelledException;
  }

  /** Takes elements in their order, on the calling thread. */
  @FunctionalInterface
  public interface Taker<T, E extends Exception> {
    void take(T element) throws E, CancelledException;
  }

  private HandOver(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Runs both sides to their end.
   *
   * @param name of the producer's thread
   * @param capacity how many elements may wait
   * @param producerFails the kind of exception that the producer throws; it is thrown on to the
   *     caller as it is
   */
  public static <T, P extends Exception, C extends Exception> void run(
      String name, int capacity, Class<P> producerFails, Producer<T, P> producer, Taker<T, C> taker)
      throws P, C, CancelledException {
    HandOver<T> handOver = new HandOver<>(capacity);
    Thread thread = Thread.ofPlatform().daemon().name(name).start(() -> handOver.produce(producer));
    try {
      handOver.takeAll(taker);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    } finally {
      handOver.abandon();
      joinWithoutGivingUp(thread);
    }
    handOver.rethrow(producerFails);
  }

  private <P extends Exception> void produce(Producer<T, P> producer) {
    try {
      producer.produce(this::put);
      finish(null);
    } catch (Exception | Error e) {
      finish(e);
    }
  }

  private synchronized void put(T element) throws CancelledException {
    try {
      while (waiting.size() >= capacity && !abandoned) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    }
    if (abandoned) {
      throw new CancelledException();
    }
    waiting.add(element);
    notifyAll();
  }

  private synchronized void finish(@Nullable Throwable thrown) {
    finished = true;
    failure = thrown;
    notifyAll();
  }

  private synchronized void abandon() {
    abandoned = true;
    notifyAll();
  }

  private <C extends Exception> void takeAll(Taker<T, C> taker)
      throws C, CancelledException, InterruptedException {
    T element = next();
    while (element != null) {
      taker.take(element);
      element = next();
    }
  }

  /** The next element; null where there will be no more, or where the producer failed. */
  private synchronized @Nullable T next() throws InterruptedException {
    while (waiting.isEmpty() && !finished) {
      wait();
    }
    T element = failure == null ? waiting.poll() : null;
    notifyAll();
    return element;
  }

  private <P extends Exception> void rethrow(Class<P> producerFails) throws P, CancelledException {
    Throwable thrown = failure;
    switch (thrown) {
      case null -> {}
      case CancelledException cancelled -> throw cancelled;
      case RuntimeException unchecked -> throw unchecked;
      case Error error -> throw error;
      default -> throw producerFails.cast(thrown);
    }
  }

  private static void joinWithoutGivingUp(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
