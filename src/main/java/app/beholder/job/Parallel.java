package app.beholder.job;

import java.util.List;

/** Does the same with several things at once, on as many cores as there are. */
public final class Parallel {
  private Parallel() {}

  /** What is done with each. */
  @FunctionalInterface
  public interface Work<T, R, E extends Exception> {
    R apply(T item) throws E, CancelledException;
  }

  /**
   * The results, in the order of the things. For things that take about the same time.
   *
   * @param fails the kind of exception that the work throws; that of one thing is thrown on as it
   *     is
   */
  public static <T, R, E extends Exception> List<R> map(
      List<T> items, Class<E> fails, Work<T, R, E> work) throws E, CancelledException {
    try {
      return items.parallelStream().map(item -> apply(work, item)).toList();
    } catch (Stopped stopped) {
      if (stopped.cause instanceof CancelledException cancelled) {
        throw cancelled;
      }
      throw fails.cast(stopped.cause);
    }
  }

  private static <T, R, E extends Exception> R apply(Work<T, R, E> work, T item) {
    try {
      return work.apply(item);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new Stopped(e);
    }
  }

  /** Carries what was thrown through the stream. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Exception cause;

    Stopped(Exception cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
