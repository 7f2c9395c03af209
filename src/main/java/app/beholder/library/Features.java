package app.beholder.library;

/**
 * The features that one model package gave for paintings or annotations: a cache, which may be
 * deleted at any time and fills again. For one thread.
 */
public interface Features extends AutoCloseable {

  /** How many numbers a feature vector has. */
  int width();

  /**
   * Copies the features of a painting or annotation to {@code into}, from {@code offset} on.
   *
   * @return false where they are not known
   */
  boolean read(int number, float[] into, int offset) throws LibraryException;

  /** Keeps features, which stand in {@code from} at {@code offset}. */
  void keep(int number, float[] from, int offset) throws LibraryException;

  @Override
  void close();
}
