package app.beholder.cli;

import app.beholder.library.Columns;
import app.beholder.ml.evaluation.Evaluation;
import app.beholder.ml.evaluation.HtmlReport;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Writes what {@link EvaluateCommand} finds, with its charts, as one HTML file. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Work work;
  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private RunOption run = new RunOption();
  @Mixin private FilterOption where = new FilterOption();
  @Mixin private TargetOption target = new TargetOption();
  @Mixin private JsonOption json = new JsonOption();

  ReportCommand(Work work, Console console) {
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    target.check();
    work.onLibrary(
        library.folder(),
        (open, monitor) -> {
          Evaluation evaluation = Evaluation.of(open, run.in(open), where.filter(), monitor);
          try {
            HtmlReport.write(open, evaluation, target.file());
          } catch (IOException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
          }
          if (!json.isOn()) {
            Columns columns = open.columnsWith(evaluation.run());
            UnknownValues.tell(columns, where.filter().spelledAs(columns), console);
          }
          print(evaluation);
        });
    return ExitCode.OK;
  }

  private void print(Evaluation evaluation) {
    int annotations = evaluation.all().map(all -> all.n()).orElse(0);
    if (json.isOn()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("run", evaluation.run().id());
      object.put("annotations", annotations);
      object.put("file", target.file().toString());
      console.line(Json.of(object));
    } else {
      console.line(
          Texts.text(
              "report.done",
              evaluation.run().id(),
              Texts.count(annotations, "annotations"),
              target.file()));
    }
  }
}
