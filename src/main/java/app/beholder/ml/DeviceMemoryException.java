package app.beholder.ml;

/** The device has not enough memory for this many at once; fewer may fit. */
public final class DeviceMemoryException extends ModelException {
  private static final long serialVersionUID = 1L;

  public DeviceMemoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
