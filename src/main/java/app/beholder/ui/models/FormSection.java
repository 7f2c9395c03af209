package app.beholder.ui.models;

import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Fields of the form that belong together: names at the left, what people write at the right. */
final class FormSection extends VBox {
  private final Texts texts;
  private final GridPane grid = new GridPane();

  /**
   * @param key of the section's name
   */
  FormSection(String key, Texts texts) {
    this.texts = texts;
    getStyleClass().add("form-section");
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("section-heading");
    grid.getStyleClass().add("fields");
    ColumnConstraints names = new ColumnConstraints();
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    getChildren().addAll(heading, grid);
  }

  /** A field for words. */
  TextField words(String id, String key, StringProperty text) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    field.setId(id);
    row(key, field);
    return field;
  }

  /** A field for numbers, with what is wrong with them below it. */
  void numbers(String id, String key, NumbersField numbers) {
    words(id, key, numbers.textProperty());
    problem(numbers.problemProperty());
  }

  /** One of several values. */
  <T> ComboBox<T> choice(
      String id, String key, List<T> values, ObjectProperty<T> value, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : name.apply(one);
          }

          @Override
          public T fromString(String written) {
            throw new UnsupportedOperationException("values are chosen, not written");
          }
        });
    box.valueProperty().bindBidirectional(value);
    row(key, box);
    return box;
  }

  /** Any control, with its name at its left. */
  void row(String key, Node control) {
    Label label = new Label(texts.get(key));
    label.setMnemonicParsing(true);
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add("field-name");
    control.setAccessibleText(texts.get(key).replace("_", ""));
    GridPane.setValignment(label, VPos.TOP);
    grid.addRow(grid.getRowCount(), label, control);
  }

  /** Several controls in one row. */
  HBox beside(String key, Node first, Node... others) {
    HBox row = new HBox(first);
    row.getChildren().addAll(others);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("beside");
    row(key, row);
    return row;
  }

  /** Something below the field before it. */
  void below(Node node) {
    grid.add(node, 1, grid.getRowCount());
  }

  /** A sentence below the field before it, while there is something wrong with it. */
  void problem(ObservableValue<String> words) {
    below(Remark.problem(words));
  }

  /** A sentence that explains the field before it. */
  void hint(String key) {
    Label hint = new Label(texts.get(key));
    hint.setWrapText(true);
    hint.getStyleClass().add("small-print");
    below(hint);
  }
}
