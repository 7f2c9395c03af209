package app.beholder.cli;

/**
 * A command cannot do what it was asked to. The message is for people, and the command ends with 1.
 */
final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
