package app.beholder.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The program as it stands on this machine, for {@code --version} and {@code doctor}.
 *
 * @param version the program's own
 * @param engines versions of what the program rests on, by name, asked for only when they are shown
 * @param fonts the folder of the program's own fonts; null where there is none
 * @param logFile where details of errors go
 * @param natives where libraries in machine code are unpacked
 * @param display whether a window can be shown
 */
public record Installation(
    String version,
    Map<String, Supplier<String>> engines,
    @Nullable Path fonts,
    Path logFile,
    Path natives,
    BooleanSupplier display) {

  public Installation {
    engines = Map.copyOf(engines);
  }
}
