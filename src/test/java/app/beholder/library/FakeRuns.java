package app.beholder.library;

import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.nio.FloatBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs in memory, for tests: {@link #add} finished ones, or write them as any other. They are named
 * {@code run-1}, {@code run-2}, and so on.
 */
public final class FakeRuns implements Runs {
  private static final int EMOTIONS = Emotion.ALL.size();

  /** A finished run and its matrix. */
  private record Kept(Run run, float[] matrix) {}

  /** What makes two beginnings the same run. */
  private record Same(Run.Model model, String where, List<Integer> wanted) {}

  private final Library library;
  private final Runnable changed;
  private final Map<String, Kept> finished = new LinkedHashMap<>();
  private final Map<Same, Writing> unfinished = new HashMap<>();
  private int begun;
  private @Nullable String chosen;
  private boolean choseNone;

  /**
   * Takes the library whose runs they are.
   *
   * @param changed called when there are other runs, or another is shown
   */
  public FakeRuns(Library library, Runnable changed) {
    this.library = library;
    this.changed = changed;
  }

  /** A package of this id and task; what it gives are probabilities. */
  public static Run.Model model(String id, Task task) {
    return new Run.Model(id, "Model " + id, hash(id), task, Activation.NONE, Map.of());
  }

  /** A fusion package that takes the features of these two. */
  public static Run.Model fusion(String id, Run.Model image, Run.Model text) {
    Map<Task, String> parts = Map.of(Task.IMAGE, image.hash(), Task.TEXT, text.hash());
    return new Run.Model(id, "Model " + id, hash(id), Task.FUSION, Activation.NONE, parts);
  }

  private static String hash(String id) {
    return "%064x".formatted(id.hashCode() & 0xFFFFFFFFL);
  }

  /** Adds a finished run over the whole library. */
  public synchronized Run add(Run.Model model, Map<Integer, Prediction> predictions) {
    float[] matrix = empty(model.task());
    predictions.forEach((number, prediction) -> {
      for (Emotion emotion : Emotion.ALL) {
        matrix[number * EMOTIONS + emotion.ordinal()] = (float) prediction.probability(emotion);
      }
    });
    return keep("run-" + ++begun, model, "", matrix, predictions.size(), "CPU", Map.of(), 100);
  }

  private float[] empty(Task task) {
    Columns columns = library.columns();
    int rows = task.isOfPaintings() ? columns.paintings().size() : columns.size();
    float[] matrix = new float[rows * EMOTIONS];
    Arrays.fill(matrix, Float.NaN);
    return matrix;
  }

  private Run keep(
      String id,
      Run.Model model,
      String where,
      float[] matrix,
      int wanted,
      String device,
      Map<String, String> versions,
      double perSecond) {
    int rows = matrix.length / EMOTIONS;
    int predicted = (int) IntStream.range(0, rows).filter(row -> has(matrix, row)).count();
    Instant time = Instant.EPOCH.plusSeconds(begun);
    Run run =
        new Run(
            id,
            model,
            where,
            rows,
            predicted,
            Math.max(0, wanted - predicted),
            device,
            versions,
            time,
            time,
            perSecond);
    finished.put(id, new Kept(run, matrix));
    changed.run();
    return run;
  }

  private static boolean has(float[] matrix, int row) {
    return row * EMOTIONS < matrix.length && !Float.isNaN(matrix[row * EMOTIONS]);
  }

  @Override
  public synchronized List<Run> all() {
    return List.copyOf(finished.values()).reversed().stream().map(Kept::run).toList();
  }

  @Override
  public synchronized Probabilities probabilities(Run run) throws LibraryException {
    Kept kept = finished.get(run.id());
    if (kept == null) {
      throw new LibraryException("The predictions of the run " + run.id() + " are gone.");
    }
    return new Probabilities(FloatBuffer.wrap(kept.matrix()));
  }

  @Override
  public synchronized Optional<Run> covering(Run.Model model, int[] wanted) {
    return all().stream()
        .filter(run -> run.model().predictsAs(model))
        .filter(
            run -> Arrays.stream(wanted).allMatch(row -> has(finished.get(run.id()).matrix(), row)))
        .findFirst();
  }

  @Override
  public synchronized List<Unfinished> unfinished() {
    return unfinished.values().stream()
        .map(
            run -> new Unfinished(run.id(), run.model, run.same.where(), run.done, run.todo.length))
        .sorted(Comparator.comparing(Unfinished::id))
        .toList();
  }

  @Override
  public synchronized RunWriting begin(Run.Model model, String where, int[] wanted) {
    List<Integer> numbers = Arrays.stream(wanted).boxed().toList();
    Same same = new Same(model, where, numbers);
    return unfinished.computeIfAbsent(
        same, key -> new Writing("run-" + ++begun, model, same, takenOver(model)));
  }

  private float[] takenOver(Run.Model model) {
    float[] matrix = empty(model.task());
    for (Kept kept : finished.values()) {
      if (kept.run().model().predictsAs(model)) {
        IntStream.range(0, kept.run().rows())
            .filter(row -> has(kept.matrix(), row))
            .forEach(row ->
                System.arraycopy(kept.matrix(), row * EMOTIONS, matrix, row * EMOTIONS, EMOTIONS));
      }
    }
    return matrix;
  }

  @Override
  public synchronized void remove(String id) {
    finished.remove(id);
    unfinished.values().removeIf(writing -> writing.id().equals(id));
    if (id.equals(chosen)) {
      chosen = null;
    }
    changed.run();
  }

  @Override
  public synchronized Optional<Run> shown() {
    Kept kept = finished.get(chosen);
    if (kept != null) {
      return Optional.of(kept.run());
    }
    return choseNone ? Optional.empty() : all().stream().findFirst();
  }

  @Override
  public synchronized void show(@Nullable String id) throws LibraryException {
    if (id != null && !finished.containsKey(id)) {
      throw new LibraryException("There is no run " + id + ".");
    }
    chosen = id;
    choseNone = id == null;
    changed.run();
  }

  /** A run that goes on where it was closed. */
  private final class Writing implements RunWriting {
    private final String id;
    private final Run.Model model;
    private final Same same;
    private final float[] matrix;
    private final int[] todo;
    private int done;

    Writing(String id, Run.Model model, Same same, float[] matrix) {
      this.id = id;
      this.model = model;
      this.same = same;
      this.matrix = matrix;
      todo =
          same.wanted().stream().mapToInt(Integer::intValue).filter(n -> !has(matrix, n)).toArray();
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public int[] todo() {
      return todo.clone();
    }

    @Override
    public int done() {
      return done;
    }

    @Override
    public void add(float[] probabilities) {
      for (int from = 0; from < probabilities.length; from += EMOTIONS) {
        System.arraycopy(probabilities, from, matrix, todo[done++] * EMOTIONS, EMOTIONS);
      }
    }

    @Override
    public int predicted() {
      int rows = matrix.length / EMOTIONS;
      return (int) IntStream.range(0, rows).filter(row -> has(matrix, row)).count();
    }

    @Override
    public Run finish(String device, Map<String, String> versions, double perSecond) {
      synchronized (FakeRuns.this) {
        unfinished.remove(same);
        return keep(
            id, model, same.where(), matrix, same.wanted().size(), device, versions, perSecond);
      }
    }

    @Override
    public void close() {}
  }
}
