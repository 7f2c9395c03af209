package app.beholder.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * From the start of a process to the first picture in the gallery, beside a window with nothing in
 * it.
 */
final class StartBench {
  private static final int TIMES = 7;

  private StartBench() {}

  /**
   * Prints the table; the processes take turns.
   *
   * @param library a library with pictures
   * @param memory a folder for what the measured program remembers
   */
  static void run(PrintWriter out, Path library, Path memory) throws IOException {
    ChildJvm bare = new ChildJvm(BareWindow.class);
    ChildJvm program = new ChildJvm(FirstPicture.class, library.toString(), memory.toString());
    bare.nanosecondsUntil(BareWindow.SHOWN);
    program.nanosecondsUntil(BareWindow.SHOWN);
    long[] bareTimes = new long[TIMES];
    long[] programTimes = new long[TIMES];
    long[] openTimes = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      bareTimes[i] = bare.nanosecondsUntil(BareWindow.SHOWN)[0];
      long[] times = program.nanosecondsUntil(FirstPicture.CHOSEN, BareWindow.SHOWN);
      programTimes[i] = times[1];
      openTimes[i] = times[1] - times[0];
    }
    Timings ofBare = Timings.of(bareTimes);
    Timings ofProgram = Timings.of(programTimes);
    Table table = new Table(out, "Start", "from, to", "median and p95");
    table.row("process, a bare JavaFX window is drawn", ofBare.medianAndP95());
    table.row("process, the first picture of the gallery is drawn", ofProgram.medianAndP95());
    table.row(
        "ratio of these two medians",
        String.format(Locale.ROOT, "%.2f", ofProgram.quantile(0.5) / ofBare.quantile(0.5)));
    table.row(
        "library chosen in the new window, the first picture is drawn",
        Timings.of(openTimes).medianAndP95());
  }
}
