package app.beholder.ml;

import app.beholder.library.Run;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.util.Map;

/**
 * A model package that was read and found sound.
 *
 * @param folder holds the manifest, the ONNX file, and the tokenizer of a text model
 * @param graph what its ONNX file says
 * @param hash SHA-256, in hexadecimal digits, over what decides its predictions: the digests of
 *     manifest, ONNX file and tokenizer
 * @param shipped whether it came with the program, and so cannot be removed
 */
public record ModelPackage(
    Path folder, Manifest manifest, Graph graph, String hash, boolean shipped) {

  public String id() {
    return manifest.id();
  }

  public Task task() {
    return manifest.task();
  }

  public Path file() {
    return folder.resolve(manifest.file());
  }

  public Path tokenizerFile() {
    return folder.resolve(Manifest.TOKENIZER_FILE);
  }

  /**
   * As a run remembers it.
   *
   * @param parts hashes of the packages whose features it takes; empty but for a fusion model
   */
  public Run.Model asRunModel(Map<Task, String> parts) {
    return new Run.Model(id(), manifest.title(), hash, task(), manifest.activation(), parts);
  }
}
