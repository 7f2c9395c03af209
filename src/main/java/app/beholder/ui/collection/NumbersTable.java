package app.beholder.ui.collection;

import app.beholder.ui.collection.ChartNumbers.Cell;
import app.beholder.ui.collection.ChartNumbers.Row;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The numbers behind a chart, as a table that stands in its place. */
final class NumbersTable extends TableView<Row> {

  /** More rows scroll; the head takes the room of about one. */
  private static final int MOST_ROWS = 28;

  private static final double HEAD_ROWS = 1.4;

  private final Texts texts;

  NumbersTable(ChartModel model, Texts texts) {
    this.texts = texts;
    setId("numbers-" + model.id());
    getStyleClass().addAll("numbers", Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    setAccessibleText(model.title());
    ChartNumbers table = model.numbers();
    TableColumn<Row, String> names = new TableColumn<>(table.header().getFirst());
    names.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
    names.setSortable(false);
    getColumns().add(names);
    for (int i = 1; i < table.header().size(); i++) {
      getColumns().add(column(table.header().get(i), i - 1));
    }
    getItems().setAll(table.rows());
    double rows = Math.min(MOST_ROWS, table.rows().size()) + HEAD_ROWS;
    prefHeightProperty().bind(fixedCellSizeProperty().multiply(rows));
  }

  private TableColumn<Row, String> column(String name, int cell) {
    TableColumn<Row, String> column = new TableColumn<>(name);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(words(row.getValue().cells().get(cell))));
    column.setSortable(false);
    column.getStyleClass().add(Tweaks.ALIGN_RIGHT);
    return column;
  }

  private String words(Cell cell) {
    return cell.isPart()
        ? texts.get("table.cell", cell.count(), cell.share())
        : texts.get("number", cell.count());
  }
}
