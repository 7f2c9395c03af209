package app.beholder.ui.models;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The packages, one of them chosen; the arrow keys go from one to the next. */
final class ModelList extends VBox {
  private final ModelsViewModel model;
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();

  ModelList(ModelsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("model-list");
    getStyleClass().add("model-list");
    model.rowsProperty().subscribe(this::show);
    model.chosenProperty().subscribe(chosen -> select());
  }

  private void show(List<ModelRow> rows) {
    boolean focused = group.getToggles().stream().anyMatch(row -> ((Node) row).isFocused());
    group.getToggles().clear();
    getChildren().setAll(rows.stream().map(this::row).toList());
    select();
    if (focused) {
      focusChosen();
    }
  }

  private ToggleButton row(ModelRow row) {
    Label title = new Label(row.title());
    title.getStyleClass().add("row-title");
    title.setWrapText(true);
    Label note = new Label(row.note());
    note.getStyleClass().add("small-print");
    note.setWrapText(true);
    VBox words = new VBox(title, note);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    FontIcon icon =
        Icons.of(row.task().map(TaskIcons::of).orElse(Material2OutlinedAL.ERROR_OUTLINE));
    HBox content = new HBox(icon, words);
    content.setAlignment(Pos.TOP_LEFT);
    content.getStyleClass().add("row-content");
    content.setMouseTransparent(true);
    ToggleButton button = new ToggleButton(row.title(), content);
    button.setId("model-" + row.key());
    button.setUserData(row.key());
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMnemonicParsing(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("model-row");
    if (!row.usable()) {
      button.getStyleClass().add("unusable");
    }
    button.setAccessibleText(texts.get("list.row", row.title(), row.note()));
    button.setToggleGroup(group);
    content.prefWidthProperty().bind(button.widthProperty().subtract(2));
    button.setOnAction(event -> button.setSelected(true));
    button
        .selectedProperty()
        .subscribe((before, on) -> {
          if (on) {
            model.chosenProperty().set(row.key());
          }
        });
    return button;
  }

  private void select() {
    group.getToggles().stream()
        .filter(row -> model.chosenProperty().get().equals(row.getUserData()))
        .forEach(group::selectToggle);
  }

  void focusChosen() {
    group.getToggles().stream()
        .filter(row -> row.equals(group.getSelectedToggle()))
        .forEach(row -> ((Node) row).requestFocus());
  }
}
