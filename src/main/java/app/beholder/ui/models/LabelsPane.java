package app.beholder.ui.models;

import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** The nine emotions in the order of the model's numbers, with buttons that move each of them. */
final class LabelsPane extends VBox {
  private final OutputFieldsViewModel model;
  private final Texts texts;
  private final DataNames names = new DataNames();
  private final GridPane grid = new GridPane();

  LabelsPane(OutputFieldsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("labels");
    getStyleClass().add("label-order");
    grid.getStyleClass().add("label-rows");
    Hyperlink reset = new Hyperlink(texts.get("form.labels.reset"));
    reset.setId("reset-labels");
    reset.setOnAction(event -> model.resetLabels());
    getChildren().addAll(grid, reset);
    model.order().subscribe(this::show);
    show();
  }

  private void show() {
    grid.getChildren().clear();
    List<Emotion> order = new ArrayList<>(model.order());
    for (int place = 0; place < order.size(); place++) {
      Label number = new Label(texts.get("number", place));
      number.getStyleClass().add("small-print");
      Label name = new Label(names.emotion(order.get(place)), new EmotionDot(order.get(place)));
      name.setMinWidth(USE_PREF_SIZE);
      grid.addRow(
          place,
          number,
          name,
          move(order, place, -1, "up", Material2AL.ARROW_UPWARD),
          move(order, place, 1, "down", Material2AL.ARROW_DOWNWARD));
    }
    grid.setAlignment(Pos.CENTER_LEFT);
  }

  private Node move(List<Emotion> order, int place, int by, String id, Ikon icon) {
    String words = texts.get("form.labels." + id, names.emotion(order.get(place)));
    Button button = Icons.button(icon, words, () -> moved(place, by, id));
    button.setId(id + "-" + place);
    button.getStyleClass().add(Styles.SMALL);
    button.setDisable(place + by < 0 || place + by >= order.size());
    return button;
  }

  /** The keyboard goes with the label, so that it can be moved on. */
  private void moved(int place, int by, String id) {
    model.move(place, place + by);
    Node same = grid.lookup("#" + id + "-" + (place + by));
    Node other = grid.lookup("#" + (by < 0 ? "down" : "up") + "-" + (place + by));
    (same.isDisabled() ? other : same).requestFocus();
  }
}
