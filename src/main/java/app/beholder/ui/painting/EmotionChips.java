package app.beholder.ui.painting;

import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/**
 * Nine emotions to choose from, each with the number of comments that have it, and one button for
 * all of them.
 */
final class EmotionChips extends FlowPane {
  private final Texts texts = Texts.of(EmotionChips.class);
  private final CommentsViewModel model;
  private final DataNames names;
  private final ToggleButton all = new ToggleButton(texts.get("comments.all"));
  private final Map<Emotion, ToggleButton> chips = new EnumMap<>(Emotion.class);

  EmotionChips(CommentsViewModel model, DataNames names) {
    this.model = model;
    this.names = names;
    getStyleClass().add("emotion-chips");
    setMinHeight(USE_PREF_SIZE);
    all.setId("chip-all");
    all.getStyleClass().add("chip");
    all.setTooltip(new Tooltip(texts.get("comments.all.tip")));
    all.setOnAction(event -> {
      model.chooseAll();
      update();
    });
    getChildren().add(all);
    Emotion.ALL.forEach(emotion -> getChildren().add(chip(emotion)));
    model.countsProperty().subscribe(this::update);
    model.chosenProperty().subscribe(this::update);
    update();
  }

  private ToggleButton chip(Emotion emotion) {
    ToggleButton chip = new ToggleButton(names.emotion(emotion), new EmotionDot(emotion));
    chip.setId("chip-" + emotion.name().toLowerCase(Locale.ROOT));
    chip.getStyleClass().add("chip");
    chip.setOnAction(event -> model.choose(emotion, chip.isSelected()));
    chips.put(emotion, chip);
    return chip;
  }

  private void update() {
    all.setSelected(model.chosenProperty().get().isEmpty());
    chips.forEach((emotion, chip) -> {
      int count = model.countsProperty().get().getOrDefault(emotion, 0);
      boolean chosen = model.chosenProperty().get().contains(emotion);
      chip.setText(texts.get("comments.chip", names.emotion(emotion), count));
      chip.setSelected(chosen);
      chip.setDisable(count == 0 && !chosen);
    });
  }
}
