package app.beholder.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.Main;
import app.beholder.app.wiring.HeadlessFx;
import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.importing.ImportRequest;
import app.beholder.importing.Importer;
import app.beholder.job.Monitor;
import app.beholder.library.Library;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.ml.TestEngine;
import app.beholder.ml.onnx.ConvNet;
import app.beholder.ml.onnx.TextEncoder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
  @TempDir Path folder;

  @Test
  void measuresTheImportCommandWithTheFlagsOfTheLauncher() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/main/launcher/short-commands.options"));
    assertEquals(
        lines.stream().filter(line -> line.startsWith("-")).toList(), ImportBench.SHORT_COMMAND);
  }

  @Test
  void measuresImportsDamageAndQueries() {
    StringWriter out = new StringWriter();
    BenchCommand bench =
        new BenchCommand(
            new SqliteLibraries(new LibraryAdapters(), folder.resolve("program")),
            new Importer(),
            Main.class,
            new PrintWriter(out, true));
    int exitCode =
        new CommandLine(bench)
            .execute(
                "--rows",
                "600",
                "--work",
                folder.resolve("work").toString(),
                "--only",
                "IMPORT,DAMAGE,QUERY");
    assertEquals(0, exitCode, out.toString());
    List<String[]> rows = out.toString().lines().map(line -> line.split(" *\\| *")).toList();
    assertEquals(5, rows.stream().filter(row -> row.length > 7 && row[7].equals("600")).count());
    assertTrue(rows.stream().anyMatch(row -> row.length > 1 && row[1].equals("search light")));
    List<String[]> compared =
        rows.stream()
            .filter(row -> row.length > 3)
            .filter(row -> row[1].startsWith("rejected: ") || row[1].startsWith("rows that can"))
            .toList();
    assertTrue(compared.size() > 5, out.toString());
    compared.forEach(row -> assertEquals(row[2], row[3], row[1]));
  }

  @Test
  void usesTheWholeWindowAndLooksAtTheFxThreadAndAtMemory() throws Exception {
    HeadlessFx.choose();
    Path csv = folder.resolve("release.csv");
    new GeneratedRelease(1, 600, false).write(csv);
    Path made = folder.resolve("Made.beholder");
    SqliteLibraries libraries =
        new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
    try (Library library = libraries.create(made)) {
      new Importer().run(new ImportRequest(csv, null, null, false), library, Monitor.NONE);
    }
    List<String> pauses = new ArrayList<>();
    new ChildJvm(PauseBench.class, made.toString(), csv.toString(), folder.toString(), "0")
        .run(pauses::add);
    double longestOfAll = 0;
    for (String use : List.of("nothing", "scrolling fast", "typing searches, again", "importing")) {
      String[] row = row(pauses, use);
      double longest = Double.parseDouble(row[5]);
      assertTrue(Double.parseDouble(row[3]) <= longest, String.join("|", row));
      longestOfAll = Math.max(longestOfAll, longest);
    }
    // one use alone may be over, in so small a library, before the watch has looked once
    assertTrue(longestOfAll > 0, pauses.toString());
    List<String> browsed = new ArrayList<>();
    new ChildJvm(BrowseBench.class, made.toString(), folder.toString(), "0.1").run(browsed::add);
    String[] end = row(browsed, "0.1");
    assertTrue(Integer.parseInt(end[2]) > 1 && Double.parseDouble(end[3]) > 5, browsed.toString());
  }

  @Test
  void measuresPredictionsAgainstTheModelAloneAndWatchesTheMemory() throws Exception {
    StringWriter out = new StringWriter();
    PredictBench bench = new PredictBench(folder, TestEngine.get(), new PrintWriter(out, true));
    MeasuredModel pictures = new MeasuredModel("tiny CNN", new ConvNet(16, List.of(4), 9), 16, 1);
    MeasuredModel comments =
        new MeasuredModel("tiny", new TextEncoder(1, 128, 8, 2, 1, 16, true, 9), 0, 1);
    bench.throughput(List.of(pictures, comments), 6, 1);
    bench.memory(comments, 6, 12);
    List<String> lines = out.toString().lines().toList();
    for (String model : List.of("tiny CNN", "tiny")) {
      String[] row = row(lines, model);
      double program = Double.parseDouble(row[6]);
      double bare = Math.max(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
      assertEquals("6", row[2]);
      assertEquals(program / bare, Double.parseDouble(row[7]), 0.01, String.join("|", row));
    }
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("| 12 | ")), out.toString());
    assertFalse(Files.exists(folder.resolve("measured")), "what was made stays");
  }

  private static String[] row(List<String> lines, String first) {
    return lines.stream()
        .map(line -> line.split(" *\\| *"))
        .filter(row -> row.length > 5 && row[1].equals(first))
        .findFirst()
        .orElseThrow(() -> new AssertionError(first + " is not in " + lines));
  }
}
