package app.beholder.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The library that a command works on. */
final class LibraryOption {
  @Option(names = "--library", required = true, paramLabel = "DIR")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }
}
