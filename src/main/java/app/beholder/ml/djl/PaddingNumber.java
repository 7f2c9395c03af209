package app.beholder.ml.djl;

import app.beholder.ml.ModelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The number of the token that fills up, in a {@code tokenizer.json}: that of its section {@code
 * padding}, else of an added token that is called so ({@code <pad>}, {@code [PAD]}), else 0. Read
 * piece by piece: the vocabulary in the same file has up to hundreds of thousands of entries.
 */
final class PaddingNumber {
  private static final String NAME = "pad";

  private @Nullable Long ofSection;
  private @Nullable Long ofToken;

  private PaddingNumber() {}

  static long of(Path file) throws ModelException {
    PaddingNumber found = new PaddingNumber();
    if (!Files.isRegularFile(file)) {
      throw new ModelException(
          "The tokenizer %s is missing: get the tokenizer.json that belongs to the model."
              .formatted(file));
    }
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), file.toFile())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw damaged(file, null);
      }
      found.read(json);
    } catch (JacksonException e) {
      throw damaged(file, e);
    }
    return Optional.ofNullable(found.ofSection)
        .or(() -> Optional.ofNullable(found.ofToken))
        .orElse(0L);
  }

  private static ModelException damaged(Path file, @Nullable Exception cause) {
    String message =
        "The tokenizer %s is damaged: it is not JSON as Hugging Face writes it.".formatted(file);
    return cause == null ? new ModelException(message) : new ModelException(message, cause);
  }

  private void read(JsonParser json) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("padding") && value == JsonToken.START_OBJECT) {
        ofSection = readEntry(json).id();
      } else if (name.equals("added_tokens") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          Entry token = readEntry(json);
          if (token.isPadding()) {
            ofToken = token.id();
          }
        }
      } else {
        json.skipChildren();
      }
    }
  }

  /** The section {@code padding}, or an added token. */
  private record Entry(@Nullable Long id, String content) {
    boolean isPadding() {
      return content.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals(NAME);
    }
  }

  private static Entry readEntry(JsonParser json) {
    Long id = null;
    String content = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_NUMBER_INT && (name.equals("id") || name.equals("pad_id"))) {
        id = json.getLongValue();
      } else if (value == JsonToken.VALUE_STRING && name.equals("content")) {
        content = json.getString();
      } else {
        json.skipChildren();
      }
    }
    return new Entry(id, content);
  }
}
