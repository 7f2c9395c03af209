package app.beholder.ml.packages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.model.Activation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ManifestFileTest {
  private static final Path FILE = Path.of("somewhere", "model.json");

  private static final String IMAGE =
      """
      {"formatVersion": 1, "id": "a-b", "title": "A b", "task": "image", "file": "m.onnx",
       "sha256": "00", "labels": ["awe", "other"], "activation": "sigmoid",
       "picture": {"input": "x", "width": 8, "height": 9, "layout": "NHWC", "channels": "BGR",
                   "crop": 0.875, "range": 255, "mean": [1, 2, 3], "deviation": [0.5, 1, 1]},
       "outputs": {"logits": "y", "features": "z", "pooling": "first"},
       "trainedOn": "made up", "metrics": {"macroF1": 0.5, "accuracy": 0.25}, "licence": "MIT"}
      """;

  private static Manifest parse(String json) throws ModelException {
    return ManifestFile.parse(json.getBytes(StandardCharsets.UTF_8), FILE);
  }

  private static String error(String json) {
    return String.valueOf(assertThrows(ModelException.class, () -> parse(json)).getMessage());
  }

  @Test
  void allFieldsAreRead() throws ModelException {
    Manifest manifest = parse(IMAGE);
    assertEquals("a-b", manifest.id());
    assertEquals(List.of("awe", "other"), manifest.labels());
    assertEquals(Activation.SIGMOID, manifest.activation());
    assertEquals(
        new Manifest.PictureInput(
            "x",
            8,
            9,
            Manifest.Layout.NHWC,
            Manifest.Channels.BGR,
            0.875,
            255,
            List.of(1.0, 2.0, 3.0),
            List.of(0.5, 1.0, 1.0)),
        manifest.picture());
    assertEquals(new Manifest.Outputs("y", "z", Manifest.Pooling.FIRST), manifest.outputs());
    assertEquals(0.25, manifest.metrics().get("accuracy"));
  }

  @Test
  void whatIsWrittenIsReadAgainAndWrittenTheSame() throws ModelException {
    Manifest manifest = parse(IMAGE);
    byte[] written = ManifestText.bytes(manifest);
    Manifest again = ManifestFile.parse(written, FILE);
    assertEquals(manifest, again);
    assertArrayEquals(written, ManifestText.bytes(again));
    String text = new String(written, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("{\n  \"formatVersion\" : 1,\n  \"id\" : \"a-b\","), text);
    assertTrue(text.endsWith("}\n"), text);
  }

  @Test
  void whatNobodyNeedsMayBeMissing() throws ModelException {
    Manifest manifest =
        parse(
            """
            {"formatVersion": 1, "id": "t", "title": "T", "task": "text", "file": "m.onnx",
             "sha256": "00", "text": {"tokens": "ids", "maximumLength": 16},
             "outputs": {"features": "z"}}
            """);
    assertEquals(Activation.NONE, manifest.activation());
    assertEquals(Manifest.Pooling.NONE, manifest.outputs().pooling());
    assertEquals(new Manifest.TextInput("ids", null, null, 16), manifest.text());
  }

  /** One thing changed in a good manifest, and what the reader is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id": "a-b",      |                    | "id" is missing
          "width": 8,       |                    | "picture.width" is missing
          "width": 8        | "width": 8.5       | "picture.width" of;whole number, not 8.5
          "width": 8        | "width": "8"       | "picture.width" of;whole number, not "8"
          "input": "x"      | "input": 7         | "picture.input" of;a text, not 7
          "range": 255      | "range": "white"   | "picture.range" of;a number
          "image"           | "picture"          | "task" of;image, text, fusion, not "picture"
          "NHWC"            | "HWC"              | "picture.layout" of;NCHW, NHWC, not "HWC"
          "sigmoid"         | "tanh"             | "activation" of;softmax, sigmoid, none
          "activation": "sigmoid", |             | "activation" is missing
          "mean": [1, 2, 3] | "mean": [1, "b"]   | "picture.mean" of;a list of numbers
          "mean": [1, 2, 3] | "mean": 1          | "picture.mean" of;a list of numbers
          "labels": ["awe", "other"] | "labels": "awe" | "labels" of;a list of texts
          "title":          | "titel":           | "title" is missing
          "licence":        | "license":         | "license" of;unknown;did you mean "licence"?
          "range":          | "gamma": 2, "range": | "picture.gamma" of;unknown; remove it
          "macroF1": 0.5    | "macroF1": "good"  | "metrics.macroF1" of;a number
          "formatVersion": 1 | "formatVersion": 2 | needs a newer Beholder;up to 1
          "formatVersion": 1 | "formatVersion": 0 | "formatVersion" of
          "id": "a-b"       | "id": "a", "id": "b" | not valid JSON
          """)
  void aMistakeIsToldWithItsName(String good, String bad, String words) {
    String json = IMAGE.replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
    String message = error(json);
    for (String word : words.split(";", -1)) {
      assertTrue(message.contains(word.strip()), message);
    }
    assertTrue(message.contains(FILE.toString()), message);
  }

  /** The page for people who write one by hand shows one that is right. */
  @Test
  void theExampleOnThePageIsRead() throws Exception {
    String page = Files.readString(Path.of("docs", "model-packages.md"));
    int start = page.indexOf("```json") + "```json".length();
    Manifest manifest = parse(page.substring(start, page.indexOf("```", start)));
    assertEquals("resnet50-emotions", manifest.id());
    ManifestText.asObject(manifest)
        .keySet()
        .forEach(field -> assertTrue(page.contains("`" + field), "the page tells of " + field));
  }

  @Test
  void whatIsNoManifestIsToldSo() {
    assertTrue(error("{\"formatVersion\": 1,").contains("not valid JSON"));
    assertTrue(error("[1]").contains("must be one JSON object"));
    assertTrue(error("").contains(FILE.toString()));
  }
}
