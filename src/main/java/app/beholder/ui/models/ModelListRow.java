package app.beholder.ui.models;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * A package in the list: its sign, its title, and what it is good for; as high as its words ask.
 */
final class ModelListRow extends ToggleButton {
  private final String key;
  private final HBox content;

  ModelListRow(ModelRow row, Texts texts) {
    key = row.key();
    Label title = new Label(row.title());
    title.getStyleClass().add("row-title");
    title.setWrapText(true);
    Label note = new Label(row.note());
    note.getStyleClass().add("small-print");
    note.setWrapText(true);
    VBox words = new VBox(title, note);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    content =
        new HBox(
            Icons.of(row.task().map(TaskIcons::of).orElse(Material2OutlinedAL.ERROR_OUTLINE)),
            words);
    content.setAlignment(Pos.TOP_LEFT);
    content.getStyleClass().add("row-content");
    content.setMouseTransparent(true);
    setId("model-" + row.key());
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("model-row");
    if (!row.usable()) {
      getStyleClass().add("unusable");
    }
    setAccessibleText(texts.get("list.row", row.title(), row.note()));
    widthProperty().subscribe(() -> content.setPrefWidth(inside(getWidth())));
  }

  /** Tells it from all others. */
  String key() {
    return key;
  }

  private double inside(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    return snappedTopInset() + snapSizeY(content.prefHeight(inside(known))) + snappedBottomInset();
  }
}
