package app.beholder.ml.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Device;
import app.beholder.ml.DirectBuffers;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.SmallPackage;
import app.beholder.ml.TestEngine;
import app.beholder.ml.TinyTokenizer;
import app.beholder.ml.Tokenizer;
import app.beholder.ml.onnx.GraphBuilder;
import app.beholder.ml.onnx.Shape;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextModelTest {
  private static final int LONGEST = 6;

  @TempDir private Path folder;

  @BeforeEach
  void writeTokenizer() throws Exception {
    TinyTokenizer.write(folder, "red", "boat", "بحر", "海");
  }

  private LoadedModel load(ModelPackage model) throws ModelException {
    return TestEngine.get().load(model, Device.CPU);
  }

  /** For each token the vector (token, 10 * token + type). */
  private static GraphBuilder vectors(Type type, Shape shape) {
    GraphBuilder graph = new GraphBuilder("vectors");
    String tokens = graph.input("tokens", type, shape);
    String types = graph.input("types", type, shape);
    String x = asVector(graph, tokens);
    String ten = graph.node("Mul", x, graph.scalar(10)).output();
    String second = graph.node("Add", ten, asVector(graph, types)).output();
    graph.node("Concat", x, second).integer("axis", 2).output("states");
    graph.output("states", Type.FLOAT32, shape.then(2));
    return graph;
  }

  private static String asVector(GraphBuilder graph, String integers) {
    String floats = graph.node("Cast", integers).integer("to", 1).output();
    return graph.node("Unsqueeze", floats, graph.list(2)).output();
  }

  private SmallPackage comments(Pooling pooling) {
    return new SmallPackage(folder)
        .text("tokens", null, "types", LONGEST)
        .outputs(null, "states", pooling);
  }

  /** Two comments, the second with one token of padding. */
  private static ModelInput.Tokens two() {
    LongBuffer tokens = DirectBuffers.longs(6).put(new long[] {2, 4, 6, 1, 3, 100}).flip();
    LongBuffer mask = DirectBuffers.longs(6).put(new long[] {1, 1, 1, 1, 1, 0}).flip();
    return new ModelInput.Tokens(2, 3, tokens, mask);
  }

  private static Shape free() {
    return Shape.batchOf().then("length");
  }

  @ParameterizedTest
  @EnumSource(names = {"INT32", "INT64"})
  void theMeanIsTakenOfWhatTheMaskLetsThrough(Type type) throws Exception {
    try (LoadedModel loaded = load(comments(Pooling.MEAN).of(vectors(type, free())))) {
      assertEquals(2, loaded.featureWidth());
      assertArrayEquals(new float[] {4, 40, 2, 20}, loaded.run(two()).features());
      assertArrayEquals(new float[] {2, 20}, loaded.run(two().slice(1, 2)).features());
    }
  }

  @Test
  void theFirstVectorStandsForAll() throws Exception {
    try (LoadedModel loaded = load(comments(Pooling.FIRST).of(vectors(Type.INT64, free())))) {
      assertArrayEquals(new float[] {2, 20, 1, 10}, loaded.run(two()).features());
    }
  }

  @Test
  void aMaskThatTheGraphWants() throws Exception {
    GraphBuilder graph = new GraphBuilder("masked");
    String tokens = graph.input("tokens", Type.INT64, free());
    String mask = graph.input("mask", Type.INT64, free());
    String kept =
        graph.node("Cast", graph.node("Mul", tokens, mask).output()).integer("to", 1).output();
    graph.node("ReduceSum", kept, graph.list(1)).integer("keepdims", 1).output("features");
    graph.output("features", Type.FLOAT32, Shape.batchOf(1));
    ModelPackage model =
        new SmallPackage(folder)
            .text("tokens", "mask", null, LONGEST)
            .outputs(null, "features", Pooling.NONE)
            .of(graph);
    try (LoadedModel loaded = load(model)) {
      assertArrayEquals(new float[] {12, 4}, loaded.run(two()).features());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A red boat, '0,3,4,5,2'",
    "'RED  بحر 海', '0,4,6,7,2'",
    "'', '0,2'",
    "red red red red red red red, '0,4,4,4,4,2'",
    "😀 \uD800 red, '0,3,3,4,2'"
  })
  void commentsAreTakenApart(String comment, String numbers) throws Exception {
    try (LoadedModel loaded = load(comments(Pooling.MEAN).of(vectors(Type.INT64, free())))) {
      Tokenizer tokenizer = loaded.tokenizer().orElseThrow();
      assertEquals(
          numbers,
          java.util.Arrays.toString(tokenizer.encode(comment)).replaceAll("[\\[\\] ]", ""));
      assertEquals(TinyTokenizer.PADDING, tokenizer.padding());
      assertEquals(0, tokenizer.fixedLength());
    }
  }

  @Test
  void aGraphOfFixedLengthSaysSo() throws Exception {
    Shape fixed = Shape.batchOf(4);
    try (LoadedModel loaded = load(comments(Pooling.MEAN).of(vectors(Type.INT64, fixed)))) {
      Tokenizer tokenizer = loaded.tokenizer().orElseThrow();
      assertEquals(4, tokenizer.fixedLength());
      assertArrayEquals(new long[] {0, 4, 4, 2}, tokenizer.encode("red red red red"));
    }
  }

  @Test
  void theSectionForPaddingComesFirst() throws Exception {
    String json = TinyTokenizer.json("red");
    Path file = folder.resolve(Manifest.TOKENIZER_FILE);
    Files.writeString(
        file,
        json.replace(
            "\"padding\": null",
            """
            "padding": {"strategy": "BatchLongest", "direction": "Right", "pad_to_multiple_of": 8,
             "pad_id": 3, "pad_type_id": 0, "pad_token": "<unk>"}\
            """));
    try (LoadedModel loaded = load(comments(Pooling.MEAN).of(vectors(Type.INT64, free())))) {
      Tokenizer tokenizer = loaded.tokenizer().orElseThrow();
      assertEquals(3, tokenizer.padding());
      assertArrayEquals(new long[] {0, 4, 2}, tokenizer.encode("red"), "is not padded yet");
    }
    Files.writeString(file, json.replace("<pad>", "filler"));
    assertEquals(0, PaddingNumber.of(file));
    Files.writeString(file, json.replace("<pad>", "[PAD]"));
    assertEquals(TinyTokenizer.PADDING, PaddingNumber.of(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "not JSON", "{}", "{\"model\": {\"type\": \"Mystery\"}}"})
  void aDamagedTokenizerIsToldInOneSentence(String json) throws Exception {
    ModelPackage model = comments(Pooling.MEAN).of(vectors(Type.INT64, free()));
    Files.writeString(model.tokenizerFile(), json);
    String message = assertThrows(ModelException.class, () -> load(model)).getMessage();
    assertTrue(message.startsWith("The tokenizer " + model.tokenizerFile()), message);
    assertTrue(message.endsWith(".") && message.lines().count() == 1, message);
  }

  @Test
  void aMissingTokenizerIsNamed() throws Exception {
    ModelPackage model = comments(Pooling.MEAN).of(vectors(Type.INT64, free()));
    Files.delete(model.tokenizerFile());
    assertTrue(
        assertThrows(ModelException.class, () -> load(model)).getMessage().contains("is missing"));
  }
}
