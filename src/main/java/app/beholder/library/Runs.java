package app.beholder.library;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one library: {@code runs/ID/run.json} beside {@code probabilities.npy}, a float32
 * matrix of {@link Run#rows} times nine in which row n belongs to the painting or annotation with
 * number n, and is NaN where that has no prediction. May be called from any thread.
 */
public interface Runs {

  /**
   * The finished runs, the newest first. A folder that is no sound run is left out, and the log
   * says why.
   */
  List<Run> all() throws LibraryException;

  /**
   * A run's predictions, without reading them all into memory.
   *
   * @throws LibraryException where the file is gone or damaged
   */
  Probabilities probabilities(Run run) throws LibraryException;

  /**
   * A run that was begun and can go on.
   *
   * @param done how many of {@code todo} are done
   * @param todo how many there were to do when it was begun
   */
  record Unfinished(String id, Run.Model model, String where, int done, int todo) {}

  /** What was begun and never finished, and is not being written now; by id. */
  List<Unfinished> unfinished() throws LibraryException;

  /** The run that has a prediction for each of these, if there is one; the newest of several. */
  Optional<Run> covering(Run.Model model, int[] wanted) throws LibraryException;

  /**
   * Begins a run. What earlier runs of the same model (see {@link Run.Model#predictsAs}), finished
   * or not, have predicted is taken over and not done again; an unfinished one of which all was
   * taken over is gone then. Where the same run was begun before and never finished, it goes on
   * where it stopped.
   *
   * @param wanted numbers of the paintings or annotations, ascending
   * @throws LibraryException where the disk cannot be written, or where another process is busy
   *     with this very run
   */
  RunWriting begin(Run.Model model, String where, int[] wanted) throws LibraryException;

  /** Removes a run, or what there is of an unfinished one. */
  void remove(String id) throws LibraryException;

  /** The run that screens show; empty for none. Outlives the program. */
  Optional<Run> shown();

  /**
   * Chooses the run that screens show. {@link Library#columns} has its facets from then on.
   *
   * @param id null for none
   */
  void show(@Nullable String id) throws LibraryException;
}
