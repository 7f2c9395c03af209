package app.beholder.ui.collection;

import app.beholder.ui.common.ChartTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The numbers behind a chart.
 *
 * @param header the names of the columns; the first is that of what the rows are about
 */
record ChartNumbers(List<String> header, List<Row> rows) {

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

  ChartNumbers {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * As a file has them: counts, and behind all counts of a row the shares, which tables have beside
   * them.
   *
   * @param shareOf the name of a column of shares, from that of the counts
   */
  ChartTable table(UnaryOperator<String> shareOf) {
    List<String> names = new ArrayList<>(header);
    boolean[] parts = new boolean[header.size() - 1];
    for (int i = 0; i < parts.length; i++) {
      int column = i;
      parts[i] = rows.stream().anyMatch(row -> row.cells().get(column).isPart());
      if (parts[i]) {
        names.add(shareOf.apply(header.get(i + 1)));
      }
    }
    return new ChartTable(names, rows.stream().map(row -> fields(row, parts)).toList());
  }

  private static List<String> fields(Row row, boolean[] parts) {
    List<String> fields = new ArrayList<>();
    fields.add(row.name());
    row.cells().forEach(cell -> fields.add(Integer.toString(cell.count())));
    for (int i = 0; i < parts.length; i++) {
      if (parts[i]) {
        Cell cell = row.cells().get(i);
        fields.add(cell.isPart() ? String.format(Locale.ROOT, "%.4f", cell.share()) : "");
      }
    }
    return fields;
  }
}
