package app.beholder.job;

import java.time.Duration;

/** One job with its state: what it reports goes to the listener, and a cancel reaches it. */
final class RunningJob<T> implements Runnable, JobHandle, Monitor {
  private final Job<T> job;
  private final JobListener<? super T> listener;
  private volatile boolean cancelled;
  private volatile String step = "";
  private volatile Start start = new Start(0, System.nanoTime(), false);

  RunningJob(Job<T> job, JobListener<? super T> listener) {
    this.job = job;
    this.listener = listener;
  }

  @Override
  public void run() {
    T result;
    try {
      throwIfCancelled();
      result = job.run(this);
    } catch (CancelledException e) {
      listener.cancelled();
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      listener.cancelled();
      return;
    } catch (Throwable e) {
      listener.failed(e);
      return;
    }
    listener.succeeded(result);
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void step(String name) {
    step = name;
    start = new Start(0, System.nanoTime(), false);
    progress(0, 0);
  }

  @Override
  public void progress(long done, long total) {
    report(done, total, true);
  }

  @Override
  public void share(long done, long total) {
    report(done, total, false);
  }

  private void report(long done, long total, boolean countsThings) {
    Start since = start;
    if (total > 0 && !since.isCounted()) {
      since = new Start(done, System.nanoTime(), true);
      start = since;
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - since.nanos());
    listener.progressed(new Progress(step, done, total, countsThings, since.done(), elapsed));
  }

  /**
   * From when on the speed of a step is measured: from its first report of how much there is to do,
   * for what was done until then may have been done by an earlier run.
   */
  private record Start(long done, long nanos, boolean isCounted) {}

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
