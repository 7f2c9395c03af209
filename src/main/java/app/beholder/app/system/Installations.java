package app.beholder.app.system;

import app.beholder.installation.Installation;
import app.beholder.ml.Engine;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    return of(folders, fonts, Versions.engines());
  }

  /** The same, with what runs models: it starts when somebody wants to know its version. */
  public static Installation of(UserFolders folders, @Nullable Path fonts, Engine engine) {
    Map<String, Supplier<String>> engines = new HashMap<>(Versions.engines());
    engines.putAll(ModelVersions.of(engine));
    return of(folders, fonts, engines);
  }

  private static Installation of(
      UserFolders folders, @Nullable Path fonts, Map<String, Supplier<String>> engines) {
    return new Installation(
        Versions.program(),
        engines,
        fonts,
        folders.settingsFile(),
        folders.logFile(),
        folders.cache(),
        Display.ofSystem()::isThere);
  }
}
