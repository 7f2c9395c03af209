package app.beholder.cli;

import app.beholder.importing.Importer;
import app.beholder.job.JobRunner;
import app.beholder.library.Libraries;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the commands together. */
public final class Commands {

  private Commands() {}

  /** All commands of this package; more can be added to what is returned, and then {@link #finished finished}. */
  public static CommandLine of(
      Libraries libraries, Importer importer, JobRunner runner, Console console, Installation installation) {
    Work work = new Work(runner, console);
    CommandLine line = new CommandLine(new BeholderCommand(console));
    line.addSubcommand(new ImportCommand(libraries, importer, work, console));
    line.addSubcommand(new InfoCommand(libraries, work, console));
    line.addSubcommand(new SearchCommand(libraries, work, console));
    line.addSubcommand(new FacetsCommand(libraries, work, console));
    line.addSubcommand(new ExportCommand(libraries, work, console));
    line.addSubcommand(new DoctorCommand(installation, console));
    return line;
  }
}
