package app.beholder.installation;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The program as it stands on this machine, for {@code --version}, {@code doctor} and the
 * diagnostics that windows copy.
 *
 * @param version the program's own
 * @param engines versions of what the program rests on, by name, and {@code runsOn}, on what models
 *     run; asked for only when they are shown
 * @param fonts the folder of the program's own fonts; null where there is none
 * @param settingsFile what the program remembers for the user
 * @param logFile where details of errors go
 * @param cache what can be made anew at any time, such as unpacked libraries in machine code
 * @param display whether a window can be shown
 */
public record Installation(
    String version,
    Map<String, Supplier<String>> engines,
    @Nullable Path fonts,
    Path settingsFile,
    Path logFile,
    Path cache,
    BooleanSupplier display) {

  public Installation {
    engines = Map.copyOf(engines);
  }
}
