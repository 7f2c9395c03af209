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
   * How many things of the current step are done: paintings, comments, whatever people would count.
   * A total of 0 or less when that is not known. Cheap to call often.
   */
  void progress(long done, long total);

  /**
   * The same where the numbers mean nothing to people, as those of bytes, or where the total is
   * only guessed: people see which share is done, and no numbers.
   */
  default void share(long done, long total) {
    progress(done, total);
  }

  boolean isCancelled();

  /** To be called often by long work. */
  default void throwIfCancelled() throws CancelledException {
    if (isCancelled()) {
      throw new CancelledException();
    }
  }
}
