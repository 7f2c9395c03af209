package app.beholder.ui.models;

import app.beholder.library.LibraryException;
import app.beholder.ml.ModelException;
import app.beholder.ui.common.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people read when something failed. What only a developer understands goes to the log. */
record Failure(Texts texts) {
  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

  /**
   * The sentence of what failed.
   *
   * @param key of the sentence for what was not foreseen
   * @param values that fill in its blanks
   */
  String sentence(Throwable cause, String key, Object... values) {
    boolean told = cause instanceof ModelException || cause instanceof LibraryException;
    String message = cause.getMessage();
    if (told && message != null) {
      LOG.info("Refused: {}", message, cause);
      return message;
    }
    LOG.error("Not foreseen, told as {}", key, cause);
    return texts.get(key, values);
  }
}
