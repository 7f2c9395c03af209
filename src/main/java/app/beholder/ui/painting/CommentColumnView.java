package app.beholder.ui.painting;

import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
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
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The comments of one culture, one below the other. */
final class CommentColumnView extends VBox {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");
  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
  private static final Duration THANKS = Duration.seconds(1.5);

  private final Texts texts = Texts.of(CommentColumnView.class);
  private final Region swatch = new Region();
  private final Label name = new Label();
  private final Label n = new Label();
  private final Label found = new Label();
  private final Button copy =
      Icons.button(Material2OutlinedAL.CONTENT_COPY, texts.get("comments.copy.tip"), this::copy);
  private final PauseTransition thanks = new PauseTransition(THANKS);
  private final ListView<Comment> list = new ListView<>();
  private String culture = "";

  CommentColumnView(DataNames names) {
    getStyleClass().add("comment-column");
    setMaxWidth(Double.MAX_VALUE);
    swatch.getStyleClass().add("culture-swatch");
    name.getStyleClass().add("culture-name");
    n.getStyleClass().add("culture-n");
    name.setMinWidth(USE_PREF_SIZE);
    n.setMinWidth(USE_PREF_SIZE);
    found.getStyleClass().add("culture-found");
    copy.getStyleClass().add("copy-comments");
    copy.setMinWidth(USE_PREF_SIZE);
    thanks.setOnFinished(event -> copy.setGraphic(Icons.of(Material2OutlinedAL.CONTENT_COPY)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(swatch, name, n, found, gap, copy);
    header.getStyleClass().add("column-header");
    header.setAlignment(Pos.CENTER_LEFT);

    list.getStyleClass().addAll("comment-list", Tweaks.EDGE_TO_EDGE);
    MenuItem copyItem = new MenuItem(texts.get("comments.copy"));
    copyItem.setAccelerator(COPY);
    copyItem.setOnAction(event -> copy());
    ContextMenu menu = new ContextMenu(copyItem);
    list.setCellFactory(view -> new CommentCell(names, menu));
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
    culture = column.culture();
    swatch.getStyleClass().setAll("culture-swatch", CultureColors.styleClass(column.color()));
    name.setText(column.name());
    n.setText(numbers(column));
    found.setText(column.found() == 0 ? "" : texts.get("comments.found", column.found()));
    list.setId("comments-" + culture);
    list.setAccessibleText(texts.get("comments.column", column.name(), column.comments().size()));
    copy.setId("copy-" + culture);
    copy.setDisable(column.comments().isEmpty());
    list.getItems().setAll(column.comments());
    list.scrollTo(0);
  }

  private String numbers(CommentColumn column) {
    int shown = column.comments().size();
    return shown == column.n()
        ? texts.get("comments.n", column.n())
        : texts.get("comments.n.filtered", shown, column.n());
  }

  String culture() {
    return culture;
  }

  /**
   * Makes the column stand out, or the others.
   *
   * @param behind whether it holds the comments behind the bar that was pressed
   * @param aside whether another column does
   */
  void standOut(boolean behind, boolean aside) {
    pseudoClassStateChanged(BEHIND, behind);
    pseudoClassStateChanged(ASIDE, aside);
  }

  /** Lets the keyboard read on here. */
  void takeFocus() {
    list.requestFocus();
    list.getFocusModel().focus(0);
  }

  private void press(KeyEvent event) {
    if (COPY.match(event)) {
      event.consume();
      copy();
    }
  }

  /** Puts the chosen comments on the clipboard, or all where none is chosen, a line each. */
  private void copy() {
    List<Comment> chosen = list.getSelectionModel().getSelectedItems();
    List<Comment> copied = chosen.isEmpty() ? list.getItems() : chosen;
    ClipboardContent content = new ClipboardContent();
    content.putString(
        copied.stream()
            .map(comment -> comment.text().replaceAll("\\R", " "))
            .collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
    copy.setGraphic(Icons.of(Material2OutlinedAL.CHECK));
    thanks.playFromStart();
  }
}
