package app.beholder.ui.painting;

import app.beholder.model.Distribution;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * How far apart the cultures are beside what chance alone gives, in a small picture and in words,
 * with help for whoever has not met the measure before.
 */
final class DivergenceLine extends FlowPane {
  /** More names than this are not read; the help then says how many cultures there are. */
  private static final int MOST_NAMES = 6;

  private final Texts texts = Texts.of(DivergenceLine.class);
  private final EmotionsViewModel model;
  private final DivergenceScale scale = new DivergenceScale();
  private final Label found = label("divergence-found", DivergenceScale.foundMark());
  private final Label chance = label("divergence-chance", DivergenceScale.chanceMark());
  private final Label none = label("divergence-none", null);
  private final Tooltip explanation = new Tooltip();
  private final Button help =
      Icons.button(Material2OutlinedAL.HELP_OUTLINE, texts.get("divergence.help"), this::explain);

  DivergenceLine(EmotionsViewModel model) {
    this.model = model;
    getStyleClass().add("divergence-line");
    setRowValignment(VPos.CENTER);
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    none.setText(texts.get("divergence.none", Distribution.ENOUGH));
    help.setId("divergence-help");
    explanation.setAutoHide(true);
    help.setTooltip(explanation);
    List.of(scale, found, chance).forEach(part -> Tooltip.install(part, explanation));
    model.disagreementProperty().subscribe(this::update);
    model.culturesProperty().subscribe(this::update);
  }

  private static Label label(String id, @Nullable Node mark) {
    Label label = new Label(null, mark);
    label.setId(id);
    return label;
  }

  private void update() {
    boolean nobody = model.culturesProperty().get().isEmpty();
    model
        .disagreementProperty()
        .get()
        .ifPresentOrElse(
            this::show,
            () -> getChildren().setAll(nobody || isComing() ? List.of() : List.of(none)));
  }

  /** It is being reckoned. */
  private boolean isComing() {
    return model.culturesProperty().get().stream().filter(CultureEmotions::isEnough).count() > 1;
  }

  private void show(Disagreement disagreement) {
    scale.show(disagreement);
    found.setText(texts.get("divergence.found", disagreement.divergence().bits()));
    chance.setText(texts.get("divergence.chance", disagreement.divergence().byChance()));
    String words =
        texts.get("divergence.explained", disagreement.most())
            + "\n\n"
            + compared(disagreement.compared());
    explanation.setText(words);
    help.setAccessibleHelp(words);
    getChildren().setAll(scale, found, chance, help);
  }

  private String compared(List<CultureEmotions> cultures) {
    if (cultures.size() <= MOST_NAMES) {
      return texts.get(
          "divergence.compared",
          cultures.stream()
              .map(c -> texts.get("divergence.culture", c.name(), c.distribution().n()))
              .collect(Collectors.joining(texts.get("divergence.separator"))));
    }
    IntSummaryStatistics n =
        cultures.stream().mapToInt(c -> c.distribution().n()).summaryStatistics();
    return texts.get("divergence.compared.many", cultures.size(), n.getMin(), n.getMax());
  }

  /** Tooltips show themselves to mice alone. */
  private void explain() {
    Bounds bounds = help.localToScreen(help.getLayoutBounds());
    if (bounds != null) {
      explanation.show(help, bounds.getMinX(), bounds.getMaxY());
    }
  }
}
