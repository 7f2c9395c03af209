package app.beholder.library.runs;

import app.beholder.library.LibraryException;
import java.io.IOException;
import java.nio.file.Path;

/** What people read where the disk does not do as it is told. */
final class Trouble {
  private Trouble() {}

  static LibraryException notWritten(String what, Path where, IOException cause) {
    return new LibraryException(
        what
            + " cannot be written to "
            + where
            + " ("
            + reason(cause)
            + "). Check that you may write there and that the disk has room, then try again.",
        cause);
  }

  /** Without the class where there are words of the system: "No space left on device". */
  private static String reason(IOException cause) {
    String message = cause.getMessage();
    return cause.getClass() == IOException.class && message != null ? message : cause.toString();
  }

  static LibraryException busy(String id) {
    return new LibraryException(
        "The run "
            + id
            + " is being made at this moment, here or in another window of Beholder. Wait until it"
            + " has ended, or stop it there.");
  }
}
