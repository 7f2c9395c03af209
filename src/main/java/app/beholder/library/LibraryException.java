package app.beholder.library;

/** Something about a library went wrong. The message is for people: what, where, and what to do. */
public final class LibraryException extends Exception {
  private static final long serialVersionUID = 1L;

  public LibraryException(String message) {
    super(message);
  }

  public LibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
