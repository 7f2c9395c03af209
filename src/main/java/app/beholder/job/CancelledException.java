package app.beholder.job;

/** The user asked a job to stop, and it stopped without leaving anything half done. */
public final class CancelledException extends Exception {
  private static final long serialVersionUID = 1L;

  public CancelledException() {
    super("cancelled");
  }
}
