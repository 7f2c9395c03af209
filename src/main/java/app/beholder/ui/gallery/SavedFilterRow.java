package app.beholder.ui.gallery;

import app.beholder.library.SavedFilter;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One saved filter: its name, what it asks for, and ways to rename and delete it. */
final class SavedFilterRow extends HBox {
  private final SavedFiltersViewModel saved;
  private final SavedFilter filter;
  private final Texts texts;

  SavedFilterRow(SavedFiltersViewModel saved, SavedFilter filter, Texts texts) {
    this.saved = saved;
    this.filter = filter;
    this.texts = texts;
    getStyleClass().add("saved-filter");
    setAlignment(Pos.CENTER_LEFT);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !(getChildren().getFirst() instanceof VBox)) {
            showName();
            event.consume();
          }
        });
    showName();
  }

  private void show(Node main, Node... others) {
    HBox.setHgrow(main, Priority.ALWAYS);
    getChildren().setAll(main);
    getChildren().addAll(others);
  }

  private void showName() {
    Label name = new Label(filter.name());
    name.getStyleClass().add("name");
    Label asks = new Label(saved.describe(filter.filter()));
    asks.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    VBox words = new VBox(name, asks);
    words.setMinWidth(0);
    Button rename =
        Icons.button(
            Material2OutlinedAL.EDIT,
            texts.get("saved.manage.rename", filter.name()),
            this::askForName);
    Button delete =
        Icons.button(
            Material2AL.DELETE_OUTLINE,
            texts.get("saved.manage.delete", filter.name()),
            this::askToDelete);
    show(words, rename, delete);
  }

  private void askForName() {
    TextField name = new TextField(filter.name());
    name.setAccessibleText(texts.get("saved.manage.newName", filter.name()));
    Runnable rename =
        () -> {
          if (!name.getText().isBlank()) {
            saved.rename(filter, name.getText(), this::showName);
          }
        };
    name.setOnAction(event -> {
      rename.run();
      event.consume();
    });
    show(name, button("saved.manage.ok", rename), button("saved.cancel", this::showName));
    name.requestFocus();
    name.selectAll();
  }

  private void askToDelete() {
    Label question = new Label(texts.get("saved.manage.ask", filter.name()));
    question.setMaxWidth(Double.MAX_VALUE);
    question.setMinWidth(0);
    Button delete = button("saved.manage.yes", () -> saved.delete(filter));
    delete.getStyleClass().add(Styles.DANGER);
    Button keep = button("saved.manage.no", this::showName);
    show(question, delete, keep);
    keep.requestFocus();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(event -> action.run());
    return button;
  }
}
