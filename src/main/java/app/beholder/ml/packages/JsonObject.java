package app.beholder.ml.packages;

import app.beholder.library.Suggestion;
import app.beholder.ml.ModelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object in a manifest, read field by field. What is missing or of the wrong kind is told with
 * its name, and so is a field that nobody asked for.
 */
final class JsonObject {
  private final JsonNode node;
  private final String prefix;
  private final Path file;
  private final Set<String> asked = new LinkedHashSet<>();

  JsonObject(JsonNode node, Path file) {
    this(node, "", file);
  }

  private JsonObject(JsonNode node, String prefix, Path file) {
    this.node = node;
    this.prefix = prefix;
    this.file = file;
  }

  /** The value of a field; null where it is missing or null. */
  private @Nullable JsonNode value(String name) {
    asked.add(name);
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private JsonNode required(String name) throws ModelException {
    JsonNode value = value(name);
    if (value == null) {
      throw new ModelException(
          "The field \"" + prefix + name + "\" is missing in " + file + "; add it.");
    }
    return value;
  }

  private ModelException wrong(String name, String expected) {
    String what = prefix + name + "\" of " + file + " must be " + expected;
    JsonNode value = node.get(name);
    return new ModelException(
        "The field \"" + what + (value == null ? "." : ", not " + value + "."));
  }

  private String asText(String name, JsonNode value) throws ModelException {
    if (!value.isString()) {
      throw wrong(name, "a text");
    }
    return value.asString();
  }

  boolean has(String name) {
    return value(name) != null;
  }

  String text(String name) throws ModelException {
    return asText(name, required(name));
  }

  @Nullable String optionalText(String name) throws ModelException {
    JsonNode value = value(name);
    return value == null ? null : asText(name, value);
  }

  int integer(String name) throws ModelException {
    JsonNode value = required(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(name, "a whole number");
    }
    return value.intValue();
  }

  double decimal(String name) throws ModelException {
    return asDecimal(name, required(name));
  }

  private double asDecimal(String name, JsonNode value) throws ModelException {
    double number = value.isNumber() ? value.doubleValue() : Double.NaN;
    if (!Double.isFinite(number)) {
      throw wrong(name, "a number");
    }
    return number;
  }

  /** One of some words, in any case. */
  <E extends Enum<E>> E word(String name, Class<E> words) throws ModelException {
    String text = text(name);
    for (E word : words.getEnumConstants()) {
      if (word.name().equalsIgnoreCase(text)) {
        return word;
      }
    }
    throw wrong(name, "one of " + ManifestFile.words(words));
  }

  List<Double> decimals(String name) throws ModelException {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode element : array(name, required(name), "a list of numbers")) {
      if (!element.isNumber()) {
        throw wrong(name, "a list of numbers");
      }
      numbers.add(element.doubleValue());
    }
    return numbers;
  }

  /** A list of texts; empty where the field is missing. */
  List<String> texts(String name) throws ModelException {
    JsonNode value = value(name);
    List<String> texts = new ArrayList<>();
    if (value != null) {
      for (JsonNode element : array(name, value, "a list of texts")) {
        if (!element.isString()) {
          throw wrong(name, "a list of texts");
        }
        texts.add(element.asString());
      }
    }
    return texts;
  }

  private JsonNode array(String name, JsonNode value, String expected) throws ModelException {
    if (!value.isArray()) {
      throw wrong(name, expected);
    }
    return value;
  }

  JsonObject object(String name) throws ModelException {
    JsonNode value = required(name);
    if (!value.isObject()) {
      throw wrong(name, "an object");
    }
    return new JsonObject(value, prefix + name + ".", file);
  }

  /** Numbers by name; empty where the field is missing. */
  Map<String, Double> numbersByName(String name) throws ModelException {
    Map<String, Double> numbers = new LinkedHashMap<>();
    if (has(name)) {
      JsonObject object = object(name);
      for (String member : object.node.propertyNames()) {
        numbers.put(member, object.decimal(member));
      }
    }
    return numbers;
  }

  /** To be called when all fields were asked for: any other is a mistake. */
  void end() throws ModelException {
    for (String name : node.propertyNames()) {
      if (!asked.contains(name)) {
        String meant =
            Suggestion.nearest(name, asked)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; remove it.");
        throw new ModelException(
            "The field \"" + prefix + name + "\" of " + file + " is unknown" + meant);
      }
    }
  }
}
