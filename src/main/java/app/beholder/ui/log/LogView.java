package app.beholder.ui.log;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The log: what to look for above, the lines, and below how much that is and what to do with it.
 */
public final class LogView extends BorderPane {
  private static final Duration PACE = Duration.seconds(2);

  private final LogViewModel model;
  private final Texts texts = Texts.of(LogView.class);
  private final CustomTextField search = new CustomTextField();
  private final ListView<LogLine> list = new ListView<>();
  private final CheckBox follow = new CheckBox(texts.get("follow"));

  /**
   * @param copyDiagnostics puts a text for those who help on the clipboard
   */
  public LogView(LogViewModel model, Runnable copyDiagnostics) {
    this.model = model;
    getStyleClass().add("log-view");
    getStylesheets().add(LogView.class.getResource("log.css").toExternalForm());
    prepareList();
    setTop(filter());
    setCenter(list);
    setBottom(bottom(copyDiagnostics));
    followWhileShown();
  }

  private Node filter() {
    search.setId("log-search");
    search.setPromptText(texts.get("search"));
    search.setAccessibleText(texts.get("search"));
    search.setLeft(Icons.of(Material2MZ.SEARCH));
    search.textProperty().bindBidirectional(model.searchProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    ComboBox<LogLevel> level = new ComboBox<>();
    level.setId("log-level");
    level.setAccessibleText(texts.get("level"));
    level.getItems().setAll(LogViewModel.CHOICES);
    level.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LogLevel shown) {
            return texts.get("level." + shown.name());
          }

          @Override
          public LogLevel fromString(String written) {
            throw new UnsupportedOperationException("levels are chosen, not written");
          }
        });
    level.valueProperty().bindBidirectional(model.levelProperty());
    follow.setSelected(true);
    HBox bar = new HBox(search, level, follow);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("log-bar");
    return bar;
  }

  private void prepareList() {
    list.setId("log-lines");
    list.setItems(model.lines());
    list.setAccessibleText(texts.get("lines"));
    list.getStyleClass().add("log-lines");
    list.setCellFactory(view -> new LogLineCell());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label state = new Label();
    state.textProperty().bind(model.stateProperty());
    state.setWrapText(true);
    state.getStyleClass().add(Styles.TEXT_MUTED);
    list.setPlaceholder(state);
    KeyCombination copy = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (copy.match(event)) {
            copy();
            event.consume();
          }
        });
    model.lines().addListener((ListChangeListener<LogLine>) change -> toEnd());
    follow.selectedProperty().subscribe((before, now) -> toEnd());
  }

  private Node bottom(Runnable copyDiagnostics) {
    Label state = new Label();
    state.setId("log-state");
    state.textProperty().bind(model.stateProperty());
    state.getStyleClass().add(Styles.TEXT_MUTED);
    state.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar =
        new HBox(
            state,
            space,
            button("log-folder", "folder", model::openFolder),
            button("log-copy", "copy", this::copy),
            button("log-diagnostics", "diagnostics", copyDiagnostics));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("log-bar");
    return bar;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Copies the lines that are selected; all that are shown where none is. */
  private void copy() {
    List<LogLine> selected = list.getSelectionModel().getSelectedItems();
    ClipboardContent content = new ClipboardContent();
    content.putString(
        selected.isEmpty()
            ? model.text()
            : selected.stream().map(LogLine::text).collect(Collectors.joining("\n", "", "\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void toEnd() {
    if (follow.isSelected() && !list.getItems().isEmpty()) {
      list.scrollTo(list.getItems().size() - 1);
    }
  }

  /** Looks for new lines while a window shows this. */
  private void followWhileShown() {
    Timeline clock = new Timeline(new KeyFrame(PACE, event -> model.refresh()));
    clock.setCycleCount(Animation.INDEFINITE);
    sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(window -> window.showingProperty())
        .orElse(false)
        .subscribe(showing -> {
          if (showing) {
            clock.play();
          } else {
            clock.stop();
          }
        });
  }

  /** Puts the keyboard into the search field. */
  public void focusFirst() {
    search.requestFocus();
  }
}
