package app.beholder.ml.packages;

import static app.beholder.ml.packages.MadeModels.floats;
import static app.beholder.ml.packages.MadeModels.graph;
import static app.beholder.ml.packages.MadeModels.tensor;
import static app.beholder.ml.packages.MadeModels.tokens;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Draft;
import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit between a manifest and a graph, a mistake at a time. */
final class ChecksTest {
  private static final long FREE = Graph.FREE;

  private static final Graph IMAGE =
      graph(
          List.of(floats("input", FREE, 3, 240, 320)),
          floats("logits", FREE, 9),
          floats("features", FREE, 512),
          floats("classes", FREE, 1000),
          floats("patches", FREE, 197, 64),
          floats("free", FREE, FREE),
          tensor("bytes", Type.OTHER, FREE, 9));
  private static final Graph TEXT =
      graph(
          List.of(tokens("ids", FREE, FREE), tokens("mask", FREE, FREE)),
          floats("logits", FREE, 9),
          floats("hidden", FREE, FREE, 64));
  private static final Graph FUSION =
      graph(List.of(floats("a", FREE, 512), floats("b", FREE, 64)), floats("logits", FREE, 9));

  @TempDir private Path folder;
  private final KnownFiles known = new KnownFiles();
  private Path file = Path.of("");
  private String digest = "";

  @BeforeEach
  void aFile() throws IOException, ModelException {
    file = Files.writeString(folder.resolve("m.onnx"), "weights");
    digest = known.digest(file);
    Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {}}");
  }

  private String image() {
    return """
    {"formatVersion": 1, "id": "m", "title": "M", "task": "image", "file": "m.onnx",
     "sha256": "%s",
     "labels": ["amusement", "awe", "contentment", "excitement", "anger", "disgust", "fear",
                "sadness", "something else"], "activation": "softmax",
     "picture": {"input": "input", "width": 320, "height": 240, "layout": "NCHW",
                 "channels": "RGB", "crop": 0, "range": 1, "mean": [0, 0, 0],
                 "deviation": [1, 1, 1]},
     "outputs": {"logits": "logits", "features": "features", "pooling": "none"}}
    """
        .formatted(digest);
  }

  private String text() {
    return """
    {"formatVersion": 1, "id": "t", "title": "T", "task": "text", "file": "m.onnx",
     "sha256": "%s", "text": {"tokens": "ids", "mask": "mask", "maximumLength": 64},
     "outputs": {"features": "hidden", "pooling": "mean"}}
    """
        .formatted(digest);
  }

  private String fusion() {
    return image()
        .replace("\"id\": \"m\"", "\"id\": \"f\"")
        .replace("\"image\"", "\"fusion\"")
        .replaceFirst(
            "(?s)\"picture\".*?\\}",
            "\"fusion\": {\"image\": \"a\", \"imageModel\": \"m\", \"text\": \"b\","
                + " \"textModel\": \"t\"}")
        .replace("\"features\": \"features\", ", "");
  }

  private Draft draft(String json, Graph graph) throws ModelException {
    Manifest manifest =
        ManifestFile.parse(json.getBytes(StandardCharsets.UTF_8), folder.resolve("model.json"));
    return new Draft(file, folder.resolve("tokenizer.json"), graph, manifest, List.of());
  }

  private List<String> problems(String json, Graph graph, Map<String, ModelPackage> others)
      throws ModelException {
    return Checks.problems(draft(json, graph), known, others);
  }

  private ModelPackage asPackage(String json, Graph graph) throws ModelException {
    Draft draft = draft(json, graph);
    return new ModelPackage(folder, draft.manifest(), graph, "hash", false);
  }

  private Map<String, ModelPackage> parts() throws ModelException {
    return Map.of("m", asPackage(image(), IMAGE), "t", asPackage(text(), TEXT));
  }

  private static void assertOneProblem(List<String> problems, String words) {
    assertEquals(1, problems.size(), problems.toString());
    for (String word : words.split(";", -1)) {
      assertTrue(problems.getFirst().contains(word.strip()), word + " in " + problems);
    }
    assertTrue(problems.getFirst().endsWith("."), problems.getFirst());
  }

  private static String changed(String json, String good, String bad) {
    String changed = json.replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
    assertTrue(!changed.equals(json), "nothing changed by " + good);
    return changed;
  }

  @Test
  void whatFitsHasNoProblems() throws ModelException {
    assertEquals(List.of(), problems(image(), IMAGE, Map.of()));
    assertEquals(List.of(), problems(text(), TEXT, Map.of()));
    assertEquals(List.of(), problems(fusion(), FUSION, parts()));
    assertEquals(64, FeatureWidth.of(TEXT, draft(text(), TEXT).manifest().outputs()));
  }

  @Test
  void aSectionOfAnotherTaskIsRefused() throws ModelException {
    String both =
        changed(
            text(),
            "\"outputs\"",
            "\"fusion\": {\"image\": \"a\", \"imageModel\": \"m\", \"text\": \"b\","
                + " \"textModel\": \"t\"}, \"outputs\"");
    assertOneProblem(
        problems(both, TEXT, parts()), "task is text; section \"fusion\"; leave that section out");
  }

  @Test
  void aPictureThatNeedsTooMuchMemoryIsRefused() throws ModelException {
    Graph large = graph(List.of(floats("input", FREE, 3, FREE, FREE)), floats("logits", FREE, 9));
    String json = changed(image(), "\"features\": \"features\", ", "");
    json = changed(json, "\"height\": 240", "\"height\": 2364");
    assertEquals(
        List.of(), problems(changed(json, "\"width\": 320", "\"width\": 2364"), large, Map.of()));
    assertOneProblem(
        problems(changed(json, "\"width\": 320", "\"width\": 2368"), large, Map.of()),
        "2368 x 2364 pixels takes 65 MB; at most 64 MB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id": "m"      | "id": "My Model"    | "My Model";lower-case letters
          "id": "m"      | "id": "../m"        | "../m";lower-case letters
          "title": "M"   | "title": " "        | no title
          "file": "m.onnx" | "file": "../m.onnx" | "../m.onnx";folder
          "file": "m.onnx" | "file": "model.json" | "model.json";name of an ONNX file
          "sha256": "    | "sha256": "0        | SHA-256;fetch the model again
          "input": "input" | "input": "x"      | no input "x";it has "input" (?x3x240x320)
          "width": 320   | "width": 224        | ?x3x240x320;224 x 240
          "NCHW"         | "NHWC"              | three channels;NHWC
          "crop": 0      | "crop": 1.5         | crop is 1.5
          "range": 1     | "range": 0          | range;1 or 255
          [0, 0, 0]      | [0, 0]              | mean needs three numbers
          [1, 1, 1]      | [1, 0, 1]           | deviation is 0
          "logits": "logits" | "logits": "y"   | no output "y";"logits" (?x9), "features" (?x512)
          "logits": "logits" | "logits": "classes" | Nine labels expected, the model gives 1000;"classes"
          "logits": "logits" | "logits": "patches" | ?x197x64;nine columns
          "logits": "logits" | "logits": "bytes" | type other;float16 or float32
          "features": "features" | "features": "patches" | vector for each token;mean or first
          "features": "features" | "features": "free" | not known;fixed width
          "pooling": "none" | "pooling": "first" | one vector already;none
          "amusement", "awe", | "amusement",   | Nine labels are expected;8 are given
          "awe"          | "joy"               | "joy";none of the nine emotions
          "awe"          | "Amusement"         | "Amusement";stands twice
          """)
  void whatDoesNotFitAnImageModelIsTold(String good, String bad, String words)
      throws ModelException {
    List<String> problems = problems(changed(image(), good, bad), IMAGE, Map.of());
    if (words.startsWith("no input")) {
      assertTrue(problems.get(1).contains("fed by nothing"), problems.toString());
      problems = problems.subList(0, 1);
    }
    assertOneProblem(problems, words);
  }

  @Test
  void anExtractorHasNoLabelsAndNoEmptyOutputs() throws ModelException {
    String extractor = changed(image(), "\"logits\": \"logits\", ", "");
    assertOneProblem(problems(extractor, IMAGE, Map.of()), "labels but no logits");
    String bare = changed(extractor, "\"features\": \"features\", ", "");
    String none = bare.replaceFirst("(?s)\"labels\".*?\\],", "");
    assertOneProblem(problems(none, IMAGE, Map.of()), "names no output;\"features\" (?x512)");
  }

  @Test
  void picturesThatTheGraphCannotTake() throws ModelException {
    assertOneProblem(
        problems(image(), withInputs(IMAGE, floats("input", 8, 3, 240, 320)), Map.of()),
        "exactly 8 at once;free first dimension");
    assertOneProblem(
        problems(image(), withInputs(IMAGE, floats("input", FREE, 512)), Map.of()),
        "four dimensions");
    assertOneProblem(
        problems(image(), withInputs(IMAGE, tokens("input", FREE, 3, 240, 320)), Map.of()),
        "type int64;float16 or float32");
    assertOneProblem(
        problems(
            image(),
            withInputs(IMAGE, floats("input", FREE, 3, 240, 320), floats("scale", 1)),
            Map.of()),
        "\"scale\" (1);fed by nothing");
    assertEquals(
        List.of(), problems(image(), withInputs(IMAGE, floats("input")), Map.of()), "no shape");
    assertEquals(
        List.of(),
        problems(
            image(),
            withInputs(IMAGE, tensor("input", Type.FLOAT16, 1, FREE, FREE, FREE)),
            Map.of()));
  }

  private static Graph withInputs(Graph graph, Tensor... inputs) {
    return graph(List.of(inputs), graph.outputs().toArray(Tensor[]::new));
  }

  @Test
  void commentsThatTheGraphCannotTake() throws ModelException {
    assertOneProblem(
        problems(changed(text(), "\"mask\": \"mask\", ", ""), TEXT, Map.of()),
        "\"mask\" (?x?);fed by nothing");
    assertOneProblem(problems(changed(text(), "64", "0"), TEXT, Map.of()), "maximum length is 0");
    assertOneProblem(
        problems(text(), withInputs(TEXT, tokens("ids", 1, 77), tokens("mask", 1, FREE)), Map.of()),
        "exactly 77 tokens;maximum length is 64;write 77");
    assertOneProblem(
        problems(
            text(),
            withInputs(TEXT, floats("ids", FREE, FREE), tokens("mask", FREE, FREE)),
            Map.of()),
        "type float32;int32 or int64");
  }

  @Test
  void aTokenizerMustBeOne() throws IOException, ModelException {
    Path tokenizer = folder.resolve("tokenizer.json");
    Files.writeString(tokenizer, "{\"tokens\": [1, 2]}");
    assertOneProblem(problems(text(), TEXT, Map.of()), "no \"model\";tokenizer.json");
    Files.writeString(tokenizer, "{\"model\": {\"vocab\": {");
    assertOneProblem(problems(text(), TEXT, Map.of()), "not valid JSON;fetch it again");
    Files.writeString(tokenizer, "");
    assertOneProblem(problems(text(), TEXT, Map.of()), tokenizer.toString());
    Files.delete(tokenizer);
    assertOneProblem(problems(text(), TEXT, Map.of()), "needs its tokenizer;" + tokenizer);
  }

  @Test
  void fusionNeedsTheRightParts() throws ModelException {
    Map<String, ModelPackage> parts = parts();
    ModelPackage image = asPackage(image(), IMAGE);
    assertOneProblem(
        problems(fusion(), FUSION, Map.of("m", image)), "text model \"t\", which is not there");
    assertOneProblem(
        problems(changed(fusion(), "\"textModel\": \"t\"", "\"textModel\": \"m\""), FUSION, parts),
        "\"m\" as its text model, but that is an image model;there are t");
    assertOneProblem(
        problems(changed(fusion(), "\"textModel\": \"t\"", "\"textModel\": \"\""), FUSION, parts),
        "a text model, and none is named;there are t");
    Graph narrow = withInputs(FUSION, floats("a", FREE, 256), floats("b", FREE, 64));
    assertOneProblem(
        problems(fusion(), narrow, parts), "\"m\" are 512 numbers wide;\"a\";takes 256");
    ModelPackage noFeatures =
        asPackage(changed(image(), "\"features\": \"features\", ", ""), IMAGE);
    assertOneProblem(
        problems(fusion(), FUSION, Map.of("m", noFeatures, "t", parts.get("t"))),
        "\"m\" gives no features");
    assertTrue(
        problems(changed(fusion(), "\"logits\": \"logits\", ", ""), FUSION, parts)
            .toString()
            .contains("A fusion model must predict"));
  }
}
