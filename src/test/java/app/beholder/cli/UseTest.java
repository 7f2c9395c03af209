package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** Help, version, and what wrong use looks like. */
final class UseTest {
  private final FakeLibraries libraries = new FakeLibraries();

  private CommandRun run(String... args) {
    return CommandRun.of(libraries, args);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import",
        "info",
        "search",
        "facets",
        "export",
        "runs",
        "evaluate",
        "report",
        "studio",
        "models",
        "predict",
        "doctor"
      })
  void everyCommandHelps(String command) {
    CommandRun run = run(command, "--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("\nbeholder " + command + " ["), run.out());
    assertTrue(run.out().endsWith("\n"), "ends its last line");
    assertTrue(run.out().contains("--json"), run.out());
    assertTrue(run.out().contains("2   wrong use"), run.out());
    assertEquals("", run.err());
    assertFalse(
        run.out().matches("(?s).*\\n +(-., +)?--[a-z-]+(=\\S+)?\\n *(-.*)?"),
        "an option without a description");
  }

  @Test
  void theProgramHelps() {
    CommandRun run = run("--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().lines().count() < 45, "a command is a line or two: " + run.out());
    for (String command : List.of("import", "info", "search", "facets", "export", "doctor")) {
      assertTrue(
          run.out().lines().anyMatch(line -> line.matches(" +" + command + " +[A-Z].*")),
          run.out());
    }
    assertEquals("beholder 1.2.3", run("--version").out().strip());
    assertEquals("beholder 1.2.3", run("info", "--version").out().strip());
  }

  @Test
  void anUnknownCommandIsAnsweredWithASuggestion() {
    CommandRun run = run("serch", "sea");
    assertEquals(2, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(
        run.err().contains("'serch'") && run.err().contains("Did you mean search"), run.err());
  }

  @Test
  void anUnknownOptionIsAnsweredWithASuggestion() {
    CommandRun run = run("info", "--libary", "x");
    assertEquals(2, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("--library"), run.err());
    assertTrue(run.err().contains("beholder info --help"), run.err());
  }

  @Test
  void aMisspeltOptionBesideTheRightOnes() {
    CommandRun run = run("info", "--library", "x", "--jsn");
    assertEquals(2, run.exitCode());
    assertTrue(
        run.err().contains("'--jsn'") && run.err().contains("Did you mean --json?"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "info", "search", "facets", "export"})
  void whatIsMissingIsNamed(String command) {
    CommandRun run = run(command);
    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("--library"), run.err());
  }

  @Test
  void wrongWordsAreWrongUse() {
    CommandRun format = run("import", "x.csv", "--library", "l", "--format", "lit");
    assertEquals(2, format.exitCode());
    assertTrue(
        format.err().contains("there are auto, lite, full, language, artemis, artelingo28, other"),
        format.err());
    CommandRun part = run("import", "x.csv", "--library", "l", "--column", "pinting=A");
    assertEquals(2, part.exitCode());
    assertTrue(part.err().contains("'pinting' is no part of an annotation"), part.err());
    CommandRun emotion = run("import", "x.csv", "--library", "l", "--emotion", "joy=happiness");
    assertEquals(2, emotion.exitCode());
    assertTrue(emotion.err().contains("'happiness' is none of the nine emotions"), emotion.err());
  }

  @Test
  void otherPackagesBringCommands() {
    assertEquals(
        7, CommandRun.of(libraries, false, List.of(new SevenCommand()), "seven").exitCode());
  }

  @Test
  void theUnexpectedIsOneLineThatNamesTheLog() {
    CommandRun run = CommandRun.of(libraries, false, List.of(new BrokenCommand()), "broken");
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(
        run.err().contains("out of luck") && run.err().contains(CommandRun.LOG.toString()),
        run.err());
  }

  @Test
  void aLackOfMemoryIsOneLineToo() {
    CommandRun run = CommandRun.of(libraries, false, List.of(new HungryCommand()), "hungry");
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(
        run.err().contains("no room") && run.err().contains(CommandRun.LOG.toString()), run.err());
  }

  @Command(name = "hungry")
  static final class HungryCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new OutOfMemoryError("no room");
    }
  }

  @Command(name = "seven")
  static final class SevenCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      return 7;
    }
  }

  @Command(name = "broken")
  static final class BrokenCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("out of luck");
    }
  }
}
