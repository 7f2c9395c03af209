package app.beholder.ui.painting;

import app.beholder.model.Distribution;
import app.beholder.ui.common.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the cultures are beside what chance alone gives, in a small picture and in words.
 */
final class DivergenceLine extends FlowPane {
  private final Texts texts = Texts.of(DivergenceLine.class);
  private final EmotionsViewModel model;
  private final DivergenceScale scale = new DivergenceScale();
  private final Label found = label("divergence-found", DivergenceScale.foundMark());
  private final Label chance = label("divergence-chance", DivergenceScale.chanceMark());
  private final Label none = label("divergence-none", null);

  /**
   * @param explanation of what stands here
   */
  DivergenceLine(EmotionsViewModel model, Tooltip explanation) {
    this.model = model;
    getStyleClass().add("divergence-line");
    setRowValignment(VPos.CENTER);
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    none.setText(texts.get("divergence.none", Distribution.ENOUGH));
    List.of(scale, found, chance).forEach(part -> Tooltip.install(part, explanation));
    model.disagreementProperty().subscribe(this::update);
    model.culturesProperty().subscribe(this::update);
    update();
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
    getChildren().setAll(scale, found, chance);
  }
}
