package app.beholder.job;

/**
 * Hears of one job. Called on the job's thread, but for {@link #cancelled} of a job that never
 * started.
 */
public interface JobListener<T> {

  /** Called often; a listener that draws should look at its own pace instead. */
  default void progressed(Progress progress) {}

  void succeeded(T result);

  /**
   * An exception, or an error such as running out of memory; its message may be shown to people.
   */
  void failed(Throwable cause);

  void cancelled();
}
