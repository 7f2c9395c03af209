package app.beholder.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows a folder in the system's own program for that. */
@FunctionalInterface
public interface FolderOpener {

  /**
   * To be called in a job: it waits until the system has taken the order.
   *
   * @throws IOException where the folder is missing, or the system has nothing to show it with
   */
  void open(Path folder) throws IOException, InterruptedException;

  /**
   * Shows the folder that something lies in, or the folder itself where it is one.
   *
   * @throws IOException as for {@link #open}
   */
  default void openFolderOf(Path path) throws IOException, InterruptedException {
    Path parent = path.toAbsolutePath().getParent();
    open(Files.isDirectory(path) || parent == null ? path : parent);
  }
}
