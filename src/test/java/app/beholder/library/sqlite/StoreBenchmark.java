package app.beholder.library.sqlite;

import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.model.Annotation;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Measures what a library of made rows costs: {@code StoreBenchmark FOLDER
 * csv|import|again|open|read ROWS}. Each in a process of its own, because a warm one flatters.
 */
final class StoreBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int PAGE = 15;

  private final Libraries libraries;
  private final Path path;
  private final int size;
  private final MadeRows rows = new MadeRows();

  private StoreBenchmark(Path folder, int size) {
    libraries = new SqliteLibraries(new NoAdapters(), folder.resolve("program"));
    path = folder.resolve("made.beholder");
    this.size = size;
  }

  public static void main(String[] arguments) throws Exception {
    StoreBenchmark benchmark =
        new StoreBenchmark(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
    switch (arguments[1]) {
      case "csv" -> benchmark.writeCsv();
      case "import" -> benchmark.measureImport();
      case "again" -> benchmark.measureImportAgain();
      case "open" -> benchmark.measureOpen();
      case "read" -> benchmark.measureReading();
      default -> throw new IllegalArgumentException(arguments[1]);
    }
    OUT.printf("  peak heap %d MB%n", peakHeap() >> 20);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private void writeCsv() throws IOException {
    try (var out = Files.newBufferedWriter(path.resolveSibling("made.csv"))) {
      out.write("art_style,emotion,language,painting,split,utterance\n");
      for (int number = 0; number < size; number++) {
        Annotation row = rows.row(number);
        String id = rows.key(row.painting()).id();
        out.write(
            rows.key(row.painting()).style() + "," + row.emotion().label() + "," + row.culture());
        out.write("," + id + "," + row.split() + ",\"" + row.comment() + "\"\n");
      }
    }
  }

  private void measureImport() throws LibraryException {
    for (int number = 0; number < 50_000; number++) {
      rows.row(number);
    }
    long generating = System.nanoTime();
    long characters = 0;
    for (int number = 0; number < size; number++) {
      characters += rows.row(number).comment().length() + rows.key(number / 15).id().length();
    }
    double generated = seconds(generating);
    try (Library library = libraries.create(path);
        Addition addition = library.beginAddition()) {
      long cpu = cpuTime();
      long start = System.nanoTime();
      rows.add(addition, 0, size);
      double added = seconds(start);
      addition.commit();
      double all = seconds(start);
      OUT.printf("import: %d rows, %d characters: ", library.columns().size(), characters);
      OUT.printf(
          "making %.2f s, making and adding %.2f s, commit %.2f s", generated, added, all - added);
      OUT.printf(", all %.2f s, CPU of this thread %.2f s%n", all, (cpuTime() - cpu) / 1e9);
    }
  }

  private void measureImportAgain() throws Exception {
    try (Library library = libraries.open(path, Monitor.NONE);
        Addition addition = library.beginAddition()) {
      long start = System.nanoTime();
      rows.add(addition, 0, 1);
      double hashed = seconds(start);
      rows.add(addition, 1, size);
      addition.commit();
      OUT.printf("again: hashing what is there %.2f s, all %.2f s%n", hashed, seconds(start));
    }
  }

  private void measureOpen() throws Exception {
    long start = System.nanoTime();
    try (Library library = libraries.open(path, Monitor.NONE)) {
      OUT.printf(
          "open: %.3f s, %d paintings, %d annotations%n",
          seconds(start), library.columns().paintings().size(), library.columns().size());
    }
    long again = System.nanoTime();
    try (Library library = libraries.open(path, Monitor.NONE)) {
      OUT.printf("open, warm: %.3f s%n", seconds(again));
    }
  }

  private void measureReading() throws Exception {
    try (Library library = libraries.open(path, Monitor.NONE)) {
      SplittableRandom random = new SplittableRandom(7);
      double[] milliseconds = new double[2000];
      for (int i = 0; i < milliseconds.length; i++) {
        int[] numbers = random.ints(PAGE, 0, library.columns().size()).toArray();
        long start = System.nanoTime();
        library.annotations(numbers);
        milliseconds[i] = seconds(start) * 1000;
      }
      OUT.printf("first %.2f ms", milliseconds[0]);
      Arrays.sort(milliseconds);
      OUT.printf(
          ", median %.3f ms, p95 %.3f ms for %d annotations%n",
          milliseconds[1000], milliseconds[1900], PAGE);
      long start = System.nanoTime();
      long[] characters = new long[1];
      library.scan(
          0,
          annotation -> {
            characters[0] += annotation.comment().length();
            return true;
          });
      OUT.printf("scan: %.2f s, %d characters%n", seconds(start), characters[0]);
    }
  }
}
