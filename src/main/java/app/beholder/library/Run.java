package app.beholder.library;

import app.beholder.model.Activation;
import app.beholder.model.Task;
import java.time.Instant;
import java.util.Map;

/**
 * One model package applied to one library, as it was finished. It never changes: more predictions
 * are another run.
 *
 * @param id its folder's name
 * @param model which package it was
 * @param where the written filter that chose what was predicted; empty for the whole library
 * @param rows paintings or annotations (see {@link Task#isOfPaintings}) that the library had
 * @param predicted how many of them have a prediction
 * @param unreadable how many were wanted but could not be read, such as damaged pictures, or of
 *     which the model gave no numbers
 * @param device what the model truly ran on
 * @param versions of what it ran with, by name
 * @param perSecond predictions a second while it ran
 */
public record Run(
    String id,
    Model model,
    String where,
    int rows,
    int predicted,
    int unreadable,
    String device,
    Map<String, String> versions,
    Instant started,
    Instant ended,
    double perSecond) {

  /**
   * A model package as a run remembers it, also when it has been removed since.
   *
   * @param hash SHA-256 of the package, in hexadecimal digits
   * @param parts for a fusion model the hashes of the packages whose features it took, by their
   *     task; empty for others
   */
  public record Model(
      String id,
      String title,
      String hash,
      Task task,
      Activation activation,
      Map<Task, String> parts) {
    public Model {
      parts = Map.copyOf(parts);
    }

    /** Whether both predict the same: the same package on the features of the same packages. */
    public boolean predictsAs(Model other) {
      return hash.equals(other.hash) && parts.equals(other.parts);
    }
  }

  public Run {
    versions = Map.copyOf(versions);
  }
}
