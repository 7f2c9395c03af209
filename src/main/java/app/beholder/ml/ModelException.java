package app.beholder.ml;

/**
 * Something is wrong with a model. The message is a sentence for people: what, where, what to do.
 */
public class ModelException extends Exception {
  private static final long serialVersionUID = 1L;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
