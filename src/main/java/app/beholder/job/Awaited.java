package app.beholder.job;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Waits for the end of one job: for commands, which have nothing else to do meanwhile. */
public final class Awaited<T> implements JobListener<T> {
  private final Consumer<Progress> progress;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable T result;
  private volatile @Nullable Throwable failure;

  /**
   * @param progress hears of the job's progress, on the job's thread
   */
  public Awaited(Consumer<Progress> progress) {
    this.progress = progress;
  }

  /**
   * Waits until the job has ended.
   *
   * @throws CancelledException where it was cancelled
   * @throws Exception what the job threw
   */
  @SuppressWarnings("NullAway") // a job that gives null gives it to a T that allows it
  public T await() throws Exception {
    ended.await();
    Throwable thrown = failure;
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof Exception exception) {
      throw exception;
    }
    return result;
  }

  @Override
  public void progressed(Progress now) {
    progress.accept(now);
  }

  @Override
  public void succeeded(T value) {
    result = value;
    ended.countDown();
  }

  @Override
  public void failed(Throwable cause) {
    failure = cause;
    ended.countDown();
  }

  @Override
  public void cancelled() {
    failure = new CancelledException();
    ended.countDown();
  }
}
