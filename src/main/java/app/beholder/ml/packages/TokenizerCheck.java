package app.beholder.ml.packages;

import app.beholder.ml.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Looks at a tokenizer's file without loading it: it is JSON and has a model. */
final class TokenizerCheck {

  private TokenizerCheck() {}

  static void check(Findings findings) {
    String problem = problem(findings.draft().tokenizer(), findings.file());
    if (problem != null) {
      findings.add("%s", problem);
    }
  }

  private static @Nullable String problem(@Nullable Path file, String model) {
    if (file == null || !Files.isRegularFile(file)) {
      return "A text model needs its tokenizer, and there is none at "
          + (file == null ? model : file)
          + "; put the Hugging Face file "
          + Manifest.TOKENIZER_FILE
          + " beside the ONNX file, or name where it is.";
    }
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      return hasModel(json)
          ? null
          : "The tokenizer "
              + file
              + " has no \"model\", so it is no Hugging Face tokenizer; take the file "
              + Manifest.TOKENIZER_FILE
              + " that belongs to the model.";
    } catch (JacksonException e) {
      return "The tokenizer "
          + file
          + " is not valid JSON ("
          + e.getOriginalMessage()
          + "); fetch it again.";
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
