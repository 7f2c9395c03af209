package app.beholder.app.bench;

import app.beholder.app.system.Folders;
import app.beholder.app.wiring.HeadlessFx;
import app.beholder.importing.Importer;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Measures the program on a collection of the size of ArtELingo that it makes up. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Measure the program on a collection that it makes up; prints tables in Markdown.")
public final class BenchCommand implements Callable<Integer> {
  private static final long SEED = 7;
  private static final int PICTURES = 1000;

  /** What can be measured. */
  enum Part {
    IMPORT,
    DAMAGE,
    QUERY,
    SCROLL,
    START,
    PAUSES,
    BROWSE,
    PREDICT
  }

  /** What needs the made library with pictures. */
  private static final Set<Part> WITH_PICTURES =
      EnumSet.of(Part.SCROLL, Part.START, Part.PAUSES, Part.BROWSE);

  /** For about how long each kind of use is watched for pauses. */
  private static final int PAUSES_SECONDS = 10;

  private final Libraries libraries;
  private final Importer importer;
  private final Class<?> program;
  private final PrintWriter out;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "1200000",
      description = "How many annotations to make up (default: ${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description =
          "A folder for the made files, which are kept; without it a temporary one that is removed.")
  private @Nullable Path work;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "2",
      description = "For how long BROWSE looks around (default: ${DEFAULT-VALUE}).")
  private double minutes;

  @Option(
      names = "--predictions",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Over how many PREDICT watches the memory (default: ${DEFAULT-VALUE}).")
  private int predictions;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = "Measure only these: ${COMPLETION-CANDIDATES}.")
  private Set<Part> only = EnumSet.allOf(Part.class);

  /**
   * @param program the main class, for what is measured in a process of its own
   */
  public BenchCommand(Libraries libraries, Importer importer, Class<?> program, PrintWriter out) {
    this.libraries = libraries;
    this.importer = importer;
    this.program = program;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    HeadlessFx.choose();
    if (work != null) {
      measureIn(Files.createDirectories(work).toAbsolutePath());
      return ExitCode.OK;
    }
    Path temporary = Files.createTempDirectory("beholder-bench");
    try {
      measureIn(temporary);
    } finally {
      Folders.delete(temporary);
    }
    return ExitCode.OK;
  }

  private void measureIn(Path folder) throws Exception {
    if (only.contains(Part.PREDICT)) {
      new ChildJvm(PredictBench.class, folder.toString(), String.valueOf(predictions))
          .run(this::print);
    }
    if (only.equals(EnumSet.of(Part.PREDICT))) {
      return;
    }
    Path csv = folder.resolve("release.csv");
    Path library = folder.resolve("Bench.beholder");
    ImportBench imports = new ImportBench(libraries, importer, program, folder);
    if (only.contains(Part.IMPORT) || !libraries.isLibrary(library)) {
      new GeneratedRelease(SEED, rows, false).write(csv);
      imports.run(out, csv, library);
      imports.open(out, library);
    }
    if (only.contains(Part.DAMAGE)) {
      imports.damaged(out, new GeneratedRelease(SEED, rows, true), folder.resolve("damaged.csv"));
    }
    if (only.contains(Part.QUERY) || !Collections.disjoint(only, WITH_PICTURES)) {
      measureUse(folder, library);
    }
    if (only.contains(Part.PAUSES)) {
      measurePauses(folder, csv, library);
    }
    if (only.contains(Part.BROWSE)) {
      new ChildJvm(
              BrowseBench.class, library.toString(), folder.toString(), String.valueOf(minutes))
          .run(this::print);
    }
  }

  private void measurePauses(Path folder, Path csv, Path library) throws IOException {
    if (!Files.exists(csv)) {
      new GeneratedRelease(SEED, rows, false).write(csv);
    }
    new ChildJvm(
            PauseBench.class,
            library.toString(),
            csv.toString(),
            folder.toString(),
            String.valueOf(PAUSES_SECONDS))
        .run(this::print);
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }

  private void measureUse(Path folder, Path path) throws Exception {
    try (Library library = libraries.open(path, Monitor.NONE)) {
      library.text().update(Monitor.NONE);
      if (only.contains(Part.QUERY)) {
        new QueryBench(library).run(out);
      }
      if (!Collections.disjoint(only, WITH_PICTURES)) {
        MadePictures.link(library, folder.resolve("pictures"), PICTURES);
      }
      if (only.contains(Part.SCROLL)) {
        new ScrollBench(library, out).run();
        HeadlessFx.exit();
      }
    }
    if (only.contains(Part.START)) {
      StartBench.run(out, path, folder.resolve("memory"));
    }
  }
}
