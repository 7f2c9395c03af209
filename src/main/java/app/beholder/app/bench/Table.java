package app.beholder.app.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of what was measured, in Markdown, printed row by row as the rows come. */
final class Table {
  private final PrintWriter out;
  private final List<List<String>> rows = new ArrayList<>();

  Table(PrintWriter out, String title, String... columns) {
    this.out = out;
    out.println();
    out.println("### " + title);
    out.println();
    print(List.of(columns));
    print(List.of(columns).stream().map(column -> "---").toList());
  }

  void row(String... cells) {
    rows.add(List.of(cells));
    print(List.of(cells));
  }

  /** The rows so far, without the heading. */
  List<List<String>> rows() {
    return List.copyOf(rows);
  }

  private void print(List<String> cells) {
    out.println("| " + String.join(" | ", cells) + " |");
    out.flush();
  }
}
