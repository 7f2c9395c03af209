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
  private final Texts texts;
  private final Label like;
  private final DataNames names = new DataNames();
  private List<String> shownHeader = List.of();

  /**
   * @param like a text of normal size, with which the columns' widths go
   */
  PreviewTable(Texts texts, Label like) {
    this.texts = texts;
    this.like = like;
    getStyleClass().addAll("preview-table", Styles.DENSE);
    setPlaceholder(new Label(texts.get("table.empty")));
    setRowFactory(table -> new RejectableRow());
    like.fontProperty().subscribe(font -> EmColumns.scale(this, like));
  }

  void show(Preview preview) {
    boolean mapped = preview.mapping() != null;
    List<String> header = mapped ? List.of() : preview.header();
    if (getColumns().isEmpty() || !header.equals(shownHeader)) {
      shownHeader = header;
      getColumns().setAll(mapped ? arriving() : asInFile(header));
      setColumnResizePolicy(
          mapped ? CONSTRAINED_RESIZE_POLICY_LAST_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
      EmColumns.scale(this, like);
    }
    setAccessibleText(texts.get(mapped ? "check.table" : "check.table.raw"));
    getItems().setAll(preview.rows());
  }

  private List<TableColumn<Preview.Row, ?>> arriving() {
    List<TableColumn<Preview.Row, ?>> columns = new ArrayList<>();
    columns.add(lineNumber());
    columns.add(painting());
    columns.add(mapped("culture", 6.5, row -> names.culture(row.culture())));
    columns.add(emotion());
    columns.add(mapped("split", 6.2, row -> names.split(row.split())));
    columns.add(comment());
    return columns;
  }

  private TableColumn<Preview.Row, Preview.Row> lineNumber() {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column.line"), 4);
    column.setCellFactory(c -> new TextTableCell(row -> String.valueOf(row.line())));
    column.getStyleClass().add("number-column");
    return column;
  }

  private TableColumn<Preview.Row, Preview.Row> mapped(
      String name, double ems, Function<MappedRow, String> text) {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column." + name), ems);
    column.setCellFactory(
        c -> new TextTableCell(row -> Optional.ofNullable(row.annotation()).map(text).orElse("")));
    return column;
  }

  private TableColumn<Preview.Row, Preview.Row> painting() {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column.painting"), 18);
    column.setCellFactory(c -> new PaintingTableCell(texts, names));
    return column;
  }

  private TableColumn<Preview.Row, Preview.Row> emotion() {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column.emotion"), 10);
    column.setCellFactory(c -> new EmotionTableCell(names));
    return column;
  }

  private TableColumn<Preview.Row, Preview.Row> comment() {
    TableColumn<Preview.Row, Preview.Row> column = column(texts.get("column.comment"), 34);
    column.setCellFactory(c -> new CommentTableCell());
    return column;
  }

  private List<TableColumn<Preview.Row, ?>> asInFile(List<String> header) {
    List<TableColumn<Preview.Row, ?>> columns = new ArrayList<>();
    columns.add(lineNumber());
    for (int i = 0; i < header.size(); i++) {
      int place = i;
      TableColumn<Preview.Row, Preview.Row> column = column(header.get(i), 11);
      column.setCellFactory(c ->
          new TextTableCell(row -> place < row.fields().size() ? row.fields().get(place) : ""));
      columns.add(column);
    }
    return columns;
  }

  private static TableColumn<Preview.Row, Preview.Row> column(String title, double ems) {
    TableColumn<Preview.Row, Preview.Row> column = new TableColumn<>();
    column.setText(title);
    EmColumns.width(column, ems);
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
