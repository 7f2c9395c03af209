package app.beholder.library.runs;

import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A run of a text model that predicts made-up probabilities, chunk by chunk, and says on standard
 * output after each how far it has come.
 */
final class SlowRun {
  static final int ROWS = 3_000;
  static final int CHUNK = 64;
  static final Run.Model MODEL = FakeRuns.model("reader", Task.TEXT);

  /** Two of three annotations, so that their rows do not follow each other. */
  static final int[] WANTED = IntStream.range(0, ROWS).filter(n -> n % 3 != 1).toArray();

  private static final PrintStream OUT = System.out;

  private SlowRun() {}

  /** Takes the library's folder. */
  public static void main(String[] arguments) throws Exception {
    FolderRuns runs = new FolderRuns(library(Path.of(arguments[0])), () -> {}, new RunLocks());
    try (RunWriting run = runs.begin(MODEL, "", WANTED)) {
      awaitLeave();
      addFrom(
          run,
          () -> {
            OUT.println("added " + run.done());
            awaitLeave();
          });
      OUT.println("finishing");
      run.finish("CPU", Map.of(), 1);
    }
  }

  /** One byte for each chunk: however slow whoever kills it is, it does not come to its end. */
  private static void awaitLeave() {
    try {
      if (System.in.read() < 0) {
        throw new IllegalStateException("nobody is there any more");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FakeLibrary library(Path folder) {
    FakeLibrary library = new FakeLibrary(folder);
    int painting = library.painting("Style", "artist_painting");
    for (int n = 0; n < ROWS; n++) {
      library.annotation(painting, "english", Emotion.AWE, "", "");
    }
    return library;
  }

  /** Adds all that is left to do. */
  static void addFrom(RunWriting run, Runnable added) throws Exception {
    int[] todo = run.todo();
    for (int from = run.done(); from < todo.length; from += CHUNK) {
      run.add(probabilities(Arrays.copyOfRange(todo, from, Math.min(from + CHUNK, todo.length))));
      added.run();
    }
  }

  /** What is predicted for these numbers. */
  static float[] probabilities(int... numbers) {
    float[] probabilities = new float[numbers.length * MatrixFile.EMOTIONS];
    for (int i = 0; i < probabilities.length; i++) {
      int number = numbers[i / MatrixFile.EMOTIONS];
      probabilities[i] = (number * 31 + i % MatrixFile.EMOTIONS * 7) % 101 / 100f;
    }
    return probabilities;
  }
}
