package app.beholder.ml.evaluation;

import app.beholder.model.Emotion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a report that has all measures of all cultures. */
final class CultureTable {
  private CultureTable() {}

  static String write(List<CultureEvaluation> lines) {
    return """
    <div class="wide" tabindex="0">
    <table>
    <caption>How well the run predicts what each culture felt. Two measures have beside them what a guess \
    reaches that looks at nothing.</caption>
    <thead><tr><th scope="col">culture</th><th scope="col">annotations</th>\
    <th scope="col">paintings</th><th scope="col">macro\u2011F1</th><th scope="col">accuracy</th>\
    <th scope="col">commonest guess</th><th scope="col">element accuracy</th>\
    <th scope="col">constant guess</th><th scope="col">calibration error</th>\
    <th scope="col">divergence in bits</th></tr></thead>
    <tbody>
    %s
    </tbody>
    </table>
    </div>
    """
        .formatted(lines.stream().map(CultureTable::row).collect(Collectors.joining("\n")));
  }

  private static String row(CultureEvaluation line) {
    String figures =
        line.isEnough()
            ? Stream.of(
                    line.macroF1(),
                    line.accuracy(),
                    commonest(line),
                    line.elementAccuracy(),
                    line.constantGuess(),
                    line.ece(),
                    line.jsd())
                .map(value -> "<td>" + Html.figure(value) + "</td>")
                .collect(Collectors.joining())
            : "<td class=\"text\" colspan=\"7\">not enough evidence</td>";
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td>%s</tr>"
        .formatted(
            HtmlReport.name(line), Html.count(line.n()), Html.count(line.paintings()), figures);
  }

  /** The accuracy of whoever always names the emotion that most people felt. */
  private static double commonest(CultureEvaluation line) {
    return Emotion.ALL.stream().mapToDouble(line.annotated()::share).max().orElse(0);
  }
}
