package app.beholder.ui.models;

import app.beholder.ui.common.Icons;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A sentence with a sign before its first line. */
final class Remark extends HBox {
  private final Label words = new Label();

  private Remark(Ikon icon, String kind) {
    getStyleClass().addAll("remark", kind);
    setAlignment(Pos.TOP_LEFT);
    words.setWrapText(true);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(Icons.of(icon), words);
  }

  /** Something worth knowing. */
  static Remark note(String sentence) {
    Remark note = new Remark(Material2OutlinedAL.INFO, "note");
    note.words.setText(sentence);
    return note;
  }

  /** Something that is wrong. */
  static Remark problem(String sentence) {
    Remark problem = new Remark(Material2AL.ERROR_OUTLINE, "problem");
    problem.words.setText(sentence);
    return problem;
  }

  /** What is wrong, while something is. */
  static Remark problem(ObservableValue<String> sentence) {
    Remark problem = problem("");
    problem.words.textProperty().bind(sentence);
    problem.visibleProperty().bind(problem.words.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  /** With an id for its sentence. */
  Remark called(String id) {
    words.setId(id);
    return this;
  }
}
