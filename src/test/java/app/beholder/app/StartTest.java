package app.beholder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.system.Display;
import app.beholder.cli.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class StartTest {
  private static final int WINDOW = 40;
  private static final int TOUR = 41;
  private static final int OTHER = 42;

  private final StringWriter err = new StringWriter();

  private int run(boolean display, String... args) {
    CommandLine commands =
        new CommandLine(new Gives(0))
            .addSubcommand("tour", new Gives(TOUR))
            .addSubcommand("other", new Gives(OTHER));
    Console console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), () -> false);
    return new Start(() -> display, () -> WINDOW, commands, console).run(args);
  }

  @Test
  void argumentsAreCommandsAndNoneIsTheWindow() {
    assertEquals(WINDOW, run(true));
    assertEquals(OTHER, run(true, "other"));
    assertEquals(OTHER, run(false, "other"));
    assertEquals("", err.toString());
  }

  @Test
  void withoutADisplayTheTourRunsAndSaysWhy() {
    assertEquals(TOUR, run(false));
    assertEquals(1, err.toString().lines().count());
    assertTrue(err.toString().startsWith("There is no display"), err.toString());
  }

  @Test
  void argumentsThatTheLocaleBrokeAreNotSearchedFor() {
    assertEquals(2, run(true, "other", "\uFFFD\uFFFD\uFFFD"));
    assertTrue(err.toString().contains("LC_ALL=C.UTF-8"), err.toString());
  }

  @Test
  void onlyLinuxNeedsAServerForAWindow() {
    assertFalse(new Display("Linux", "", _ -> null).isThere());
    assertFalse(new Display("Linux", "", _ -> " ").isThere());
    assertTrue(new Display("Linux", "Headless", _ -> null).isThere());
    assertTrue(new Display("Linux", "", Map.of("DISPLAY", ":0")::get).isThere());
    assertFalse(new Display("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")::get).isThere());
    assertTrue(new Display("Windows 11", "", _ -> null).isThere());
    assertTrue(new Display("Mac OS X", "", _ -> null).isThere());
  }

  @Command
  record Gives(int exitCode) implements Callable<Integer> {
    @Override
    public Integer call() {
      return exitCode;
    }
  }
}
