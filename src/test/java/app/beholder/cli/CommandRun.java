package app.beholder.cli;

import app.beholder.importing.Importer;
import app.beholder.installation.Installation;
import app.beholder.job.JobRunner;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Libraries;
import app.beholder.ml.ModelServices;
import app.beholder.ml.NoModels;
import app.beholder.studio.SmallStudio;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One command, run in this process, and what it wrote. */
public record CommandRun(int exitCode, String out, String err) {

  static final Path LOG = Path.of("somewhere", "beholder.log");

  public static CommandRun of(Libraries libraries, String... args) {
    return of(libraries, false, List.of(), args);
  }

  static CommandRun onTerminal(Libraries libraries, String... args) {
    return of(libraries, true, List.of(), args);
  }

  static CommandRun of(Libraries libraries, boolean terminal, List<Object> others, String... args) {
    return of(libraries, new SameThreadJobRunner(), terminal, others, args);
  }

  /** With models. */
  public static CommandRun of(Libraries libraries, ModelServices models, String... args) {
    return of(libraries, models, new SameThreadJobRunner(), false, List.of(), args);
  }

  /** With a job runner that does as a test wants. */
  public static CommandRun of(
      Libraries libraries,
      JobRunner runner,
      boolean terminal,
      List<Object> others,
      String... args) {
    return of(libraries, NoModels.services(), runner, terminal, others, args);
  }

  private static CommandRun of(
      Libraries libraries,
      ModelServices models,
      JobRunner runner,
      boolean terminal,
      List<Object> others,
      String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), () -> terminal);
    Installation installation =
        new Installation(
            "1.2.3",
            Map.of("engine", () -> "4.5"),
            null,
            Path.of("settings.json"),
            LOG,
            Path.of("natives"),
            () -> false);
    int exitCode =
        Commands.of(
                libraries,
                new Importer(),
                SmallStudio.of((pixels, file) -> Files.write(file, new byte[1])),
                models,
                runner,
                console,
                installation,
                others)
            .execute(args);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /** The output, which must be exactly one JSON object. */
  public JsonNode json() {
    JsonNode node = JsonMapper.builder().build().readTree(out);
    if (!node.isObject() || out.strip().lines().count() != 1) {
      throw new AssertionError("not one JSON object on one line: " + out);
    }
    return node;
  }
}
