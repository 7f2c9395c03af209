package app.beholder.ml.evaluation;

import app.beholder.library.Library;
import app.beholder.model.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An evaluation as one HTML file that needs nothing else: no script, no network, no font. The same
 * evaluation always gives the same bytes.
 */
public final class HtmlReport {
  private final Library library;
  private final Evaluation evaluation;

  private HtmlReport(Library library, Evaluation evaluation) {
    this.library = library;
    this.evaluation = evaluation;
  }

  /**
   * Writes the report; a file of that name is replaced when the new one is complete.
   *
   * @param library that was evaluated
   * @throws IOException where it cannot be written, with a message for people
   */
  public static void write(Library library, Evaluation evaluation, Path to) throws IOException {
    Path target = to.toAbsolutePath();
    Path temporary = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.writeString(temporary, new HtmlReport(library, evaluation).document());
      Files.move(
          temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new IOException(
          "Cannot write " + to + "; check that its folder is there and that the disk has room.", e);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private String document() {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Predicted and felt: %s, %s</title>
    <style>
    %s</style>
    </head>
    <body>
    <header>
    <h1>Predicted and felt: %s</h1>
    %s</header>
    <main>
    <section>
    <h2>Cultures, the worst known first</h2>
    %s</section>
    %s<section>
    <h2>What the measures mean</h2>
    %s</section>
    <section>
    <h2>The run</h2>
    %s</section>
    </main>
    </body>
    </html>
    """
        .formatted(
            Html.text(library.name()),
            Html.text(evaluation.run().model().title()),
            ReportStyle.css(),
            Html.data(library.name()),
            lead(),
            table(lines()),
            sections(lines()),
            definitions(meanings()),
            definitions(RunFacts.of(evaluation.run())));
  }

  /** What people must know before they read a figure. */
  private String lead() {
    String filter =
        evaluation.where().isEmpty() ? "" : " and pass the filter " + Html.data(evaluation.where());
    String made =
        library.maker().isEmpty()
            ? ""
            : "<p class=\"made\">Made by a program, paintings, comments and emotions alike: "
                + Html.data(library.maker())
                + ". Nobody felt this; the figures say how well the model learnt the program.</p>";
    return """
    %s
    <p>What %s predicted in the run %s, beside what people felt, over the annotations that have \
    a prediction%s.</p>
    """
        .formatted(
            made,
            Html.data(evaluation.run().model().title()),
            Html.data(evaluation.run().id()),
            filter);
  }

  /** With one culture alone, all cultures together would say the same again. */
  private List<CultureEvaluation> lines() {
    List<CultureEvaluation> cultures = evaluation.cultures();
    return cultures.size() < 2
        ? cultures
        : Stream.concat(cultures.stream(), evaluation.all().stream()).toList();
  }

  static String name(CultureEvaluation line) {
    return line.culture().isEmpty() ? "All cultures" : Html.data(line.culture());
  }

  private static String table(List<CultureEvaluation> lines) {
    return lines.isEmpty()
        ? "<p>No annotation that passes has a prediction in this run.</p>\n"
        : CultureTable.write(lines);
  }

  private static String sections(List<CultureEvaluation> lines) {
    double longest =
        lines.stream()
            .filter(CultureEvaluation::isEnough)
            .flatMap(line ->
                Stream.concat(
                    line.predicted().stream(), Emotion.ALL.stream().map(line.annotated()::share)))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(1);
    CultureSection section = new CultureSection(new ShareBars(longest));
    return IntStream.range(0, lines.size())
        .mapToObj(i -> section.write("c" + i, name(lines.get(i)), lines.get(i)))
        .collect(Collectors.joining());
  }

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(
        "Macro-F1",
        "The mean over the emotions of F1, in which a rare emotion counts as much as a common one;"
            + " 1 is best.");
    meanings.put(
        "Accuracy",
        "The share of annotations whose emotion has the largest predicted share. The commonest"
            + " guess beside it always names the emotion that most felt.");
    meanings.put(
        "Element accuracy",
        "The share of a painting's nine yes/no labels, \u201cdoes anybody feel this?\u201d, that"
            + " are right at threshold 0.5. The constant guess beside it gives each label its"
            + " commoner answer for all paintings.");
    meanings.put(
        "Calibration error",
        "How far the model's confidence lies from how often it is right, over 15 bins of equal"
            + " width; 0 is best.");
    meanings.put(
        "Divergence",
        "How far the predicted distribution lies from the felt one (Jensen-Shannon); 0 bits where"
            + " they are the same, 1 where they have nothing in common.");
    meanings.put(
        "Not enough evidence",
        "Fewer than 5 annotations, with which figures differ by chance alone.");
    return meanings;
  }

  private static String definitions(Map<String, String> meanings) {
    return meanings.entrySet().stream()
        .map(entry -> "<dt>%s</dt><dd>%s</dd>\n".formatted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
  }
}
