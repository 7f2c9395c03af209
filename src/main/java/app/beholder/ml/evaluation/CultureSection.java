package app.beholder.ml.evaluation;

import app.beholder.measure.ConfusionMatrix;
import app.beholder.model.Emotion;
import java.util.List;
import java.util.stream.Collectors;

/** The part of a report that shows one culture: both distributions, and who is taken for whom. */
final class CultureSection {
  private final ShareBars bars;

  CultureSection(ShareBars bars) {
    this.bars = bars;
  }

  /**
   * Writes it.
   *
   * @param id unique in the document
   * @param name of the culture, as HTML
   */
  String write(String id, String name, CultureEvaluation culture) {
    String heading =
        "<section>\n<h2>%s</h2>\n<p>%s on %s</p>\n"
            .formatted(
                name,
                Html.count(culture.n(), "annotation"),
                Html.count(culture.paintings(), "painting"));
    if (!culture.isEnough()) {
      return heading + "<p>Not enough evidence to compare anything.</p>\n</section>\n";
    }
    List<Double> felt = Emotion.ALL.stream().map(culture.annotated()::share).toList();
    return heading
        + "<div class=\"charts\">\n"
        + figure(id + "-felt", "What people felt", culture.n(), felt)
        + figure(id + "-predicted", "What the model predicted", culture.n(), culture.predicted())
        + "</div>\n"
        + confusion(culture.confusion())
        + "</section>\n";
  }

  private String figure(String id, String what, int n, List<Double> shares) {
    String title = what + ", n = " + Html.count(n);
    return "<figure>\n<figcaption>%s</figcaption>\n%s\n</figure>\n"
        .formatted(title, bars.draw(id, title, shares));
  }

  private static String confusion(ConfusionMatrix confusion) {
    return """
    <div class="wide" tabindex="0">
    <table class="confusion">
    <caption>How many annotations of each emotion got which prediction. Each row is what people felt, each \
    column what the model predicted; the right ones are framed.</caption>
    <thead><tr><th scope="col">felt</th>%s<th scope="col">n</th><th scope="col">F1</th></tr></thead>
    <tbody>
    %s
    </tbody>
    </table>
    </div>
    """
        .formatted(
            Emotion.ALL.stream()
                .map(emotion -> "<th scope=\"col\">" + emotion.label() + "</th>")
                .collect(Collectors.joining()),
            Emotion.ALL.stream()
                .map(emotion -> row(confusion, emotion))
                .collect(Collectors.joining("\n")));
  }

  private static String row(ConfusionMatrix confusion, Emotion felt) {
    int n = confusion.felt().count(felt);
    String cells =
        Emotion.ALL.stream()
            .map(predicted -> cell(confusion.count(felt, predicted), n, felt == predicted))
            .collect(Collectors.joining());
    return "<tr><th scope=\"row\">%s</th>%s<td>%s</td><td>%s</td></tr>"
        .formatted(felt.label(), cells, Html.count(n), Html.figure(confusion.f1(felt)));
  }

  private static String cell(int count, int n, boolean right) {
    long share = n == 0 ? 0 : Math.round(100.0 * count / n);
    return "<td%s style=\"--share: %s\">%s</td>"
        .formatted(right ? " class=\"right\"" : "", share, Html.count(count));
  }
}
