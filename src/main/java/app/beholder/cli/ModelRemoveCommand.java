package app.beholder.cli;

import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a model package; what it predicted stays. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class ModelRemoveCommand implements Callable<Integer> {
  private final Models models;
  private final Console console;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(index = "0", paramLabel = "ID")
  private String id = "";

  ModelRemoveCommand(Models models, Console console) {
    this.models = models;
    this.console = console;
  }

  @Override
  public Integer call() throws ModelException {
    ModelPackage model = models.get(id);
    models.remove(model);
    console.line(
        json.isOn()
            ? Json.of(Map.of("removed", id))
            : Texts.text("models.removed", model.manifest().title()));
    return ExitCode.OK;
  }
}
