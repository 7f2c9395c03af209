package app.beholder.ui.shell;

import java.nio.file.Path;

/**
 * A library that was opened before.
 *
 * @param there whether its folder can be found now
 */
record RecentLibrary(Path folder, String name, boolean there) {

  /** The folder that it lies in. */
  String place() {
    Path parent = folder.getParent();
    return parent == null ? "" : parent.toString();
  }
}
