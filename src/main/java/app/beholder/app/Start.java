package app.beholder.app;

import app.beholder.cli.Console;
import app.beholder.ui.common.Texts;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import picocli.CommandLine;

/**
 * Chooses between the window and the commands.
 *
 * @param window opens the window, and gives the exit code once it is closed
 */
record Start(BooleanSupplier display, IntSupplier window, CommandLine commands, Console console) {

  /** What runs instead of the window where nothing can show one. */
  private static final String WITHOUT_DISPLAY = "tour";

  int run(String... args) {
    if (args.length > 0) {
      return commands.execute(args);
    }
    if (display.getAsBoolean()) {
      return window.getAsInt();
    }
    console.err().println(Texts.of(Start.class).get("no.display"));
    console.err().flush();
    return commands.execute(WITHOUT_DISPLAY);
  }
}
