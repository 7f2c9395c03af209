package app.beholder.ml.djl;

import app.beholder.ml.DeviceMemoryException;
import app.beholder.ml.ModelException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the engine throws, as a sentence for people. The whole of it goes to the log. */
final class EngineFailure {
  private static final Logger LOG = LoggerFactory.getLogger(EngineFailure.class);
  private static final int LONGEST = 240;

  /** How the engine says, in lower case, that there is no memory left. */
  private static final List<String> NO_MEMORY =
      List.of(
          "failed to allocate memory",
          "out of memory",
          "cuda_error_out_of_memory",
          "bfcarena",
          "bfc_arena",
          "cudnn_status_alloc_failed",
          "cublas_status_alloc_failed",
          "bad allocation",
          "bad_alloc");

  /** What stands before the reason and helps nobody. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(Error code - \\w+ - message: *|Load model from .*? failed: *|Load model failed: *"
              + "|This is an invalid model\\. *|Fatal error: *|Exception during initialization: *"
              + "|Error in Node: *|Error: *"
              + "|Non-zero status code returned while running (?=\\w+ node))");

  /** Where in ONNX Runtime's source something went wrong: a path, a line and a signature. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "/\\S+?\\.(cc|h|cu):\\d+ ([\\w:~<>*&, ]*::[\\w~<>]+\\([^()]*\\)( const)? ?)?");

  private EngineFailure() {}

  /**
   * For a model that was asked for something.
   *
   * @param model its title
   */
  static ModelException running(String model, Throwable failure) {
    LOG.warn("{} fails", model, failure);
    String reason = reason(failure);
    if (isLackOfMemory(failure)) {
      return new DeviceMemoryException(
          "The model %s needs more memory than there is for so much at once.".formatted(model),
          failure);
    }
    return new ModelException("The model %s fails: %s.".formatted(model, reason), failure);
  }

  /** For a model that does not load. */
  static ModelException loading(String model, Throwable failure) {
    LOG.warn("{} does not load", model, failure);
    if (isLackOfMemory(failure)) {
      return new DeviceMemoryException(
          "The model %s needs more memory than there is.".formatted(model), failure);
    }
    return new ModelException(
        "ONNX Runtime does not take the model %s: %s.".formatted(model, reason(failure)), failure);
  }

  static boolean isLackOfMemory(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (NO_MEMORY.stream().anyMatch(text::contains)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost reason in one line, without paths of source files and without a full stop. */
  static String reason(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String text =
        innermost.getMessage() == null
            ? innermost.getClass().getSimpleName()
            : innermost.getMessage();
    return tidy(text);
  }

  static String tidy(String text) {
    String tidy = text.strip().replaceAll("\\s+", " ");
    String before;
    do {
      before = tidy;
      tidy = BEFORE.matcher(tidy).replaceFirst("");
    } while (!tidy.equals(before));
    tidy = SOURCE.matcher(tidy).replaceAll("").strip();
    if (tidy.length() > LONGEST) {
      tidy = tidy.substring(0, LONGEST).strip() + " ...";
    }
    return tidy.isEmpty() ? "no reason given" : tidy.replaceAll("[.\\s]+$", "");
  }
}
