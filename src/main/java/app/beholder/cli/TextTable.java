package app.beholder.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, padded so that they stand below each other; numbers at the right. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(
          cell instanceof Number number
              ? Texts.text("number", number.longValue())
              : oneLine(cell.toString()));
    }
    rows.add(row);
    return this;
  }

  /** The table, a line for each row, without a line break at the end. */
  @Override
  public String toString() {
    List<Integer> widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(column == 0 ? "" : GAP)
            .append(padded(row.get(column), widths.get(column), column));
      }
      lines.add(line.toString().stripTrailing());
    }
    return String.join(System.lineSeparator(), lines);
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        if (column == widths.size()) {
          widths.add(0);
        }
        widths.set(column, Math.max(widths.get(column), length(row.get(column))));
      }
    }
    return widths;
  }

  private String padded(String cell, int width, int column) {
    String padding = " ".repeat(Math.max(0, width - length(cell)));
    return isNumeric(column) ? padding + cell : cell + padding;
  }

  private boolean isNumeric(int column) {
    return rows.size() > 1
        && rows.stream()
            .skip(1)
            .allMatch(row -> column >= row.size() || row.get(column).matches("[0-9][0-9,.]*"));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
  }
}
