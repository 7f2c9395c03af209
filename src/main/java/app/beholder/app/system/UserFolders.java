package app.beholder.app.system;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps its own files on this system, by the system's customs.
 *
 * @param logs the log
 * @param cache what can be made anew at any time, such as unpacked libraries in machine code
 * @param settings what the program remembers for the user
 * @param data what the program made for the user, and keeps
 */
public record UserFolders(Path logs, Path cache, Path settings, Path data) {

  /** The folders of this system's user. */
  public static UserFolders ofSystem() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")),
        System::getenv);
  }

  /**
   * @param system as {@code os.name} gives it
   * @param variable the environment; null for a variable that is not set
   */
  static UserFolders of(String system, Path home, UnaryOperator<@Nullable String> variable) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return new UserFolders(
          home.resolve("Library/Logs/Beholder"),
          home.resolve("Library/Caches/Beholder"),
          home.resolve("Library/Application Support/Beholder"),
          home.resolve("Library/Application Support/Beholder"));
    }
    if (name.startsWith("windows")) {
      Path local =
          folder(variable.apply("LOCALAPPDATA"))
              .orElse(home.resolve("AppData/Local"))
              .resolve("Beholder");
      Path roaming = folder(variable.apply("APPDATA")).orElse(home.resolve("AppData/Roaming"));
      return new UserFolders(
          local.resolve("Logs"),
          local.resolve("Cache"),
          roaming.resolve("Beholder"),
          local.resolve("Data"));
    }
    Path state = folder(variable.apply("XDG_STATE_HOME")).orElse(home.resolve(".local/state"));
    Path cache = folder(variable.apply("XDG_CACHE_HOME")).orElse(home.resolve(".cache"));
    Path config = folder(variable.apply("XDG_CONFIG_HOME")).orElse(home.resolve(".config"));
    Path data = folder(variable.apply("XDG_DATA_HOME")).orElse(home.resolve(".local/share"));
    return new UserFolders(
        state.resolve("beholder"),
        cache.resolve("beholder"),
        config.resolve("beholder"),
        data.resolve("beholder"));
  }

  /** Relative paths are to be ignored, says the XDG specification. */
  private static Optional<Path> folder(@Nullable String value) {
    return Optional.ofNullable(value)
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  public Path settingsFile() {
    return settings.resolve("settings.json");
  }

  /** The model packages that were imported. */
  public Path models() {
    return data.resolve("models");
  }

  public Path logFile() {
    return logs.resolve("beholder.log");
  }
}
