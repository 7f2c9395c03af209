package app.beholder.ui.shell;

import app.beholder.library.Libraries;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The libraries that were opened last, as the settings remember them. For the FX thread. */
final class RecentLibraries {
  private final KeptSettings settings;
  private final Libraries libraries;
  private final ObservableList<RecentLibrary> all = FXCollections.observableArrayList();

  RecentLibraries(KeptSettings settings, Libraries libraries) {
    this.settings = settings;
    this.libraries = libraries;
    look();
  }

  /** What people call the library in a folder. */
  static String name(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.endsWith(Libraries.FOLDER_SUFFIX)
        ? name.substring(0, name.length() - Libraries.FOLDER_SUFFIX.length())
        : name;
  }

  /** Looks whether they are still there. */
  void look() {
    all.setAll(
        settings.get().recent().stream()
            .map(path -> new RecentLibrary(path, name(path), libraries.isLibrary(path)))
            .toList());
  }

  /** This one was opened now. */
  void opened(Path folder) {
    change(before -> before.withOpened(folder));
  }

  /** Takes a library off the list; the library itself stays as it is. */
  void forget(RecentLibrary library) {
    change(before -> before.without(library.folder()));
  }

  private void change(UnaryOperator<Settings> change) {
    settings.change(change);
    look();
  }

  /** Where they lie, the one that was opened last first. */
  List<Path> folders() {
    return settings.get().recent();
  }

  ObservableList<RecentLibrary> all() {
    return all;
  }
}
