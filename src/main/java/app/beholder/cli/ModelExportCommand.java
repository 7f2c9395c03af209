package app.beholder.cli;

import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a model package as one zip file. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ModelExportCommand implements Callable<Integer> {
  private final Models models;
  private final Work work;
  private final Console console;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(index = "0", paramLabel = "ID")
  private String id = "";

  @Option(names = "--to", paramLabel = "FILE")
  private @Nullable Path to;

  ModelExportCommand(Models models, Work work, Console console) {
    this.models = models;
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    ModelPackage model = models.get(id);
    Path target = to == null ? Path.of(id + ".zip") : to;
    if (Files.isRegularFile(target)) {
      throw new CommandException(Texts.text("models.export.exists", target));
    }
    work.run(monitor -> {
      models.export(model, target, monitor);
      return target;
    });
    if (json.isOn()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("id", model.id());
      object.put("file", target.toString());
      object.put("bytes", Files.size(target));
      console.line(Json.of(object));
    } else {
      console.line(Texts.text("models.export.done", model.manifest().title(), target));
    }
    return ExitCode.OK;
  }
}
