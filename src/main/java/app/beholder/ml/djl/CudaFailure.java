package app.beholder.ml.djl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why CUDA does not work, as a sentence for people, from what ONNX Runtime says. */
final class CudaFailure {
  static final String NOT_BUILT_IN =
      "This program was built without support for graphics cards: start it with ./mvnw -Pgpu or BEHOLDER_PROFILES=gpu ./beholder.";

  /** On Linux the loader of libraries says it, on Windows ONNX Runtime itself. */
  private static final Pattern MISSING_LIBRARY =
      Pattern.compile(
          "(lib[\\w.+-]+\\.so[.\\d]*): cannot open shared object|depends on \"([^\"]+)\" which is missing");

  private static final Pattern OLD_DRIVER =
      Pattern.compile("driver version is insufficient|CUDA failure 35\\b");
  private static final Pattern NO_CARD =
      Pattern.compile("no CUDA-capable device|CUDA failure 100\\b");

  private CudaFailure() {}

  static String reason(String text) {
    Matcher missing = MISSING_LIBRARY.matcher(text);
    if (missing.find()) {
      String library = missing.group(1) == null ? missing.group(2) : missing.group(1);
      return "%s is missing: install NVIDIA's CUDA 12 and cuDNN 9, and see that the system finds their libraries."
          .formatted(library);
    }
    if (OLD_DRIVER.matcher(text).find()) {
      return "NVIDIA's driver is too old for CUDA 12, or there is none: install a newer one.";
    }
    if (NO_CARD.matcher(text).find()) {
      return "There is no NVIDIA card that this program may use.";
    }
    return "CUDA does not work here: %s.".formatted(text);
  }
}
