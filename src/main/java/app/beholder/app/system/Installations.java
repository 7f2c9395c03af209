package app.beholder.app.system;

import app.beholder.installation.Installation;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How the program comes to know what it runs on. */
public final class Installations {
  private Installations() {}

  /**
   * The program on this system, with these folders.
   *
   * @param fonts the folder of the program's own fonts; null where there is none
   */
  public static Installation of(UserFolders folders, @Nullable Path fonts) {
    return new Installation(
        Versions.program(),
        Versions.engines(),
        fonts,
        folders.settingsFile(),
        folders.logFile(),
        folders.cache(),
        Display.ofSystem()::isThere);
  }
}
