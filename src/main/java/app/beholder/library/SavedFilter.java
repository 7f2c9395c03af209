package app.beholder.library;

/**
 * A filter that people keep under a name.
 *
 * @param name not blank, without spaces around it
 */
public record SavedFilter(String name, Filter filter) {
  public SavedFilter {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a filter is saved under a name, got none");
    }
  }
}
