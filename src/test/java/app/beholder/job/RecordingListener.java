package app.beholder.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Writes down what it hears of a job, and lets a test wait for the job's end. */
public final class RecordingListener<T> implements JobListener<T> {
  private final List<String> heard = new ArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);

  @Override
  public synchronized void progressed(Progress progress) {
    heard.add(progress.step() + " " + progress.done() + "/" + progress.total());
  }

  @Override
  public void succeeded(T result) {
    end("succeeded " + result);
  }

  @Override
  public void failed(Throwable cause) {
    end("failed " + cause.getMessage());
  }

  @Override
  public void cancelled() {
    end("cancelled");
  }

  private void end(String how) {
    synchronized (this) {
      heard.add(how);
    }
    ended.countDown();
  }

  /** Everything heard so far. */
  public synchronized List<String> heard() {
    return List.copyOf(heard);
  }

  /** Waits for the end of the job and returns everything heard. */
  public List<String> awaitEnd() throws InterruptedException {
    if (!ended.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("the job did not end: " + heard());
    }
    return heard();
  }
}
