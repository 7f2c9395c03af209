package app.beholder.cli;

import app.beholder.importing.Importer;
import app.beholder.installation.Installation;
import app.beholder.job.JobRunner;
import app.beholder.library.Libraries;
import app.beholder.ml.ModelServices;
import app.beholder.studio.Studio;
import java.util.List;
import picocli.CommandLine;

/** Puts the commands together. */
public final class Commands {

  private Commands() {}

  /**
   * All commands.
   *
   * @param others commands that other packages bring: objects with picocli's annotations
   */
  public static CommandLine of(
      Libraries libraries,
      Importer importer,
      Studio studio,
      ModelServices models,
      JobRunner runner,
      Console console,
      Installation installation,
      List<Object> others) {
    Work work = new Work(libraries, runner, console);
    CommandLine line = new CommandLine(new BeholderCommand(console));
    line.addSubcommand(new ImportCommand(libraries, importer, work, console));
    line.addSubcommand(new InfoCommand(work, console));
    line.addSubcommand(new SearchCommand(work, console));
    line.addSubcommand(new FacetsCommand(work, console));
    line.addSubcommand(new ExportCommand(work, console));
    line.addSubcommand(new RunsCommand(work, console));
    line.addSubcommand(new EvaluateCommand(work, console));
    line.addSubcommand(new ReportCommand(work, console));
    line.addSubcommand(new StudioCommand(libraries, studio, work, console));
    line.addSubcommand(ModelsCommand.of(models, work, console));
    line.addSubcommand(new PredictCommand(models, work, console));
    line.addSubcommand(new DoctorCommand(installation, models, work, console));
    others.forEach(line::addSubcommand);
    describe(line, installation);
    Failures failures = new Failures(console, installation.logFile());
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(console.out())
        .setErr(console.err())
        .setExecutionStrategy(failures)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }

  private static void describe(CommandLine line, Installation installation) {
    String version = line.getCommandName() + " " + installation.version();
    setVersion(line, version);
    line.setResourceBundle(Texts.BUNDLE);
  }

  private static void setVersion(CommandLine line, String version) {
    line.getCommandSpec().version(version);
    line.getSubcommands().values().forEach(command -> setVersion(command, version));
  }
}
