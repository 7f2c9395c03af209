package app.beholder.job;

/**
 * Runs jobs. The program has one with threads of its own, tests have one that runs each job at
 * once.
 */
public interface JobRunner extends AutoCloseable {

  /**
   * Queues a job; jobs with the same {@code lane} run one after another, newest last. Once this is
   * closed, a job is cancelled before it begins.
   */
  <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener);

  /** Cancels what runs and waits until it has ended. */
  @Override
  void close();

  /** Who waits for whom. */
  enum Lane {
    /**
     * Short work that a person waits for: a filter, a page of comments. Several run side by side.
     */
    INTERACTIVE,
    /**
     * Pictures to decode; the newest request goes first, because older ones may have scrolled by.
     */
    PICTURES,
    /**
     * Seconds of work with a model's files, or with a model that a person asks: looking at one,
     * adding and writing it, trying it, measuring it. One at a time, as they share the cores and
     * the memory of the graphics card.
     */
    MODELS,
    /** Long work, one at a time: an import, an index. */
    BACKGROUND
  }
}
