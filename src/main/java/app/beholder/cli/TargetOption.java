package app.beholder.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The file that a command writes. */
final class TargetOption {
  @Option(names = "--to", required = true, paramLabel = "FILE")
  private Path to = Path.of("");

  @Option(names = "--force")
  private boolean force;

  Path file() {
    return to;
  }

  /** Looks before the work begins whether the file can be written, and whether it may be. */
  void check() throws CommandException {
    Path folder = to.toAbsolutePath().getParent();
    if (Files.isDirectory(to) || folder == null) {
      throw new CommandException(Texts.text("file.is.folder", to));
    }
    if (!Files.isDirectory(folder)) {
      throw new CommandException(Texts.text("file.no.folder", to, folder));
    }
    if (!force && Files.exists(to)) {
      throw new CommandException(Texts.text("export.exists", to));
    }
  }
}
