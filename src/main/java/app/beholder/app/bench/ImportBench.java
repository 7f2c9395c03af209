package app.beholder.app.bench;

import app.beholder.app.system.Folders;
import app.beholder.importing.ImportReport;
import app.beholder.importing.ImportRequest;
import app.beholder.importing.Importer;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long the import of a file takes against the {@code .import} of the sqlite3 shell, and opening
 * it afterwards.
 */
final class ImportBench {
  private static final int TIMES = 5;
  private static final double SECOND = 1e9;

  /** What {@code ./beholder import} has from {@code short-commands.options}. */
  static final List<String> SHORT_COMMAND =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTReplayTraining");

  private final Libraries libraries;
  private final Importer importer;
  private final Class<?> program;
  private final Path work;

  ImportBench(Libraries libraries, Importer importer, Class<?> program, Path work) {
    this.libraries = libraries;
    this.importer = importer;
    this.program = program;
    this.work = work;
  }

  /**
   * Imports the file several times: the shell, the program's command in a process of its own, and
   * the program in this process, in turn. The library of the last time stays in its folder.
   */
  void run(PrintWriter out, Path csv, Path library) throws Exception {
    Table table =
        new Table(
            out,
            String.format(
                Locale.ROOT, "Import of %s, %d MB", csv.getFileName(), Files.size(csv) >> 20),
            "round",
            "sqlite3 .import, s",
            "the import command, s",
            "ratio",
            "in this process, s",
            "ratio",
            "kept",
            "heap at most, MiB");
    boolean shell = SqliteShell.isInstalled();
    for (int round = 1; round <= TIMES; round++) {
      Folders.delete(library);
      SqliteShell.settle();
      double plain =
          shell ? SqliteShell.importCsv(csv, work.resolve("plain.sqlite")) / SECOND : Double.NaN;
      SqliteShell.settle();
      double command = importByCommand(csv, library) / SECOND;
      Folders.delete(library);
      SqliteShell.settle();
      HeapPeak heap = HeapPeak.begin();
      long start = System.nanoTime();
      ImportReport report = importInto(csv, library);
      double own = (System.nanoTime() - start) / SECOND;
      table.row(
          String.valueOf(round),
          seconds(plain),
          seconds(command),
          seconds(command / plain),
          seconds(own),
          seconds(own / plain),
          String.valueOf(report.kept()),
          String.valueOf(heap.mebibytes()));
    }
    Files.deleteIfExists(work.resolve("plain.sqlite"));
    if (!shell) {
      out.println("(sqlite3 is not installed: nothing to compare with)");
    }
  }

  /** Imports a file with faults and compares what was kept and rejected with what was written. */
  void damaged(PrintWriter out, GeneratedRelease release, Path csv) throws Exception {
    ReleaseTruth truth = release.write(csv);
    Path folder = work.resolve("Damaged.beholder");
    Folders.delete(folder);
    ImportReport report = importInto(csv, folder);
    Table table = new Table(out, "A file with faults", "what", "written", "found");
    table.row("rows that can be kept", String.valueOf(truth.kept()), String.valueOf(report.kept()));
    Map<String, Distribution> found = emotions(folder);
    truth
        .valid()
        .forEach((culture, emotions) ->
            emotions.forEach((emotion, count) ->
                table.row(
                    culture + ", " + emotion.label(),
                    String.valueOf(count),
                    String.valueOf(count(found, culture, emotion)))));
    truth
        .rejectedBy()
        .forEach((reason, count) ->
            table.row(
                "rejected: " + reason,
                String.valueOf(count),
                String.valueOf(report.rejectedBy().getOrDefault(reason, 0L))));
    Folders.delete(folder);
    Files.delete(csv);
  }

  private Map<String, Distribution> emotions(Path folder) throws Exception {
    try (Library library = libraries.open(folder, Monitor.NONE)) {
      return library.columns().emotions();
    }
  }

  private static int count(Map<String, Distribution> found, String culture, Emotion emotion) {
    Distribution distribution = found.get(culture);
    return distribution == null ? 0 : distribution.count(emotion);
  }

  private long importByCommand(Path csv, Path folder) throws IOException {
    return new ChildJvm(
            SHORT_COMMAND, program, "import", csv.toString(), "--library", folder.toString())
        .nanosecondsUntilEnd();
  }

  private ImportReport importInto(Path csv, Path folder) throws Exception {
    try (Library library = libraries.create(folder)) {
      return importer.run(new ImportRequest(csv, null, null, false), library, Monitor.NONE);
    }
  }

  /** Opens the library with its column cache, and without. */
  void open(PrintWriter out, Path folder) throws Exception {
    Table table = new Table(out, "Opening it", "what", "median and p95");
    open(folder);
    table.row("columns from the cache", Timings.measure(8, () -> open(folder)).medianAndP95());
    Timings rebuilt =
        Timings.measure(
            3,
            () -> {
              Files.deleteIfExists(folder.resolve("cache").resolve("columns.bin"));
              open(folder);
            });
    table.row("columns rebuilt from SQLite", rebuilt.medianAndP95());
  }

  private void open(Path folder) throws Exception {
    try (Library library = libraries.open(folder, Monitor.NONE)) {
      if (library.columns().size() == 0) {
        throw new IOException("the library " + folder + " is empty");
      }
    }
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
