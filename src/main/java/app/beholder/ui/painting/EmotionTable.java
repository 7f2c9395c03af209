package app.beholder.ui.painting;

import app.beholder.measure.Entropy;
import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The numbers behind the chart: a row for each emotion and one for the entropy, a column for each
 * culture. A number shows its comments, as its bar does.
 */
final class EmotionTable extends TableView<Optional<Emotion>> {
  private final Texts texts = Texts.of(EmotionTable.class);
  private final DataNames names;
  private final CommentsViewModel comments;
  private List<CultureEmotions> cultures = List.of();

  EmotionTable(EmotionsViewModel model, CommentsViewModel comments, DataNames names) {
    this.names = names;
    this.comments = comments;
    setId("painting-emotion-table");
    getStyleClass().addAll("emotion-table", Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    setAccessibleText(texts.get("emotions.table.name"));
    setMinSize(0, 0);
    List<Optional<Emotion>> rows = new ArrayList<>();
    Emotion.ALL.forEach(emotion -> rows.add(Optional.of(emotion)));
    rows.add(Optional.empty());
    getItems().setAll(rows);
    getSelectionModel().setCellSelectionEnabled(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    model.culturesProperty().subscribe(this::fill);
  }

  /** Columns without a width of their own take the one that their words need. */
  private void fill(List<CultureEmotions> shown) {
    cultures = shown;
    List<TableColumn<Optional<Emotion>, String>> columns =
        shown.stream().map(this::column).toList();
    getColumns().clear();
    TableColumn<Optional<Emotion>, String> emotion =
        new TableColumn<>(texts.get("emotions.table.emotion"));
    emotion.setCellValueFactory(row -> new ReadOnlyStringWrapper(name(row.getValue())));
    emotion.setSortable(false);
    emotion.setReorderable(false);
    getColumns().add(emotion);
    getColumns().addAll(columns);
  }

  private String name(Optional<Emotion> row) {
    return row.map(names::emotion).orElse(texts.get("emotions.table.entropy"));
  }

  private TableColumn<Optional<Emotion>, String> column(CultureEmotions culture) {
    int n = culture.distribution().n();
    TableColumn<Optional<Emotion>, String> column =
        new TableColumn<>(texts.get("emotions.table.culture", culture.name(), n));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell(culture, row.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add(Tweaks.ALIGN_RIGHT);
    return column;
  }

  private String cell(CultureEmotions culture, Optional<Emotion> row) {
    if (row.isEmpty()) {
      return culture.isEnough()
          ? texts.get("emotions.table.bits", Entropy.bits(culture.distribution()))
          : texts.get("emotions.table.few");
    }
    int count = culture.distribution().count(row.get());
    return culture.isEnough() && count > 0
        ? texts.get("emotions.table.cell", count, culture.distribution().share(row.get()))
        : texts.get("emotions.table.count", count);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      read();
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && isOnCell(event)) {
      read();
    }
  }

  private static boolean isOnCell(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof TableCell)) {
      node = node.getParent();
    }
    return node instanceof TableCell<?, ?> cell && !cell.isEmpty();
  }

  /**
   * Shows the comments behind the chosen number; beside an emotion's name those of all cultures.
   */
  private void read() {
    TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
    if (cell.getRow() < 0 || cell.getRow() >= getItems().size()) {
      return;
    }
    int culture = cell.getColumn() - 1;
    getItems()
        .get(cell.getRow())
        .ifPresent(emotion -> {
          if (culture >= 0 && culture < cultures.size()) {
            comments.showBehind(cultures.get(culture).culture(), emotion);
          } else {
            comments.chooseOnly(emotion);
          }
        });
  }
}
