package app.beholder.ui.shell;

import app.beholder.library.LibraryGlance;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A recent library on the welcome screen; what is in it follows once it was looked at. */
final class RecentCard {
  private final RecentLibrary library;
  private final ReadOnlyObjectWrapper<Optional<LibraryGlance>> glance;

  /**
   * @param known what was seen when it was last looked at
   */
  RecentCard(RecentLibrary library, Optional<LibraryGlance> known) {
    this.library = library;
    glance = new ReadOnlyObjectWrapper<>(known);
  }

  void show(LibraryGlance seen) {
    glance.set(Optional.of(seen));
  }

  RecentLibrary library() {
    return library;
  }

  /** Empty until the library was looked at, and where it cannot be read. */
  ReadOnlyObjectProperty<Optional<LibraryGlance>> glanceProperty() {
    return glance.getReadOnlyProperty();
  }
}
