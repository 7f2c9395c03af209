package app.beholder.app.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the FX thread was not free, a row for each kind of use, and below it why. */
final class PauseTable {
  private final PrintWriter out;
  private final Table table;
  private final List<Watched> all = new ArrayList<>();

  PauseTable(PrintWriter out, String title) {
    this.out = out;
    table =
        new Table(
            out,
            title,
            "while",
            "s",
            "p99, ms",
            "p99.9, ms",
            "longest, ms",
            "of it computing, ms",
            "of it collecting garbage, ms",
            "of 50 ms and more",
            "the longest came at",
            "the watch late at most, ms");
  }

  void row(Watched watched, double seconds) {
    Timings waits = watched.waits();
    Pause longest = watched.longest();
    all.add(watched);
    table.row(
        watched.name(),
        oneDigit(seconds),
        oneDigit(waits.quantile(0.99)),
        oneDigit(waits.quantile(0.999)),
        oneDigit(longest.milliseconds()),
        oneDigit(longest.computingMilliseconds()),
        String.valueOf(longest.collectingMillis()),
        String.valueOf(watched.longPauses().size()),
        longest.step(),
        oneDigit(watched.latestMilliseconds()));
  }

  /** Prints what the FX thread did in the long pauses. */
  void causes() {
    out.println();
    for (Watched watched : all) {
      for (Pause pause : watched.longPauses()) {
        out.println(
            String.format(
                Locale.ROOT,
                "- %s, %s: %.0f ms, of it %.0f ms computing and %d ms collecting garbage",
                watched.name(),
                pause.step(),
                pause.milliseconds(),
                pause.computingMilliseconds(),
                pause.collectingMillis()));
        pause.causes().forEach(cause -> out.println("  - " + cause));
      }
    }
    out.flush();
  }

  private static String oneDigit(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
