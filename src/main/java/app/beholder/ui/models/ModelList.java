package app.beholder.ui.models;

import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The packages, one of them chosen; the arrow keys go from one to the next. */
final class ModelList extends VBox {
  private final ModelsViewModel model;
  private final Texts texts;
  private final VBox rows = new VBox();
  private ToggleGroup group = new ToggleGroup();

  ModelList(ModelsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("model-list");
    getStyleClass().add("model-list");
    rows.getStyleClass().add("model-rows");
    Label heading = new Label(texts.get("list.title"));
    heading.getStyleClass().add("section-heading");
    getChildren().addAll(heading, rows);
    model.rowsProperty().subscribe(this::show);
    model.chosenProperty().subscribe(chosen -> select());
  }

  private Stream<ModelListRow> rows() {
    return rows.getChildren().stream().map(ModelListRow.class::cast);
  }

  private void show(List<ModelRow> newest) {
    boolean focused = rows().anyMatch(ModelListRow::isFocused);
    group = new ToggleGroup();
    rows.getChildren().setAll(newest.stream().map(this::row).toList());
    select();
    if (focused) {
      focusChosen();
    }
  }

  private ModelListRow row(ModelRow row) {
    ModelListRow button = new ModelListRow(row, texts);
    button.setToggleGroup(group);
    // a second press must not leave the list without a chosen one
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
    rows()
        .filter(row -> row.key().equals(model.chosenProperty().get()))
        .forEach(group::selectToggle);
  }

  void focusChosen() {
    rows().filter(ModelListRow::isSelected).forEach(ModelListRow::requestFocus);
  }
}
