package app.beholder.app.tour;

import app.beholder.app.wiring.HeadlessFx;
import app.beholder.app.wiring.Services;
import app.beholder.job.Monitor;
import app.beholder.library.Library;
import app.beholder.studio.BuiltInCollection;
import app.beholder.ui.shell.SettingsStore;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Draws the screens: light, dark and in high contrast, in two sizes, and with larger text. */
@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    description = "Draw each screen to PNG files, in each appearance, without a display.")
public final class TourCommand implements Callable<Integer> {
  private final Services services;
  private final BuiltInCollection builtIn;
  private final Supplier<SettingsStore> settings;
  private final PrintWriter out;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description =
          "The library to show; without it the one that was opened last, or the built-in collection.")
  private @Nullable Path library;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      defaultValue = "beholder-tour",
      description = "The folder for the pictures (default: ${DEFAULT-VALUE}).")
  private Path to = Path.of("");

  public TourCommand(
      Services services,
      BuiltInCollection builtIn,
      Supplier<SettingsStore> settings,
      PrintWriter out) {
    this.services = services;
    this.builtIn = builtIn;
    this.settings = settings;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(to);
    HeadlessFx.choose();
    List<Path> pictures = new Tour(services, builtIn, shown(), to).run();
    pictures.forEach(picture -> out.println(picture.toString()));
    out.println(
        pictures.size() + " pictures of the screens are in " + to.toAbsolutePath().normalize());
    out.flush();
    HeadlessFx.exit();
    return ExitCode.OK;
  }

  private Path shown() throws Exception {
    if (library != null) {
      return library;
    }
    Optional<Path> last =
        settings.get().load().recent().stream().filter(services.libraries()::isLibrary).findFirst();
    return last.isPresent() ? last.get() : builtIn();
  }

  private Path builtIn() throws Exception {
    try (Library open = builtIn.open(Monitor.NONE)) {
      if (builtIn.isUnfinished(open)) {
        out.println("Making the built-in collection in " + builtIn.folder() + " ...");
        out.flush();
        builtIn.fill(open, Monitor.NONE);
      }
    }
    return builtIn.folder();
  }
}
