package app.beholder.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns whose widths go with the size of text, which tables by themselves do not know. */
final class EmColumns {
  /** A wider column than this gives and takes room, down to this; a narrower one is as it is. */
  private static final double MIN_FLEXIBLE = 10;

  /** JavaFX's own; the policies of tables count with it. */
  private static final double MAX = 5000;

  private EmColumns() {}

  /** Gives a column its width in ems; it counts once {@link #scale} is called. */
  static void width(TableColumn<?, ?> column, double ems) {
    column.setUserData(ems);
  }

  /**
   * Gives the columns of a table their widths.
   *
   * @param like a text of normal size
   */
  static void scale(TableView<?> table, Label like) {
    double em = like.getFont().getSize();
    for (TableColumn<?, ?> column : table.getColumns()) {
      double ems = (Double) column.getUserData();
      column.setMinWidth(Math.min(ems, MIN_FLEXIBLE) * em);
      column.setMaxWidth(ems <= MIN_FLEXIBLE ? ems * em : MAX);
      column.setPrefWidth(ems * em);
    }
  }
}
