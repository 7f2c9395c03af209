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
  private static final int TIMES = 5;

  /** Nobody chooses a library sooner after the window has come. */
  private static final int LOOK_MILLIS = 1000;

  private StartBench() {}

  /**
   * Prints the table; the processes take turns.
   *
   * @param library a library with pictures
   * @param memory a folder for what the measured program remembers
   */
  static void run(PrintWriter out, Path library, Path memory) throws IOException {
    ChildJvm bare = new ChildJvm(BareWindow.class);
    ChildJvm atOnce = program(library, memory, 0);
    ChildJvm afterALook = program(library, memory, LOOK_MILLIS);
    bare.nanosecondsUntil(BareWindow.SHOWN);
    atOnce.nanosecondsUntil(BareWindow.SHOWN);
    long[] bareTimes = new long[TIMES];
    long[] programTimes = new long[TIMES];
    long[] usableTimes = new long[TIMES];
    long[] pictureTimes = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      bareTimes[i] = bare.nanosecondsUntil(BareWindow.SHOWN)[0];
      programTimes[i] = atOnce.nanosecondsUntil(BareWindow.SHOWN)[0];
      long[] times =
          afterALook.nanosecondsUntil(FirstPicture.CHOSEN, FirstPicture.USABLE, BareWindow.SHOWN);
      usableTimes[i] = times[1] - times[0];
      pictureTimes[i] = times[2] - times[0];
    }
    Timings ofBare = Timings.of(bareTimes);
    Timings ofProgram = Timings.of(programTimes);
    Table table = new Table(out, "Start", "from, to", "median and p95");
    table.row("process, a bare JavaFX window is drawn", ofBare.medianAndP95());
    table.row(
        "process, the first picture of a library that is chosen at once is drawn",
        ofProgram.medianAndP95());
    table.row(
        "ratio of these two medians",
        String.format(Locale.ROOT, "%.2f", ofProgram.quantile(0.5) / ofBare.quantile(0.5)));
    table.row(
        "library chosen after a second, the gallery is usable",
        Timings.of(usableTimes).medianAndP95());
    table.row(
        "library chosen after a second, the first picture is drawn",
        Timings.of(pictureTimes).medianAndP95());
  }

  private static ChildJvm program(Path library, Path memory, int lookMillis) {
    return new ChildJvm(
        FirstPicture.class, library.toString(), memory.toString(), String.valueOf(lookMillis));
  }
}
