package app.beholder.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does the same with several things at once, on as many cores as there are. */
public final class Parallel {
  private Parallel() {}

  /** What is done with each. */
  @FunctionalInterface
  public interface Work<T, R, E extends Exception> {
    R apply(T item) throws E, CancelledException;
  }

  /**
   * The results, in the order of the things. For things that take about the same time. Where one
   * fails, those that were not begun are left out, and those that were are waited for: whoever
   * clears up afterwards is alone.
   *
   * @param fails the kind of exception that the work throws; that of one thing is thrown on as it
   *     is
   */
  public static <T, R, E extends Exception> List<R> map(
      List<T> items, Class<E> fails, Work<T, R, E> work) throws E, CancelledException {
    AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    List<Optional<R>> results =
        items.parallelStream().map(item -> apply(work, item, failure)).toList();
    return switch (failure.get()) {
      case null -> results.stream().map(Optional::orElseThrow).toList();
      case CancelledException cancelled -> throw cancelled;
      case RuntimeException mistake -> throw mistake;
      case Exception expected -> throw fails.cast(expected);
    };
  }

  /** Throws nothing: a stream passes on what is thrown while its other threads still run. */
  private static <T, R, E extends Exception> Optional<R> apply(
      Work<T, R, E> work, T item, AtomicReference<@Nullable Exception> failure) {
    if (failure.get() != null) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.apply(item));
    } catch (Exception e) {
      failure.compareAndSet(null, e);
      return Optional.empty();
    }
  }
}
