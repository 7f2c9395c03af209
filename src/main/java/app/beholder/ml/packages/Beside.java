package app.beholder.ml.packages;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what belongs to an ONNX file: in its folder, or in the one above, as Hugging Face's
 * repositories have it ({@code tokenizer.json} and {@code onnx/model.onnx}).
 */
final class Beside {

  private Beside() {}

  static @Nullable Path find(Path file, String name) {
    Path folder = file.toAbsolutePath().getParent();
    for (int level = 0; level < 2 && folder != null; level++) {
      Path found = folder.resolve(name);
      if (Files.isRegularFile(found)) {
        return found;
      }
      folder = folder.getParent();
    }
    return null;
  }
}
