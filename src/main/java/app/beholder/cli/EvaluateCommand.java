package app.beholder.cli;

import app.beholder.library.Columns;
import app.beholder.ml.evaluation.CultureEvaluation;
import app.beholder.ml.evaluation.Evaluation;
import app.beholder.model.Emotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Compares what a run predicted with what people felt, for each culture. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private final Work work;
  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private RunOption run = new RunOption();
  @Mixin private FilterOption where = new FilterOption();
  @Mixin private JsonOption json = new JsonOption();

  EvaluateCommand(Work work, Console console) {
    this.work = work;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    work.onLibrary(
        library.folder(),
        (open, monitor) -> {
          Evaluation evaluation = Evaluation.of(open, run.in(open), where.filter(), monitor);
          if (json.isOn()) {
            console.line(Json.of(asObject(evaluation)));
          } else {
            Columns columns = open.columnsWith(evaluation.run());
            UnknownValues.tell(columns, where.filter().spelledAs(columns), console);
            console.line(asText(evaluation));
          }
        });
    return ExitCode.OK;
  }

  private static Map<String, Object> asObject(Evaluation evaluation) {
    Map<String, Object> cultures = new LinkedHashMap<>();
    evaluation.cultures().forEach(culture -> cultures.put(culture.culture(), asObject(culture)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("run", evaluation.run().id());
    object.put("model", evaluation.run().model().id());
    object.put("task", evaluation.run().model().task().word());
    object.put("where", evaluation.where());
    object.put("cultures", cultures);
    object.put("all", evaluation.all().map(EvaluateCommand::asObject).orElse(null));
    return object;
  }

  private static Map<String, Object> asObject(CultureEvaluation culture) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("n", culture.n());
    object.put("enough", culture.isEnough());
    object.put("paintings", culture.paintings());
    object.put("accuracy", culture.accuracy());
    object.put("macroF1", culture.macroF1());
    object.put("elementAccuracy", culture.elementAccuracy());
    object.put("constantGuess", culture.constantGuess());
    object.put("ece", culture.ece());
    object.put("jsd", culture.jsd());
    object.put("annotated", distribution(culture, culture.annotated()::share));
    object.put("predicted", distribution(culture, e -> culture.predicted().get(e.ordinal())));
    return object;
  }

  private static Map<String, Object> distribution(
      CultureEvaluation culture, ToDoubleFunction<Emotion> share) {
    Map<String, Object> shares = new LinkedHashMap<>();
    Emotion.ALL.forEach(emotion -> shares.put(emotion.label(), share.applyAsDouble(emotion)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("n", culture.n());
    object.put("shares", shares);
    return object;
  }

  private static String asText(Evaluation evaluation) {
    String summary =
        Texts.text(
            "evaluate.summary",
            evaluation.run().id(),
            evaluation.run().model().title(),
            evaluation.run().model().task().word());
    if (evaluation.all().isEmpty()) {
      return summary + System.lineSeparator() + Texts.text("evaluate.nothing");
    }
    List<CultureEvaluation> lines =
        Stream.concat(evaluation.cultures().stream(), evaluation.all().stream()).toList();
    List<String> parts = new ArrayList<>();
    parts.add(summary);
    parts.add(measures(lines).toString());
    parts.add(distributions(lines).toString());
    evaluation.cultures().stream()
        .filter(culture -> !culture.isEnough())
        .map(culture ->
            Texts.text("evaluate.few", culture.culture(), Texts.count(culture.n(), "annotations")))
        .forEach(parts::add);
    return String.join(System.lineSeparator().repeat(2), parts);
  }

  private static TextTable measures(List<CultureEvaluation> lines) {
    TextTable table =
        new TextTable()
            .row(
                Texts.text("info.culture"),
                Texts.text("info.annotations"),
                Texts.text("info.paintings"),
                Texts.text("evaluate.accuracy"),
                Texts.text("evaluate.macro.f1"),
                Texts.text("evaluate.element.accuracy"),
                Texts.text("evaluate.constant.guess"),
                Texts.text("evaluate.ece"),
                Texts.text("evaluate.jsd"));
    for (CultureEvaluation line : lines) {
      List<Object> row = new ArrayList<>(List.of(name(line), line.n(), line.paintings()));
      if (line.isEnough()) {
        Stream.of(
                line.accuracy(),
                line.macroF1(),
                line.elementAccuracy(),
                line.constantGuess(),
                line.ece(),
                line.jsd())
            .map(EvaluateCommand::figure)
            .forEach(row::add);
      }
      table.row(row.toArray());
    }
    return table;
  }

  private static TextTable distributions(List<CultureEvaluation> lines) {
    List<Object> header =
        new ArrayList<>(
            List.of(
                Texts.text("info.culture"),
                Texts.text("evaluate.shares"),
                Texts.text("evaluate.n")));
    Emotion.ALL.forEach(emotion -> header.add(emotion.label()));
    TextTable table = new TextTable().row(header.toArray());
    for (CultureEvaluation line : lines) {
      if (line.isEnough()) {
        shares(table, line, "evaluate.annotated", line.annotated()::share);
        shares(table, line, "evaluate.predicted", e -> line.predicted().get(e.ordinal()));
      }
    }
    return table;
  }

  private static void shares(
      TextTable table, CultureEvaluation line, String what, ToDoubleFunction<Emotion> share) {
    List<Object> row = new ArrayList<>(List.of(name(line), Texts.text(what), line.n()));
    Emotion.ALL.forEach(emotion -> row.add(figure(share.applyAsDouble(emotion))));
    table.row(row.toArray());
  }

  private static String name(CultureEvaluation line) {
    return line.culture().isEmpty() ? Texts.text("evaluate.all") : line.culture();
  }

  private static String figure(double value) {
    return Texts.text("evaluate.figure", value);
  }
}
