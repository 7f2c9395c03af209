package app.beholder.ml;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model that somebody wants to import: its files, and the manifest as it is proposed or was
 * corrected by hand.
 *
 * @param file the ONNX file
 * @param tokenizer the tokenizer's file; null where there is none (yet)
 * @param notes what was guessed and why, or is worth checking, as sentences for people
 */
public record Draft(
    Path file, @Nullable Path tokenizer, Graph graph, Manifest manifest, List<String> notes) {
  public Draft {
    notes = List.copyOf(notes);
  }

  /** The same files with another manifest. */
  public Draft with(Manifest corrected) {
    return new Draft(file, tokenizer, graph, corrected, notes);
  }

  /** The same with another tokenizer. */
  public Draft with(@Nullable Path otherTokenizer) {
    return new Draft(file, otherTokenizer, graph, manifest, notes);
  }
}
