package app.beholder.app.bench;

import java.io.PrintWriter;
import java.util.List;

/** A table of what was measured, in Markdown, printed row by row as the rows come. */
final class Table {
  private final PrintWriter out;

  Table(PrintWriter out, String title, String... columns) {
    this.out = out;
    out.println();
    out.println("### " + title);
    out.println();
    print(List.of(columns));
    print(List.of(columns).stream().map(column -> "---").toList());
  }

  void row(String... cells) {
    print(List.of(cells));
  }

  private void print(List<String> cells) {
    out.println("| " + String.join(" | ", cells) + " |");
    out.flush();
  }
}
