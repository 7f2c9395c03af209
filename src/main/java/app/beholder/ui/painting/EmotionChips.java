package app.beholder.ui.painting;

import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The emotions that were felt, to choose from, each with the number of comments that have it, and
 * one button for all of them; before them the bar whose comments are shown.
 */
final class EmotionChips extends FlowPane {
  private final Texts texts = Texts.of(EmotionChips.class);
  private final CommentsViewModel model;
  private final DataNames names;
  private final ToggleButton all = new ToggleButton(texts.get("comments.all"));
  private final Button behind = new Button();
  private final Map<Emotion, ToggleButton> chips = new EnumMap<>(Emotion.class);

  EmotionChips(CommentsViewModel model, DataNames names) {
    this.model = model;
    this.names = names;
    getStyleClass().add("emotion-chips");
    setMinHeight(USE_PREF_SIZE);
    setRowValignment(VPos.CENTER);
    all.setId("chip-all");
    all.getStyleClass().add("chip");
    all.setTooltip(new Tooltip(texts.get("comments.all.tip")));
    all.setOnAction(event -> {
      model.chooseAll();
      update();
    });
    behind.setGraphic(Icons.of(Material2OutlinedAL.CLOSE));
    behind.setId("chip-behind");
    behind.getStyleClass().addAll("chip", "behind");
    behind.setContentDisplay(ContentDisplay.RIGHT);
    behind.managedProperty().bind(behind.visibleProperty());
    behind.setTooltip(new Tooltip(texts.get("comments.behind.tip")));
    behind.setOnAction(event -> {
      all.requestFocus();
      model.chooseAll();
    });
    Label heading = new Label(texts.get("comments"));
    heading.getStyleClass().add("heading");
    getChildren().addAll(heading, behind, all);
    Emotion.ALL.forEach(emotion -> getChildren().add(chip(emotion)));
    model.countsProperty().subscribe(this::update);
    model.chosenProperty().subscribe(this::update);
    model.behindProperty().subscribe(this::show);
    update();
  }

  /** The bar whose comments are shown; pressing the chip ends that. */
  private void show(Optional<Behind> bar) {
    behind.setVisible(bar.isPresent());
    bar.ifPresent(b -> {
      String words =
          texts.get("comments.behind", names.emotion(b.emotion()), names.culture(b.culture()));
      behind.setText(words);
      behind.setAccessibleText(words + ". " + texts.get("comments.behind.tip"));
    });
  }

  private ToggleButton chip(Emotion emotion) {
    ToggleButton chip = new ToggleButton(names.emotion(emotion), new EmotionDot(emotion));
    chip.setId("chip-" + emotion.name().toLowerCase(Locale.ROOT));
    chip.getStyleClass().add("chip");
    chip.setOnAction(event -> model.choose(emotion, chip.isSelected()));
    chip.managedProperty().bind(chip.visibleProperty());
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
      chip.setVisible(count > 0 || chosen);
    });
  }
}
