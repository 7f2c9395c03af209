package app.beholder.cli;

import app.beholder.library.Filter;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.Answer;
import app.beholder.ml.prediction.Asking;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.ml.prediction.LibraryRun.Outcome;
import app.beholder.ml.prediction.Question;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets a model guess emotions: of a library, or of one picture, comment, or both. */
@Command(name = "predict", mixinStandardHelpOptions = true)
final class PredictCommand implements Callable<Integer> {
  private final ModelServices models;
  private final Work work;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FilterOption where = new FilterOption();
  @Mixin private DeviceOption device = new DeviceOption();
  @Mixin private JsonOption json = new JsonOption();

  @Option(names = "--library", paramLabel = "DIR")
  private @Nullable Path library;

  @Option(names = "--model", required = true, paramLabel = "ID")
  private String model = "";

  @Option(names = "--picture", paramLabel = "FILE")
  private @Nullable Path picture;

  @Option(names = "--text", paramLabel = "TEXT")
  private @Nullable String text;

  PredictCommand(ModelServices models, Work work, Console console) {
    this.models = models;
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    boolean single = picture != null || text != null;
    if (single == (library != null)) {
      throw new ParameterException(spec.commandLine(), Texts.text("predict.which"));
    }
    if (single && !where.filter().isAll()) {
      throw new ParameterException(spec.commandLine(), Texts.text("predict.where"));
    }
    ModelPackage chosen = models.models().get(model);
    if (library == null) {
      ask(chosen, new Question(picture, text));
    } else {
      apply(chosen, library, where.filter());
    }
    return ExitCode.OK;
  }

  private void ask(ModelPackage chosen, Question question) throws Exception {
    if (chosen.task() == Task.IMAGE && text != null) {
      console.note(Texts.text("predict.text.unused", chosen.id()));
    }
    if (chosen.task() == Task.TEXT && picture != null) {
      console.note(Texts.text("predict.picture.unused", chosen.id()));
    }
    Answer answer =
        work.run(monitor -> {
          monitor.step(Texts.text("predict.asking"));
          try (Asking asking = new Asking(models)) {
            return asking.ask(chosen, question, device.device());
          }
        });
    PredictedAnswer shown = new PredictedAnswer(chosen, answer);
    console.line(json.isOn() ? Json.of(shown.asObject()) : shown.asText());
  }

  private void apply(ModelPackage chosen, Path folder, Filter filter) throws Exception {
    work.onLibrary(
        folder,
        (open, monitor) -> {
          if (!json.isOn()) {
            UnknownValues.tell(open.columns(), filter, console);
          }
          Outcome outcome =
              new LibraryRun(open, chosen, filter, device.device(), models).run(monitor);
          PredictedLibrary shown = new PredictedLibrary(chosen, open, outcome);
          console.line(json.isOn() ? Json.of(shown.asObject()) : shown.asText());
        });
  }
}
