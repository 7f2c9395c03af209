package app.beholder.ui.gallery;

import app.beholder.library.Filter;
import app.beholder.ui.common.FxThread;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for the name under which to save a filter, and stays until it is saved. */
final class SaveFilterDialog extends Dialog<ButtonType> {
  private final SavedFiltersViewModel saved;
  private final Filter filter;
  private final Texts texts;
  private final TextField name = new TextField();
  private final Label taken = new Label();
  private final ButtonType save;

  SaveFilterDialog(SavedFiltersViewModel saved, Filter filter, Texts texts, Window owner) {
    this.saved = saved;
    this.filter = filter;
    this.texts = texts;
    save = new ButtonType(texts.get("saved.name.save"), ButtonData.OK_DONE);
    initOwner(owner);
    setTitle(texts.get("saved.name.title"));
    setHeaderText(saved.describe(filter));
    SavedFiltersDialog.style(getDialogPane());
    getDialogPane()
        .getButtonTypes()
        .addAll(save, new ButtonType(texts.get("saved.cancel"), ButtonData.CANCEL_CLOSE));
    getDialogPane().setContent(content());
    button().addEventFilter(ActionEvent.ACTION, this::save);
    saved.forgetProblem();
    name.textProperty().subscribe(this::check);
    saved.filters().subscribe(this::check);
    check();
    // later, because the dialog gives the keyboard to its button once it is shown
    setOnShown(event -> FxThread.later().execute(name::requestFocus));
  }

  private VBox content() {
    name.setId("saved-name");
    name.setText(saved.proposedName(filter));
    Label label = new Label(texts.get("saved.name"));
    label.setLabelFor(name);
    taken.setText(texts.get("saved.name.taken"));
    taken.getStyleClass().add(Styles.TEXT_MUTED);
    return new VBox(label, name, taken, SavedFiltersDialog.problem(saved));
  }

  private Button button() {
    return (Button) getDialogPane().lookupButton(save);
  }

  private void check() {
    boolean replaces = saved.isTaken(name.getText());
    taken.setVisible(replaces);
    button().setText(texts.get(replaces ? "saved.name.replace" : "saved.name.save"));
    button().setDisable(name.getText().isBlank());
  }

  private void save(ActionEvent event) {
    event.consume();
    saved.save(name.getText(), filter, () -> setResult(save));
  }
}
