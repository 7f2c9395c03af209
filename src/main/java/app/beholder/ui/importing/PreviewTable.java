package app.beholder.ui.importing;

import app.beholder.importing.MappedRow;
import app.beholder.importing.Preview;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a file: as annotations where the columns are mapped, rejected ones in their
 * place with the reason; as they stand in the file where they are not.
 */
final class PreviewTable extends TableView<Preview.Row> {
  private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
  private static final double ROW_HEIGHT = 48;

  /**
   * A wider column than this gives and takes room, down to this; a narrower one keeps its width.
   */
  private static final double MIN_FLEXIBLE = 140;

  private final Texts texts;
  private final DataNames names = new DataNames();
  private List<String> shownHeader = List.of();

  PreviewTable(Texts texts) {
    this.texts = texts;
    getStyleClass().addAll("preview-table", Styles.DENSE);
    setFixedCellSize(ROW_HEIGHT);
    setPlaceholder(new Label(texts.get("table.empty")));
    setRowFactory(table -> new RejectableRow());
  }

  void show(Preview preview) {
    boolean mapped = preview.mapping() != null;
    List<String> header = mapped ? List.of() : preview.header();
    if (getColumns().isEmpty() || !header.equals(shownHeader)) {
      shownHeader = header;
      getColumns().setAll(mapped ? arriving() : asInFile(header));
      setColumnResizePolicy(
          mapped ? CONSTRAINED_RESIZE_POLICY_LAST_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
    }
    setAccessibleText(texts.get(mapped ? "check.table" : "check.table.raw"));
    getItems().setAll(preview.rows());
  }

  private List<TableColumn<Preview.Row, ?>> arriving() {
    List<TableColumn<Preview.Row, ?>> columns = new ArrayList<>();
    columns.add(lineNumber());
    columns.add(painting());
    columns.add(mapped("culture", 88, row -> names.culture(row.culture())));
    columns.add(emotion());
    columns.add(mapped("split", 64, MappedRow::split));
    columns.add(comment());
    return columns;
  }

  private TableColumn<Preview.Row, Preview.Row> lineNumber() {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column.line"), 56);
    column.setCellFactory(c -> new TextTableCell(row -> String.valueOf(row.line())));
    column.getStyleClass().add("number-column");
    return column;
  }

  private TableColumn<Preview.Row, Preview.Row> mapped(
      String name, double width, Function<MappedRow, String> text) {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column." + name), width);
    column.setCellFactory(
        c -> new TextTableCell(row -> Optional.ofNullable(row.annotation()).map(text).orElse("")));
    return column;
  }

  private TableColumn<Preview.Row, Preview.Row> painting() {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column.painting"), 250);
    column.setCellFactory(c -> new PaintingTableCell(texts, names));
    return column;
  }

  private TableColumn<Preview.Row, Preview.Row> emotion() {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column.emotion"), 140);
    column.setCellFactory(c -> new EmotionTableCell(names));
    return column;
  }

  private TableColumn<Preview.Row, Preview.Row> comment() {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column.comment"), 480);
    column.setCellFactory(c -> new CommentTableCell());
    return column;
  }

  private List<TableColumn<Preview.Row, ?>> asInFile(List<String> header) {
    List<TableColumn<Preview.Row, ?>> columns = new ArrayList<>();
    columns.add(lineNumber());
    for (int i = 0; i < header.size(); i++) {
      int place = i;
      TableColumn<Preview.Row, Preview.Row> column = column(header.get(i), 150);
      column.setCellFactory(c ->
          new TextTableCell(row -> place < row.fields().size() ? row.fields().get(place) : ""));
      columns.add(column);
    }
    return columns;
  }

  private static TableColumn<Preview.Row, Preview.Row> column(String title, double width) {
    TableColumn<Preview.Row, Preview.Row> column = new TableColumn<>();
    column.setText(title);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, MIN_FLEXIBLE));
    if (width <= MIN_FLEXIBLE) {
      column.setMaxWidth(width);
    }
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
    return column;
  }

  /** A row that shows whether it would be rejected. */
  private static final class RejectableRow extends TableRow<Preview.Row> {
    @Override
    protected void updateItem(Preview.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(REJECTED, row != null && row.problem() != null);
    }
  }
}
