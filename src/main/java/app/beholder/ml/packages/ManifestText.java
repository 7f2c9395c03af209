package app.beholder.ml.packages;

import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.TextInput;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** A manifest as it is written: the same one always gives the same bytes. */
public final class ManifestText {

  private ManifestText() {}

  /** What stands in {@code model.json}: texts, numbers, lists and maps, in their order. */
  public static Map<String, Object> asObject(Manifest manifest) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("formatVersion", manifest.formatVersion());
    object.put("id", manifest.id());
    object.put("title", manifest.title());
    object.put("task", manifest.task().word());
    object.put("file", manifest.file());
    object.put("sha256", manifest.sha256());
    object.put("labels", manifest.labels());
    object.put("activation", manifest.activation().word());
    put(object, "picture", manifest.picture() == null ? null : picture(manifest.picture()));
    put(object, "text", manifest.text() == null ? null : text(manifest.text()));
    put(object, "fusion", manifest.fusion() == null ? null : fusion(manifest.fusion()));
    object.put("outputs", outputs(manifest.outputs()));
    object.put("trainedOn", manifest.trainedOn());
    object.put("metrics", new TreeMap<>(manifest.metrics()));
    object.put("licence", manifest.licence());
    return object;
  }

  /** The bytes of {@code model.json}. */
  static byte[] bytes(Manifest manifest) {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    String text =
        JsonMapper.builder().build().writer().with(lines).writeValueAsString(asObject(manifest));
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** As it is written: layouts and channels in capitals, as everybody writes them. */
  static String word(Enum<?> value) {
    return value instanceof Layout || value instanceof Channels
        ? value.name()
        : value.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> picture(PictureInput picture) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("input", picture.input());
    object.put("width", picture.width());
    object.put("height", picture.height());
    object.put("layout", word(picture.layout()));
    object.put("channels", word(picture.channels()));
    object.put("crop", picture.crop());
    object.put("range", picture.range());
    object.put("mean", picture.mean());
    object.put("deviation", picture.deviation());
    return object;
  }

  private static Map<String, Object> text(TextInput text) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("tokens", text.tokens());
    put(object, "mask", text.mask());
    put(object, "types", text.types());
    object.put("maximumLength", text.maximumLength());
    return object;
  }

  private static Map<String, Object> fusion(FusionInput fusion) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("image", fusion.image());
    object.put("imageModel", fusion.imageModel());
    object.put("text", fusion.text());
    object.put("textModel", fusion.textModel());
    return object;
  }

  private static Map<String, Object> outputs(Outputs outputs) {
    Map<String, Object> object = new LinkedHashMap<>();
    put(object, "logits", outputs.logits());
    put(object, "features", outputs.features());
    object.put("pooling", word(outputs.pooling()));
    return object;
  }

  private static void put(Map<String, Object> object, String name, @Nullable Object value) {
    if (value != null) {
      object.put(name, value);
    }
  }
}
