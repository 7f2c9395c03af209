package app.beholder.ui.keys;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.KeyCaps;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The list of all keys in columns, screen by screen; to be laid over a window. */
public final class KeysView extends VBox {
  /** The width of a column that has room for its longest line, in widths of a letter m. */
  private static final double COLUMN = 23;

  private static final int MOST_COLUMNS = 4;
  private static final double LINE = 0.12;
  private static final double PAGE = 0.9;

  private final KeysViewModel model;
  private final Texts texts = Texts.of(KeysView.class);
  private final CustomTextField field = new CustomTextField();
  private final GridPane columns = new GridPane();
  private final Label nothing = new Label();
  private final ScrollPane scroll = new ScrollPane();

  public KeysView(KeysViewModel model) {
    this.model = model;
    setId("keys");
    getStyleClass().add("keys");
    getStylesheets()
        .addAll(KeyCaps.STYLESHEET, KeysView.class.getResource("keys-view.css").toExternalForm());
    columns.getStyleClass().add("columns");
    nothing.getStyleClass().add("nothing");
    nothing.textProperty().bind(model.typedProperty().map(typed -> texts.get("nothing", typed)));
    scroll.setContent(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(texts.get("title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.shownProperty().subscribe(this::fill);
    widthProperty().subscribe(this::fill);
    field.fontProperty().subscribe(this::fill);
  }

  private Node head() {
    Label title = new Label(texts.get("title"));
    title.getStyleClass().add(Styles.TITLE_3);
    title.setMinWidth(Region.USE_PREF_SIZE);
    field.setId("keys-field");
    field.setLeft(Icons.of(Material2MZ.SEARCH));
    field.setPromptText(texts.get("prompt"));
    field.setAccessibleText(texts.get("prompt"));
    field.textProperty().bindBidirectional(model.typedProperty());
    HBox space = new HBox();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = Icons.button(Material2AL.CLOSE, texts.get("close"), model::close);
    HBox head = new HBox(title, space, field, close);
    head.getStyleClass().add("head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> model.close();
      case DOWN -> scrollBy(LINE);
      case UP -> scrollBy(-LINE);
      case PAGE_DOWN -> scrollBy(PAGE);
      case PAGE_UP -> scrollBy(-PAGE);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Scrolls by a share of what is in sight; the keyboard stays in the field. */
  private void scrollBy(double share) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + share * seen / hidden, 0, 1));
    }
  }

  /** Each group goes into the column that is the shortest so far. */
  private void fill() {
    List<KeyGroup> groups = model.shownProperty().get();
    double wide = COLUMN * field.getFont().getSize();
    int fitting = Math.clamp((long) (getWidth() / wide), 1, MOST_COLUMNS);
    int[] lines = new int[fitting];
    List<VBox> made = makeColumns(fitting);
    for (KeyGroup group : groups) {
      int shortest = 0;
      for (int i = 1; i < fitting; i++) {
        shortest = lines[i] < lines[shortest] ? i : shortest;
      }
      lines[shortest] += group.lines().size() + 2;
      made.get(shortest).getChildren().add(section(group));
    }
    scroll.setContent(groups.isEmpty() ? nothing : columns);
  }

  private List<VBox> makeColumns(int count) {
    columns.getChildren().clear();
    columns.getColumnConstraints().clear();
    List<VBox> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ColumnConstraints part = new ColumnConstraints();
      part.setPercentWidth(100.0 / count);
      columns.getColumnConstraints().add(part);
      VBox column = new VBox();
      column.getStyleClass().add("column");
      columns.add(column, i, 0);
      made.add(column);
    }
    return made;
  }

  private static Node section(KeyGroup group) {
    Label title = new Label(group.title());
    title.getStyleClass().add("section-title");
    VBox section = new VBox(title);
    section.getStyleClass().add("section");
    group.lines().forEach(line -> section.getChildren().add(line(line)));
    return section;
  }

  private static Node line(KeyLine line) {
    Label words = new Label(line.words());
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox keys = new HBox();
    keys.getStyleClass().add("alternatives");
    keys.setAlignment(Pos.CENTER_RIGHT);
    keys.setMinWidth(Region.USE_PREF_SIZE);
    line.keys().forEach(caps -> keys.getChildren().add(new KeyCaps(caps)));
    HBox row = new HBox(words, keys);
    row.getStyleClass().add("key-line");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Puts the keyboard into the field that looks for keys. */
  public void focusField() {
    field.requestFocus();
  }
}
