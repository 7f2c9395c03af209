package app.beholder.job;

import java.time.Duration;

/** One job with its state: what it reports goes to the listener, and a cancel reaches it. */
final class RunningJob<T> implements Runnable, JobHandle, Monitor {
  private final Job<T> job;
  private final JobListener<? super T> listener;
  private volatile boolean cancelled;
  private volatile String step = "";
  private volatile long stepStarted = System.nanoTime();

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
    stepStarted = System.nanoTime();
    progress(0, 0);
  }

  @Override
  public void progress(long done, long total) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - stepStarted);
    listener.progressed(new Progress(step, done, total, elapsed));
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
