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
            + cause
            + "). Check that you may write there and that the disk has room, then try again.",
        cause);
  }

  static LibraryException busy(String id) {
    return new LibraryException(
        "The run "
            + id
            + " is being made at this moment, here or in another window of Beholder. Wait until it"
            + " has ended, or stop it there.");
  }
}
