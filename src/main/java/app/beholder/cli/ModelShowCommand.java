package app.beholder.cli;

import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import app.beholder.ml.packages.ManifestText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what a model is: its manifest and its graph. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ModelShowCommand implements Callable<Integer> {
  private final Models models;
  private final Console console;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(index = "0", paramLabel = "ID")
  private String id = "";

  ModelShowCommand(Models models, Console console) {
    this.models = models;
    this.console = console;
  }

  @Override
  public Integer call() throws ModelException {
    ModelPackage model = models.get(id);
    console.line(
        json.isOn()
            ? Json.of(ManifestText.asObject(model.manifest()))
            : new ModelSummary(model).toString());
    return ExitCode.OK;
  }
}
