package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The saved filters, to be given other names or deleted. */
final class SavedFiltersDialog extends Dialog<ButtonType> {
  private final SavedFiltersViewModel saved;
  private final Texts texts;
  private final VBox rows = new VBox();

  SavedFiltersDialog(SavedFiltersViewModel saved, Texts texts, Window owner) {
    this.saved = saved;
    this.texts = texts;
    initOwner(owner);
    setTitle(texts.get("saved.manage.title"));
    setResizable(true);
    style(getDialogPane());
    getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("saved.close"), ButtonData.CANCEL_CLOSE));
    rows.getStyleClass().add("rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("list");
    getDialogPane().setContent(new VBox(scroll, problem(saved)));
    saved.filters().subscribe(this::fill);
    fill();
  }

  private void fill() {
    rows.getChildren().clear();
    saved
        .filters()
        .forEach(filter -> rows.getChildren().add(new SavedFilterRow(saved, filter, texts)));
    if (saved.filters().isEmpty()) {
      Label none = new Label(texts.get("saved.none"));
      none.getStyleClass().add(Styles.TEXT_MUTED);
      rows.getChildren().add(none);
    }
  }

  static void style(DialogPane pane) {
    pane.getStyleClass().add("saved-filters");
    pane.getStylesheets().add(SavedFiltersDialog.class.getResource("gallery.css").toExternalForm());
  }

  /** Says why something could not be saved or read. */
  static Label problem(SavedFiltersViewModel saved) {
    Label problem = new Label();
    problem.setId("saved-problem");
    problem.getStyleClass().add(Styles.DANGER);
    problem.setWrapText(true);
    problem.textProperty().bind(saved.problemProperty());
    problem.visibleProperty().bind(saved.problemProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }
}
