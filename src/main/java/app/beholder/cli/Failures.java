package app.beholder.cli;

import app.beholder.importing.ImportException;
import app.beholder.job.CancelledException;
import app.beholder.library.LibraryException;
import app.beholder.ml.ModelException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong; the details go to the log. */
final class Failures
    implements IExecutionStrategy, IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final int SUGGESTIONS = 3;

  private final Console console;
  private final Path logFile;

  Failures(Console console, Path logFile) {
    this.console = console;
    this.logFile = logFile;
  }

  /** Runs a command; picocli itself hands on exceptions alone, and no lack of memory. */
  @Override
  public int execute(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (Error e) {
      return told(e, parsed.asCommandLineList().getLast());
    }
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return told(e, command);
  }

  private int told(Throwable e, CommandLine command) {
    logger().warn("{} failed", command.getCommandName(), e);
    String message =
        switch (e) {
          case CancelledException _ -> Texts.text("error.cancelled");
          case LibraryException _, ImportException _, ModelException _, CommandException _ ->
              String.valueOf(e.getMessage());
          default -> Texts.text("error.unexpected", e, logFile);
        };
    console.note(oneLine(message));
    return ExitCode.SOFTWARE;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : oneLine(String.valueOf(e.getMessage()));
    console.note(Texts.text("error.usage", message, command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static String unmatched(UnmatchedArgumentException e) {
    CommandLine command = e.getCommandLine();
    String kind =
        e.isUnknownOption()
            ? "error.unknown.option"
            : command.getSubcommands().isEmpty()
                ? "error.unknown.argument"
                : "error.unknown.command";
    List<String> meant = e.getSuggestions().stream().limit(SUGGESTIONS).toList();
    return Texts.text(kind, command.getCommandName(), e.getUnmatched().getFirst())
        + (meant.isEmpty() ? "" : Texts.text("error.suggestion", String.join(", ", meant)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  /** Asked for only when something failed, so that no other command pays for the log's set-up. */
  private static Logger logger() {
    return LoggerFactory.getLogger(Failures.class);
  }
}
