package app.beholder.app;

import app.beholder.cli.Console;
import app.beholder.ui.common.Texts;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/**
 * Chooses between the window and the commands.
 *
 * @param window opens the window, and gives the exit code once it is closed
 */
record Start(BooleanSupplier display, IntSupplier window, CommandLine commands, Console console) {

  /** What runs instead of the window where nothing can show one. */
  private static final String WITHOUT_DISPLAY = "tour";

  /**
   * What Java makes of letters that the locale cannot express: under {@code LC_ALL=C} of all but
   * English ones.
   */
  private static final char UNREADABLE = '\uFFFD';

  int run(String... args) {
    if (Arrays.stream(args).anyMatch(arg -> arg.indexOf(UNREADABLE) >= 0)) {
      say("bad.locale");
      return ExitCode.USAGE;
    }
    if (args.length > 0) {
      return commands.execute(args);
    }
    if (display.getAsBoolean()) {
      return window.getAsInt();
    }
    say("no.display");
    return commands.execute(WITHOUT_DISPLAY);
  }

  private void say(String key) {
    console.err().println(Texts.of(Start.class).get(key));
    console.err().flush();
  }
}
