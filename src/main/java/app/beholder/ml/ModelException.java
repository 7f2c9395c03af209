package app.beholder.ml;

/**
 * Something is wrong with a model. The message is a sentence for people: what, where, what to do.
 */
public class ModelException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  public ModelException(String message) {
    super(message);
    sentence = message;
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
    sentence = message;
  }

  /** Never null, as that of other exceptions may be. */
  @Override
  public String getMessage() {
    return sentence;
  }
}
