package app.beholder.app.bench;

import app.beholder.app.system.Folders;
import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.importing.ImportRequest;
import app.beholder.importing.Importer;
import app.beholder.job.Monitor;
import app.beholder.library.Filter;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.Run;
import app.beholder.library.image.FilePictures;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.djl.BareSession;
import app.beholder.ml.djl.DjlEngine;
import app.beholder.ml.packages.FolderModels;
import app.beholder.ml.prediction.Feed;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.ml.prediction.LibraryRun.Outcome;
import app.beholder.model.Task;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How fast the program predicts a library, pictures and comments included, against the model alone
 * in ONNX Runtime and against what makes pictures and comments ready alone; and the memory that
 * many predictions take. On the processor. For a process of its own.
 */
public final class PredictBench {
  private static final long SEED = 5;
  private static final int ROWS_OF_PAINTING = 15;
  private static final int PICTURES = 64;

  /** Of the slowest network in one round. */
  private static final int THINGS = 128;

  private static final int ROUNDS = 5;
  private static final int POINTS = 10;

  private final Path folder;
  private final PrintWriter out;
  private final Libraries libraries;
  private final ModelServices services;

  /** What was measured one after the other, in things a second. */
  private record Round(double spinning, double quiet, double ready, double program) {
    /** As fast as can be where all cores do the one or the other. */
    static double both(double bare, double ready) {
      return 1 / (1 / bare + 1 / ready);
    }
  }

  /**
   * @param folder for libraries and models, which are removed
   */
  PredictBench(Path folder, Engine engine, PrintWriter out) {
    this.folder = folder;
    this.out = out;
    Path program = folder.resolve("program");
    libraries = new SqliteLibraries(new LibraryAdapters(), program);
    services =
        new ModelServices(
            new FolderModels(folder.resolve("models"), null, program), engine, new FilePictures());
  }

  /** Takes a folder, and over how many predictions the memory is watched. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    PredictBench bench =
        new PredictBench(folder, new DjlEngine(folder.resolve("program")), Report.writer());
    bench.throughput(
        List.of(MeasuredModel.smallCnn(), MeasuredModel.resNet50(), MeasuredModel.transformer()),
        THINGS,
        ROUNDS);
    bench.memory(MeasuredModel.smallCnn(), THINGS, Integer.parseInt(args[1]));
    System.exit(0);
  }

  /** The table of how many are predicted a second. */
  void throughput(List<MeasuredModel> models, int things, int rounds) throws Exception {
    Table table =
        new Table(
            out,
            "Predictions a second, median of " + rounds + " rounds",
            "model",
            "things",
            "bare session, spinning",
            "bare session, not spinning",
            "making ready alone",
            "this program",
            "of the faster bare session",
            "of the slower of model and making ready",
            "of model and making ready together");
    for (MeasuredModel model : models) {
      Path made = folder.resolve("measured");
      Folders.delete(made);
      try {
        row(table, model, model.write(made.resolve("model")), things * model.times(), rounds);
      } finally {
        Folders.delete(made);
      }
    }
  }

  private void row(Table table, MeasuredModel measured, ModelPackage model, int things, int rounds)
      throws Exception {
    Path path = folder.resolve("measured").resolve("Bench.beholder");
    make(path, model.task(), things);
    int[] numbers = IntStream.range(0, things).toArray();
    List<Round> all = new ArrayList<>();
    try (Library library = libraries.open(path, Monitor.NONE);
        LoadedModel loaded = services.engine().load(model, Device.CPU);
        BareSession spinning = BareSession.open(services.engine(), model, true);
        BareSession quiet = BareSession.open(services.engine(), model, false)) {
      List<ModelInput> asked = asked(library, loaded, numbers);
      fill(spinning, asked);
      fill(quiet, asked);
      predict(library, model);
      for (int round = 0; round < rounds; round++) {
        all.add(
            new Round(
                alone(spinning, things),
                alone(quiet, things),
                madeReady(library, loaded, numbers),
                predict(library, model).perSecond()));
      }
    }
    double spinning = median(all, Round::spinning);
    double quiet = median(all, Round::quiet);
    ToDoubleFunction<Round> bare = spinning > quiet ? Round::spinning : Round::quiet;
    table.row(
        measured.title(),
        String.valueOf(things),
        number("%.1f", spinning),
        number("%.1f", quiet),
        number("%.1f", median(all, Round::ready)),
        number("%.1f", median(all, Round::program)),
        ratio(all, bare),
        ratio(all, round -> Math.min(bare.applyAsDouble(round), round.ready())),
        ratio(all, round -> Round.both(bare.applyAsDouble(round), round.ready())));
  }

  /** The median of what the program reaches of something in each of the rounds. */
  private static String ratio(List<Round> rounds, ToDoubleFunction<Round> of) {
    return number("%.2f", median(rounds, round -> round.program() / of.applyAsDouble(round)));
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
    double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double alone(BareSession session, int things) throws ModelException {
    long start = System.nanoTime();
    session.run();
    return perSecond(things, start);
  }

  private static double madeReady(Library library, LoadedModel model, int[] numbers)
      throws Exception {
    long start = System.nanoTime();
    Feed.of(library, model, numbers, input -> {});
    return perSecond(numbers.length, start);
  }

  private static double perSecond(int things, long start) {
    return things * 1e9 / (System.nanoTime() - start);
  }

  /**
   * Copies of all that a run asks the model: the very same batches, for comments of other lengths
   * are filled up to other lengths, and to compute more or less for nothing would decide the ratio.
   */
  private static List<ModelInput> asked(Library library, LoadedModel model, int[] numbers)
      throws Exception {
    List<ModelInput> copies = new ArrayList<>();
    Feed.of(library, model, numbers, input -> copies.add(InputCopy.of(input)));
    return copies;
  }

  /** Feeds a session, and warms it up. */
  private static void fill(BareSession session, List<ModelInput> asked) throws ModelException {
    for (ModelInput input : asked) {
      session.add(input);
    }
    session.run();
  }

  private Outcome predict(Library library, ModelPackage model) throws Exception {
    Outcome outcome =
        new LibraryRun(library, model, Filter.ALL, Device.CPU, services).run(Monitor.NONE);
    Run run = outcome.run().orElseThrow();
    library.runs().remove(run.id());
    return outcome;
  }

  /** A library with so many paintings, or annotations for a text model. */
  private void make(Path path, Task task, int things) throws Exception {
    boolean pictures = task.isOfPaintings();
    Path csv = folder.resolve("measured").resolve("release.csv");
    new GeneratedRelease(SEED, pictures ? things * ROWS_OF_PAINTING : things, false).write(csv);
    try (Library library = libraries.create(path)) {
      new Importer().run(new ImportRequest(csv, null, null, false), library, Monitor.NONE);
      if (pictures) {
        Path files = folder.resolve("measured").resolve("pictures");
        MadePictures.link(library, files, Math.min(things, PICTURES));
      }
    }
  }

  /** The memory of this process while it predicts so often. */
  void memory(MeasuredModel measured, int things, int predictions) throws Exception {
    Table table =
        new Table(
            out,
            "Memory over " + predictions + " predictions, " + measured.title(),
            "predictions so far",
            "heap after a collection, MiB",
            "resident, MiB");
    Path made = folder.resolve("measured");
    Folders.delete(made);
    try {
      ModelPackage model = measured.write(made.resolve("model"));
      make(made.resolve("Bench.beholder"), model.task(), things * measured.times());
      try (Library library = libraries.open(made.resolve("Bench.beholder"), Monitor.NONE)) {
        int done = predict(library, model).predicted();
        for (int point = 0; point <= POINTS; point++) {
          while (done < (long) predictions * point / POINTS) {
            done += predict(library, model).predicted();
          }
          memoryRow(table, done);
        }
      }
    } finally {
      Folders.delete(made);
    }
  }

  private static void memoryRow(Table table, int done) throws IOException {
    ProcessMemory memory = ProcessMemory.afterCollection();
    table.row(
        String.valueOf(done), number("%.1f", memory.heap()), number("%.1f", memory.resident()));
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
