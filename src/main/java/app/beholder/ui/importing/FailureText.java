package app.beholder.ui.importing;

import app.beholder.importing.ImportException;
import app.beholder.library.LibraryException;
import app.beholder.ui.common.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people read when something failed. What only a developer understands goes to the log. */
record FailureText(Texts texts) {
  private static final Logger LOG = LoggerFactory.getLogger(FailureText.class);

  String of(Throwable cause) {
    return switch (cause) {
      case ImportException e -> told(e);
      case LibraryException e -> told(e);
      case OutOfMemoryError e -> unexpected("failure.memory", e);
      default -> unexpected("failure.unexpected", cause);
    };
  }

  private static String told(Exception e) {
    LOG.info("Import refused: {}", e.getMessage(), e);
    return String.valueOf(e.getMessage());
  }

  private String unexpected(String key, Throwable cause) {
    LOG.error("Import failed", cause);
    return texts.get(key);
  }
}
