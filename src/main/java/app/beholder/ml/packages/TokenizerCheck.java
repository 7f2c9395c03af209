package app.beholder.ml.packages;

import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Looks at a tokenizer's file without loading it: it is JSON and has a model. */
final class TokenizerCheck {

  private TokenizerCheck() {}

  static void check(Findings findings, KnownFiles known) throws ModelException {
    Path file = findings.draft().tokenizer();
    if (file == null || !Files.isRegularFile(file)) {
      findings.add(
          ("A text model needs its tokenizer, and there is none %s; put the Hugging Face file %s"
                  + " beside the ONNX file, or name where it is.")
              .formatted(
                  file == null ? "beside " + findings.file() : "at " + file,
                  Manifest.TOKENIZER_FILE));
      return;
    }
    String problem = known.tokenizerProblem(file);
    if (!problem.isEmpty()) {
      findings.add(problem);
    }
  }

  /** What is wrong with the file; empty where nothing is. */
  static String problem(Path file) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      return hasModel(json)
          ? ""
          : "The tokenizer %s has no \"model\", so it is no Hugging Face tokenizer; take the file %s that belongs to the model."
              .formatted(file, Manifest.TOKENIZER_FILE);
    } catch (JacksonException e) {
      return "The tokenizer %s is not valid JSON (%s); fetch it again."
          .formatted(file, e.getOriginalMessage());
    }
  }

  /** Reads to the end, so that a file that was cut off is noticed. */
  private static boolean hasModel(JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    boolean found = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      found |= json.nextToken() == JsonToken.START_OBJECT && "model".equals(name);
      json.skipChildren();
    }
    return found;
  }
}
