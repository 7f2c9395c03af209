package app.beholder.ml.packages;

import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ml.ModelException;
import app.beholder.model.Activation;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a manifest. Nothing is guessed: a field that is missing, of the wrong kind or unknown is
 * told with its name.
 */
final class ManifestFile {
  /** A manifest has about 2 KB; what is much larger is something else. */
  private static final long LARGEST = 1 << 20;

  private ManifestFile() {}

  /**
   * Reads the manifest in a file.
   *
   * @throws ModelException where it cannot be read, naming the field that is wrong
   */
  static Manifest read(Path file) throws ModelException {
    return parse(bytes(file), file);
  }

  static byte[] bytes(Path file) throws ModelException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ModelException(
            file + " is too large for a manifest; it should be a small JSON file.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ModelException(
          "The manifest " + file + " cannot be read; check that it is there and may be read.", e);
    }
  }

  static Manifest parse(byte[] written, Path file) throws ModelException {
    JsonNode node;
    try {
      node =
          JsonMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(written);
    } catch (JacksonException e) {
      throw new ModelException(
          file + " is not valid JSON (" + e.getOriginalMessage() + place(e) + "); correct it.", e);
    }
    if (!node.isObject()) {
      throw new ModelException(file + " is no manifest; it must be one JSON object.");
    }
    JsonObject json = new JsonObject(node, file);
    int version = json.integer("formatVersion");
    if (version > Manifest.FORMAT_VERSION) {
      throw new ModelException(
          "%s has format version %d and needs a newer Beholder; this one reads up to %d."
              .formatted(file, version, Manifest.FORMAT_VERSION));
    }
    if (version < 1) {
      throw new ModelException(
          "The field \"formatVersion\" of %s must be %d, not %d."
              .formatted(file, Manifest.FORMAT_VERSION, version));
    }
    Manifest manifest = manifest(json, version);
    json.end();
    return manifest;
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
  }

  private static Manifest manifest(JsonObject json, int version) throws ModelException {
    Task task = json.word("task", Task.class);
    Outputs outputs = outputs(json.object("outputs"));
    boolean activationWritten = outputs.logits() != null || json.has("activation");
    return new Manifest(
        version,
        json.text("id"),
        json.text("title"),
        task,
        json.text("file"),
        json.text("sha256"),
        json.texts("labels"),
        activationWritten ? json.word("activation", Activation.class) : Activation.NONE,
        part(json, "picture", task == Task.IMAGE, ManifestFile::picture),
        part(json, "text", task == Task.TEXT, ManifestFile::text),
        part(json, "fusion", task == Task.FUSION, ManifestFile::fusion),
        outputs,
        orEmpty(json.optionalText("trainedOn")),
        json.numbersByName("metrics"),
        orEmpty(json.optionalText("licence")));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** How a part of the manifest is read. */
  private interface PartReader<T> {
    T read(JsonObject json) throws ModelException;
  }

  /** The inputs of one task: needed for that task, else only read where somebody wrote them. */
  private static <T> @Nullable T part(
      JsonObject json, String name, boolean needed, PartReader<T> reader) throws ModelException {
    return needed || json.has(name) ? reader.read(json.object(name)) : null;
  }

  private static PictureInput picture(JsonObject json) throws ModelException {
    PictureInput picture =
        new PictureInput(
            json.text("input"),
            json.integer("width"),
            json.integer("height"),
            json.word("layout", Layout.class),
            json.word("channels", Channels.class),
            json.decimal("crop"),
            json.decimal("range"),
            json.decimals("mean"),
            json.decimals("deviation"));
    json.end();
    return picture;
  }

  private static TextInput text(JsonObject json) throws ModelException {
    TextInput text =
        new TextInput(
            json.text("tokens"),
            json.optionalText("mask"),
            json.optionalText("types"),
            json.integer("maximumLength"));
    json.end();
    return text;
  }

  private static FusionInput fusion(JsonObject json) throws ModelException {
    FusionInput fusion =
        new FusionInput(
            json.text("image"), json.text("imageModel"), json.text("text"), json.text("textModel"));
    json.end();
    return fusion;
  }

  private static Outputs outputs(JsonObject json) throws ModelException {
    Outputs outputs =
        new Outputs(
            json.optionalText("logits"),
            json.optionalText("features"),
            json.has("pooling") ? json.word("pooling", Pooling.class) : Pooling.NONE);
    json.end();
    return outputs;
  }

  /** The words that stand in a manifest for some values. */
  static <E extends Enum<E>> String words(Class<E> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(ManifestText::word)
        .collect(Collectors.joining(", "));
  }
}
