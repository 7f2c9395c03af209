package app.beholder.cli;

import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Lists the model packages; its own commands import, show, export and remove them. */
@Command(name = "models", mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {
  private final ModelList list;

  @Mixin private JsonOption json = new JsonOption();

  private ModelsCommand(ModelList list) {
    this.list = list;
  }

  /** The command with its own commands. */
  static CommandLine of(ModelServices services, Work work, Console console) {
    ModelList list = new ModelList(services.models(), console);
    CommandLine line = new CommandLine(new ModelsCommand(list));
    line.addSubcommand(new Listing(list));
    line.addSubcommand(new ModelImportCommand(services, work, console));
    line.addSubcommand(new ModelShowCommand(services.models(), console));
    line.addSubcommand(new ModelExportCommand(services.models(), work, console));
    line.addSubcommand(new ModelRemoveCommand(services.models(), console));
    return line;
  }

  @Override
  public Integer call() throws ModelException {
    return list.print(json.isOn());
  }

  /** The same, by its name. */
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class Listing implements Callable<Integer> {
    private final ModelList list;

    @Mixin private JsonOption json = new JsonOption();

    Listing(ModelList list) {
      this.list = list;
    }

    @Override
    public Integer call() throws ModelException {
      return list.print(json.isOn());
    }
  }

  /** Prints what models there are. */
  record ModelList(Models models, Console console) {

    int print(boolean asJson) throws ModelException {
      Models.Listing there = models.list();
      if (asJson) {
        console.line(Json.of(asObject(there)));
        return ExitCode.OK;
      }
      there.unusable().forEach(bad -> console.note(bad.problem()));
      console.line(
          there.packages().isEmpty() ? Texts.text("models.empty") : table(there.packages()));
      return ExitCode.OK;
    }

    private static Map<String, Object> asObject(Models.Listing there) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("models", there.packages().stream().map(ModelList::asObject).toList());
      object.put("unusable", there.unusable().stream().map(ModelList::asObject).toList());
      return object;
    }

    private static Map<String, Object> asObject(ModelPackage model) {
      Manifest manifest = model.manifest();
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("id", model.id());
      object.put("title", manifest.title());
      object.put("task", model.task().word());
      object.put("predicts", manifest.predicts());
      object.put("features", FeatureWidth.of(model.graph(), manifest.outputs()));
      object.put("parameters", model.graph().parameters());
      object.put("shipped", model.shipped());
      object.put("hash", model.hash());
      object.put("folder", model.folder().toString());
      return object;
    }

    private static Map<String, Object> asObject(Models.Unusable bad) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("folder", bad.folder().toString());
      object.put("problem", bad.problem());
      return object;
    }

    private static String table(List<ModelPackage> packages) {
      TextTable table =
          new TextTable()
              .row(
                  Texts.text("models.id"),
                  Texts.text("models.title"),
                  Texts.text("models.task"),
                  Texts.text("models.gives"),
                  Texts.text("models.features"),
                  Texts.text("models.parameters"),
                  Texts.text("models.from"));
      for (ModelPackage model : packages) {
        table.row(
            model.id(),
            model.manifest().title(),
            model.task().word(),
            Texts.text(model.manifest().predicts() ? "models.emotions" : "models.only.features"),
            FeatureWidth.of(model.graph(), model.manifest().outputs()),
            model.graph().parameters(),
            Texts.text(model.shipped() ? "models.shipped" : "models.own"));
      }
      return table.toString();
    }
  }
}
