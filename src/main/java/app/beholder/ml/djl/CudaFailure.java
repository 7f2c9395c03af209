package app.beholder.ml.djl;

import java.util.List;
import java.util.regex.Pattern;

/** Why CUDA does not work, as a sentence for people. */
final class CudaFailure {
  static final String NOT_BUILT_IN =
      "This program was built without support for graphics cards: start it with ./mvnw -Pgpu or BEHOLDER_PROFILES=gpu ./beholder.";

  private static final Pattern OLD_DRIVER =
      Pattern.compile("driver version is insufficient|CUDA failure 35\\b");
  private static final Pattern NO_CARD =
      Pattern.compile("no CUDA-capable device|CUDA failure 100\\b");

  private CudaFailure() {}

  /** Where libraries of CUDA are missing. */
  static String missing(List<String> libraries) {
    return "These libraries are missing: %s. Install NVIDIA's CUDA 12 and cuDNN 9, and see that the system finds them."
        .formatted(String.join(", ", libraries));
  }

  /** Where ONNX Runtime tried. */
  static String reason(String text) {
    if (OLD_DRIVER.matcher(text).find()) {
      return "NVIDIA's driver is too old for CUDA 12, or there is none: install a newer one.";
    }
    if (NO_CARD.matcher(text).find()) {
      return "There is no NVIDIA card that this program may use.";
    }
    return "ONNX Runtime says: %s.".formatted(text);
  }
}
