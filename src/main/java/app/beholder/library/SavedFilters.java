package app.beholder.library;

import java.util.List;

/**
 * The filters that people keep in a library under names; no two have the same name. What a method
 * has written is on the disk when it returns. May be called from any thread; reads and writes the
 * disk, so never on the window's.
 */
public interface SavedFilters {

  /** All that can be read, by name. */
  List<SavedFilter> list() throws LibraryException;

  /**
   * Keeps a filter, in the place of the one with the same name, if any.
   *
   * @throws LibraryException where the library cannot be written, or another process is adding to
   *     it
   */
  void save(SavedFilter filter) throws LibraryException;

  /**
   * Gives a filter another name.
   *
   * @throws LibraryException where no filter has the name, another has the new one, or the library
   *     cannot be written
   */
  void rename(String name, String newName) throws LibraryException;

  /**
   * Forgets a filter; nothing changes where there is none with this name.
   *
   * @throws LibraryException where the library cannot be written, or another process is adding to
   *     it
   */
  void delete(String name) throws LibraryException;
}
