package app.beholder.ui.collection;

import java.util.List;

/**
 * The numbers behind a chart.
 *
 * @param header the names of the columns; the first is that of what the rows are about
 */
record ChartTable(List<String> header, List<Row> rows) {

  /** A row: what it is about, and a number for each further column. */
  record Row(String name, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A count.
   *
   * @param of what it is a part of; 0 where it is no part
   */
  record Cell(int count, int of) {
    static Cell of(int count) {
      return new Cell(count, 0);
    }

    boolean isPart() {
      return of > 0;
    }

    double share() {
      return (double) count / of;
    }
  }

  ChartTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
