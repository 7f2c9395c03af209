package app.beholder.ui.painting;

import app.beholder.measure.Entropy;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the measures beside the chart mean, for whoever has not met them before. */
final class MeasuresHelp {
  /** More names than this are not read; then it says how many cultures there are. */
  private static final int MOST_NAMES = 6;

  private final Texts texts = Texts.of(MeasuresHelp.class);
  private final Tooltip explanation = new Tooltip();
  private final Button button =
      Icons.button(Material2OutlinedAL.HELP_OUTLINE, texts.get("measures.help"), this::explain);

  MeasuresHelp(EmotionsViewModel model) {
    explanation.getStyleClass().add("measures-explained");
    explanation.setAutoHide(true);
    button.setId("measures-help");
    button.setTooltip(explanation);
    model.disagreementProperty().subscribe(this::update);
  }

  /** To be installed where a measure stands. */
  Tooltip explanation() {
    return explanation;
  }

  /** Shows the explanation; tooltips show themselves to mice alone. */
  Button button() {
    return button;
  }

  private void update(Optional<Disagreement> disagreement) {
    String entropy = texts.get("measures.entropy", Entropy.MOST);
    String words =
        disagreement
            .map(found ->
                texts.get("measures.divergence", found.most())
                    + "\n"
                    + compared(found.compared())
                    + "\n\n"
                    + entropy)
            .orElse(entropy);
    explanation.setText(words);
    button.setAccessibleHelp(words);
  }

  private String compared(List<CultureEmotions> cultures) {
    if (cultures.size() <= MOST_NAMES) {
      return texts.get(
          "measures.compared",
          cultures.stream()
              .map(c -> texts.get("measures.culture", c.name(), c.distribution().n()))
              .collect(Collectors.joining(texts.get("measures.separator"))));
    }
    IntSummaryStatistics n =
        cultures.stream().mapToInt(c -> c.distribution().n()).summaryStatistics();
    return texts.get("measures.compared.many", cultures.size(), n.getMin(), n.getMax());
  }

  private void explain() {
    Bounds bounds = button.localToScreen(button.getLayoutBounds());
    if (bounds != null) {
      explanation.show(button, bounds.getMinX(), bounds.getMaxY());
    }
  }
}
