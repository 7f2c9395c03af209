package app.beholder.cli;

import app.beholder.job.Monitor;
import app.beholder.ml.Device;
import app.beholder.ml.Draft;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.packages.ManifestText;
import app.beholder.ml.packages.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a model package, or a bare ONNX file with the manifest that is proposed for it. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ModelImportCommand implements Callable<Integer> {
  private final ModelServices services;
  private final Work work;
  private final Console console;

  @Mixin private ManifestOptions corrections = new ManifestOptions();
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file = Path.of("");

  ModelImportCommand(ModelServices services, Work work, Console console) {
    this.services = services;
    this.work = work;
    this.console = console;
  }

  /** What was added, and what is to be said of it. */
  private record Imported(ModelPackage model, List<String> notes) {}

  @Override
  public Integer call() throws Exception {
    Imported imported = work.run(this::importFile);
    imported.notes().forEach(console::note);
    ModelPackage model = imported.model();
    console.line(
        json.isOn()
            ? Json.of(ManifestText.asObject(model.manifest()))
            : Texts.text("models.imported", model.id())
                + System.lineSeparator()
                + new ModelSummary(model));
    return ExitCode.OK;
  }

  private Imported importFile(Monitor monitor) throws Exception {
    Draft found = services.models().look(file, monitor);
    try {
      return tryAndAdd(corrections.applied(found, services.models().list().packages()), monitor);
    } finally {
      services.models().release(found);
    }
  }

  private Imported tryAndAdd(Draft draft, Monitor monitor) throws Exception {
    List<String> problems = services.models().problems(draft);
    if (!problems.isEmpty()) {
      // The last one is the reason with which the command ends.
      problems.subList(0, problems.size() - 1).forEach(console::note);
      throw new CommandException(problems.getLast());
    }
    monitor.step(Texts.text("models.trying"));
    if (engineStarts()) {
      new Trial(services.engine()).run(services.models().asPackage(draft), Device.AUTOMATIC);
    }
    return new Imported(services.models().add(draft, monitor), draft.notes());
  }

  /** Where no model runs at all, this one is not to blame. */
  private boolean engineStarts() {
    try {
      services.engine().report();
      return true;
    } catch (ModelException e) {
      LoggerFactory.getLogger(ModelImportCommand.class).warn("No model can be tried", e);
      console.note(Texts.text("models.not.tried", String.valueOf(e.getMessage())));
      return false;
    }
  }
}
