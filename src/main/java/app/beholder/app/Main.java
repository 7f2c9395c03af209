package app.beholder.app;

import app.beholder.app.bench.BenchCommand;
import app.beholder.app.system.Display;
import app.beholder.app.system.Installations;
import app.beholder.app.system.SystemSetUp;
import app.beholder.app.tour.TourCommand;
import app.beholder.app.wiring.ProgramWindow;
import app.beholder.app.wiring.Services;
import app.beholder.app.wiring.SettingsFile;
import app.beholder.cli.Commands;
import app.beholder.cli.Console;
import app.beholder.studio.BuiltInCollection;
import app.beholder.ui.shell.ShellViewModel;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Runs commands where there are arguments, and opens the window where there are none. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    SystemSetUp setUp = SystemSetUp.ofSystem();
    setUp.apply((name, value) -> {
      if (System.getProperty(name) == null) {
        System.setProperty(name, value);
      }
    });
    int exitCode;
    try (Services services = Services.start(setUp.folders(), setUp.models())) {
      Console console = console();
      CommandLine commands = commands(services, console, setUp);
      Start start =
          new Start(
              Display.ofSystem()::isThere,
              () -> ProgramWindow.open(services, setUp.folders(), ShellViewModel::begin),
              commands,
              console);
      exitCode = start.run(args);
    }
    System.exit(exitCode);
  }

  static CommandLine commands(Services services, Console console, SystemSetUp setUp) {
    return Commands.of(
        services.libraries(),
        services.importer(),
        services.studio(),
        services.models(),
        services.runner(),
        console,
        Installations.of(setUp.folders(), setUp.fonts(), services.models().engine()),
        List.of(
            new BenchCommand(services.libraries(), services.importer(), Main.class, console.out()),
            new TourCommand(
                services,
                new BuiltInCollection(
                    setUp.folders().data(), services.libraries(), services.studio()),
                () -> new SettingsFile(setUp.folders().settingsFile()),
                console.out())));
  }

  private static Console console() {
    return new Console(
        writer(FileDescriptor.out, "stdout.encoding"),
        writer(FileDescriptor.err, "stderr.encoding"),
        Main::isTerminal);
  }

  /** The JDK says that its console is never null; the null checker has not heard of it. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  /**
   * Output is UTF-8, also where the locale is bare and Java would write question marks for Arabic
   * and Chinese. Only consoles of Windows have another encoding.
   */
  private static PrintWriter writer(FileDescriptor descriptor, String encodingProperty) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    Charset charset =
        windows
            ? Charset.forName(System.getProperty(encodingProperty, "UTF-8"))
            : StandardCharsets.UTF_8;
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), charset), false);
  }
}
