package app.beholder.ui.collection;

import app.beholder.ui.common.Texts;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Published counts beside those of the library. */
final class ComparisonPanel extends VBox {

  ComparisonPanel(Comparison comparison, Texts texts) {
    setId("panel-paper");
    getStyleClass().addAll("panel", "titled");
    Label title = new Label(comparison.title());
    title.getStyleClass().add("heading");
    getChildren().addAll(title, words(comparison.intro()), grid(comparison, texts));
    comparison.notes().forEach(note -> getChildren().add(words(note)));
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.getStyleClass().add("small-print");
    words.setWrapText(true);
    return words;
  }

  private static GridPane grid(Comparison comparison, Texts texts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("comparison");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(names);
    for (int i = 0; i < 3; i++) {
      ColumnConstraints numbers = new ColumnConstraints();
      numbers.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(numbers);
    }
    grid.addRow(
        0,
        new Label(),
        head(texts.get("paper.ours")),
        head(texts.get("paper.published")),
        head(texts.get("paper.difference.column")));
    int row = 1;
    for (Comparison.Line line : comparison.lines()) {
      Label name = new Label(line.name());
      Label difference = new Label(line.difference());
      difference.getStyleClass().add("difference");
      grid.addRow(row++, name, new Label(line.ours()), new Label(line.published()), difference);
    }
    return grid;
  }

  private static Label head(String text) {
    Label head = new Label(text);
    head.getStyleClass().add("small-print");
    return head;
  }
}
