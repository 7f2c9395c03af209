package app.beholder.library.runs;

import java.io.IOException;

/** A file can be read, but is not what it should be. The message is for the log. */
final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedException(String message) {
    super(message);
  }
}
