package app.beholder.library;

import app.beholder.model.Task;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The run that screens show, with its predictions.
 *
 * @param run which it is
 * @param probabilities its predictions
 * @param parts for a fusion model the runs of the image and the text model whose features it takes;
 *     empty for others, and where one of the two has no run
 */
public record ShownRun(Run run, Probabilities probabilities, Map<Task, Part> parts) {
  private static final List<Task> PARTS = List.of(Task.IMAGE, Task.TEXT);

  /** A run with its predictions; that of one of the models whose features a fusion model takes. */
  public record Part(Run run, Probabilities probabilities) {}

  public ShownRun {
    parts = Map.copyOf(parts);
  }

  /**
   * The run that is to be shown; empty for none. Of several runs of a part that with most
   * predictions is taken, the newest of equals.
   *
   * @throws LibraryException where it cannot be read
   */
  public static Optional<ShownRun> of(Runs runs) throws LibraryException {
    Optional<Run> shown = runs.shown();
    return shown.isEmpty() ? Optional.empty() : Optional.of(of(shown.get(), runs));
  }

  /** The same of any run. */
  static ShownRun of(Run run, Runs runs) throws LibraryException {
    Map<Task, Part> parts = new EnumMap<>(Task.class);
    List<Run> all = runs.all();
    for (Task task : PARTS) {
      Optional<Run> part = part(all, run.model().parts().get(task), task);
      if (part.isPresent()) {
        parts.put(task, new Part(part.get(), runs.probabilities(part.get())));
      }
    }
    boolean complete = parts.size() == PARTS.size();
    return new ShownRun(run, runs.probabilities(run), complete ? parts : Map.of());
  }

  private static Optional<Run> part(List<Run> all, @Nullable String hash, Task task) {
    return all.stream()
        .filter(run -> run.model().hash().equals(hash) && run.model().task() == task)
        .max(Comparator.comparingInt(Run::predicted));
  }

  /** The run itself, without those of its parts. */
  Part whole() {
    return new Part(run, probabilities);
  }

  /** Whether another shows the same. */
  public boolean isSameAs(ShownRun other) {
    return run.equals(other.run) && runsOfParts().equals(other.runsOfParts());
  }

  private List<Run> runsOfParts() {
    return PARTS.stream()
        .flatMap(task -> Optional.ofNullable(parts.get(task)).stream())
        .map(Part::run)
        .toList();
  }
}
