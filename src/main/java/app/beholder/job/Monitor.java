package app.beholder.job;

/**
 * What a {@link Job} tells while it runs, and where it hears that it should stop. Safe to use from
 * any thread.
 */
public interface Monitor {

  /** Ignores progress and is never cancelled. */
  Monitor NONE =
      new Monitor() {
        @Override
        public void step(String name) {}

        @Override
        public void progress(long done, long total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /** Names what is done now, for people ("Reading comments"); the progress starts again from 0. */
  void step(String name);

  /**
   * How much of the current step is done; a total of 0 or less when that is not known. Cheap to
   * call often.
   */
  void progress(long done, long total);

  boolean isCancelled();

  /** To be called often by long work. */
  default void throwIfCancelled() throws CancelledException {
    if (isCancelled()) {
      throw new CancelledException();
    }
  }
}
