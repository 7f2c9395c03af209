package app.beholder.ui.painting;

import app.beholder.model.Annotation;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The comments of one culture, one below the other. */
final class CommentColumnView extends VBox {
  static final double LEAST_WIDTH = 200;

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Texts texts = Texts.of(CommentColumnView.class);
  private final Region swatch = new Region();
  private final Label name = new Label();
  private final Label n = new Label();
  private final ListView<Annotation> list = new ListView<>();

  CommentColumnView(DataNames names) {
    getStyleClass().add("comment-column");
    setMinWidth(LEAST_WIDTH);
    setPrefWidth(LEAST_WIDTH);
    setMaxWidth(Double.MAX_VALUE);
    swatch.getStyleClass().add("culture-swatch");
    name.getStyleClass().add("culture-name");
    n.getStyleClass().add("culture-n");
    n.setMinWidth(USE_PREF_SIZE);
    HBox header = new HBox(swatch, name, n);
    header.getStyleClass().add("column-header");
    header.setAlignment(Pos.CENTER_LEFT);

    list.getStyleClass().addAll("comment-list", Tweaks.EDGE_TO_EDGE);
    list.setCellFactory(view -> new CommentCell(names, texts.get("comments.copy"), this::copy));
    list.setPlaceholder(placeholder());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(header, list);
  }

  private Label placeholder() {
    Label nothing = new Label(texts.get("comments.filtered"));
    nothing.getStyleClass().add("quiet");
    nothing.setWrapText(true);
    return nothing;
  }

  void show(CommentColumn column) {
    swatch.getStyleClass().setAll("culture-swatch", CultureColors.styleClass(column.color()));
    name.setText(column.name());
    int shown = column.comments().size();
    n.setText(
        shown == column.n()
            ? texts.get("comments.n", column.n())
            : texts.get("comments.n.filtered", shown, column.n()));
    list.setId("comments-" + column.culture());
    list.setAccessibleText(texts.get("comments.column", column.name(), shown));
    list.getItems().setAll(column.comments());
    list.scrollTo(0);
  }

  private void press(KeyEvent event) {
    if (COPY.match(event)) {
      event.consume();
      copy();
    }
  }

  /** Puts the chosen comments on the clipboard, a line each. */
  private void copy() {
    List<Annotation> chosen = list.getSelectionModel().getSelectedItems();
    ClipboardContent content = new ClipboardContent();
    content.putString(chosen.stream().map(Annotation::comment).collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
