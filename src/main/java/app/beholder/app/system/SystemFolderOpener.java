package app.beholder.app.system;

import app.beholder.ui.common.FolderOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Opens folders with the system's own command, because JavaFX's {@code HostServices} does not tell
 * where it fails.
 *
 * @param system as {@code os.name} gives it
 */
public record SystemFolderOpener(String system) implements FolderOpener {
  /** Some commands stay until their window is closed; those that fail do so at once. */
  private static final int SECONDS_TO_FAIL = 3;

  @Override
  public void open(Path folder) throws IOException, InterruptedException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Process process =
        new ProcessBuilder(command(folder))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS);
    // Windows' explorer ends with 1 also where it has opened the folder
    if (ended && process.exitValue() != 0 && !command(folder).getFirst().equals("explorer")) {
      throw new IOException(command(folder) + " ended with " + process.exitValue());
    }
  }

  List<String> command(Path folder) {
    String name = system.toLowerCase(Locale.ROOT);
    String program = "xdg-open";
    if (name.startsWith("mac")) {
      program = "open";
    } else if (name.startsWith("windows")) {
      program = "explorer";
    }
    return List.of(program, folder.toString());
  }
}
