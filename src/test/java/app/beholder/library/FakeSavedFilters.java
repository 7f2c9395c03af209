package app.beholder.library;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Saved filters in memory; they cannot be written while a test says why. */
public final class FakeSavedFilters implements SavedFilters {
  private final TreeMap<String, SavedFilter> saved = new TreeMap<>();
  private @Nullable String problem;

  /** From now on nothing can be written, for this reason; null where it can. */
  public void failBecause(@Nullable String reason) {
    problem = reason;
  }

  @Override
  public List<SavedFilter> list() {
    return List.copyOf(saved.values());
  }

  @Override
  public void save(SavedFilter filter) throws LibraryException {
    check();
    saved.put(filter.name(), filter);
  }

  @Override
  public void rename(String name, String newName) throws LibraryException {
    check();
    if (saved.containsKey(newName) || !saved.containsKey(name)) {
      throw new LibraryException("\"" + name + "\" cannot be called \"" + newName + "\".");
    }
    saved.put(newName, new SavedFilter(newName, saved.remove(name).filter()));
  }

  @Override
  public void delete(String name) throws LibraryException {
    check();
    saved.remove(name);
  }

  private void check() throws LibraryException {
    if (problem != null) {
      throw new LibraryException(problem);
    }
  }
}
