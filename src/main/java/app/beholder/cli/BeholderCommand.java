package app.beholder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself; all it does is name its commands. */
@Command(name = "beholder", mixinStandardHelpOptions = true)
final class BeholderCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  BeholderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    new CommandLine(spec).usage(console.err());
    return ExitCode.USAGE;
  }
}
