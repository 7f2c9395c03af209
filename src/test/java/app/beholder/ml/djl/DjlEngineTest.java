package app.beholder.ml.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Device;
import app.beholder.ml.DirectBuffers;
import app.beholder.ml.Engine;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.SmallPackage;
import app.beholder.ml.TestEngine;
import app.beholder.ml.onnx.GraphBuilder;
import app.beholder.ml.onnx.Shape;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DjlEngineTest {
  private static final int EMOTIONS = Emotion.ALL.size();

  /** Of a graph that gives three numbers of each picture, three times over. */
  private static final int SIZE = 3;

  @TempDir private Path folder;

  private LoadedModel load(ModelPackage model) throws ModelException {
    return TestEngine.get().load(model, Device.CPU);
  }

  /** Gives a picture's mean of each channel three times: nine logits, and three features. */
  private static GraphBuilder channelMeans(Type type, Shape batch) {
    GraphBuilder graph = new GraphBuilder("means");
    String x = graph.input("x", type, batch.then(3).then(SIZE).then(SIZE));
    String means = graph.node("ReduceMean", x).integers("axes", 2, 3).output("features");
    graph
        .node("Flatten", graph.node("Concat", means, means, means).integer("axis", 1).output())
        .output("logits");
    graph.output("logits", type, batch.then(EMOTIONS));
    graph.output("features", type, batch.then(3).then(1).then(1));
    return graph;
  }

  private SmallPackage pictures() {
    return new SmallPackage(folder)
        .picture("x", SIZE, SIZE, Layout.NCHW)
        .outputs("logits", "features", Pooling.NONE);
  }

  /** Pictures of one colour each: red is the number, green half of it, blue minus it. */
  private static ModelInput.Pictures plain(float... reds) {
    FloatBuffer values = DirectBuffers.floats(reds.length * 3 * SIZE * SIZE);
    for (float red : reds) {
      for (float channel : new float[] {red, red / 2, -red}) {
        for (int pixel = 0; pixel < SIZE * SIZE; pixel++) {
          values.put(channel);
        }
      }
    }
    return new ModelInput.Pictures(reds.length, values.flip());
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT16", "FLOAT32"})
  void picturesOfAnyPrecision(Type type) throws Exception {
    ModelPackage model = pictures().of(channelMeans(type, Shape.of().then("batch")));
    try (LoadedModel loaded = load(model)) {
      Inference inference = loaded.run(plain(1, 2));
      assertEquals(3, loaded.featureWidth());
      assertEquals("CPU", loaded.device());
      assertTrue(loaded.largestBatch() > 1000);
      assertArrayEquals(new float[] {1, 0.5f, -1, 2, 1, -2}, inference.features(), 1e-3f);
      double sum = 3 * (Math.exp(1) + Math.exp(0.5) + Math.exp(-1));
      assertEquals(Math.exp(1) / sum, inference.probabilities()[0], 1e-3);
      assertEquals(Math.exp(-1) / sum, inference.probabilities()[8], 1e-3);
      assertEquals(2 * EMOTIONS, inference.probabilities().length);
    }
  }

  @Test
  void aGraphForOneSaysSo() throws Exception {
    try (LoadedModel loaded = load(pictures().of(channelMeans(Type.FLOAT32, Shape.of(1))))) {
      assertEquals(1, loaded.largestBatch());
      assertArrayEquals(new float[] {1, 0.5f, -1}, loaded.run(plain(1)).features(), 1e-6f);
      assertThrows(ModelException.class, () -> loaded.run(plain(1, 2)));
    }
  }

  @Test
  void aGraphForAnotherFixedNumberIsNotLoaded() throws Exception {
    ModelPackage model = pictures().of(channelMeans(Type.FLOAT32, Shape.of(4)));
    ModelException failure = assertThrows(ModelException.class, () -> load(model));
    assertEquals(
        "The model Small wants exactly 4 at once: export it for one, or for any number.",
        failure.getMessage());
  }

  @Test
  void labelsInAnotherOrderAreBroughtIntoTheOrderOfEmotions() throws Exception {
    List<String> labels =
        new ArrayList<>(Emotion.ALL.reversed().stream().map(Emotion::label).toList());
    ModelPackage model =
        pictures()
            .labels(labels)
            .activation(Activation.SIGMOID)
            .of(channelMeans(Type.FLOAT32, Shape.of().then("batch")));
    try (LoadedModel loaded = load(model)) {
      float[] probabilities = loaded.run(plain(1)).probabilities();
      assertEquals(1 / (1 + Math.exp(1)), probabilities[Emotion.AMUSEMENT.ordinal()], 1e-6);
      assertEquals(1 / (1 + Math.exp(-1)), probabilities[Emotion.SOMETHING_ELSE.ordinal()], 1e-6);
    }
  }

  @Test
  void whatIsNoProbabilityIsNotTakenForOne() throws Exception {
    ModelPackage model =
        pictures()
            .activation(Activation.NONE)
            .of(channelMeans(Type.FLOAT32, Shape.of().then("batch")));
    try (LoadedModel loaded = load(model)) {
      Inference inference = loaded.run(plain(0.5f, 0));
      assertFalse(inference.hasNumbers(0), "a channel has -0.5");
      assertTrue(inference.hasNumbers(1));
      assertEquals(0, inference.probabilities()[EMOTIONS]);
      ModelException failure =
          assertThrows(ModelException.class, () -> inference.requireNumbers(loaded.model()));
      assertTrue(failure.getMessage().startsWith("The model Small gives no numbers here"));
    }
  }

  /** Half precision ends at 65,504. */
  @Test
  void whatIsNoNumberIsMissingForThatPictureAlone() throws Exception {
    ModelPackage model = pictures().of(channelMeans(Type.FLOAT16, Shape.of().then("batch")));
    try (LoadedModel loaded = load(model)) {
      Inference alone = loaded.run(plain(2));
      Inference mixed = loaded.run(plain(Float.NaN, 2, 70_000));
      for (int i = 0; i < EMOTIONS; i++) {
        assertTrue(Float.isNaN(mixed.probabilities()[i]));
        assertEquals(alone.probabilities()[i], mixed.probabilities()[EMOTIONS + i]);
        assertTrue(Float.isNaN(mixed.probabilities()[2 * EMOTIONS + i]));
      }
      assertTrue(mixed.hasNumbers(1) && !mixed.hasNumbers(0) && !mixed.hasNumbers(2));
      float nan = Float.NaN;
      assertArrayEquals(new float[] {nan, nan, nan, 2, 1, -2, nan, nan, nan}, mixed.features());
    }
  }

  @Test
  void aFeatureExtractorHasNoProbabilities() throws Exception {
    ModelPackage model =
        pictures()
            .outputs(null, "features", Pooling.NONE)
            .of(channelMeans(Type.FLOAT32, Shape.of().then("batch")));
    try (LoadedModel loaded = load(model)) {
      Inference inference = loaded.run(plain(1));
      assertEquals(0, inference.probabilities().length);
      assertEquals(3, inference.features().length);
    }
  }

  @Test
  void picturesWithChannelsLast() throws Exception {
    GraphBuilder graph = new GraphBuilder("last");
    String x = graph.input("x", Type.FLOAT32, Shape.batchOf(1, 2, 3));
    graph.node("ReduceSum", x, graph.list(1, 2)).integer("keepdims", 0).output("features");
    graph.output("features", Type.FLOAT32, Shape.batchOf(3));
    ModelPackage model =
        new SmallPackage(folder)
            .picture("x", 2, 1, Layout.NHWC)
            .outputs(null, "features", Pooling.NONE)
            .of(graph);
    FloatBuffer values = DirectBuffers.floats(6).put(new float[] {1, 2, 3, 10, 20, 30}).flip();
    try (LoadedModel loaded = load(model)) {
      assertArrayEquals(
          new float[] {11, 22, 33}, loaded.run(new ModelInput.Pictures(1, values)).features());
    }
  }

  @Test
  void featurePairs() throws Exception {
    GraphBuilder graph = new GraphBuilder("fusion");
    String image = graph.input("image", Type.FLOAT16, Shape.batchOf(EMOTIONS));
    String text = graph.input("text", Type.FLOAT32, Shape.batchOf(EMOTIONS));
    graph.node("Add", graph.node("Cast", image).integer("to", 1).output(), text).output("logits");
    graph.output("logits", Type.FLOAT32, Shape.batchOf(EMOTIONS));
    ModelPackage model =
        new SmallPackage(folder)
            .fusion("image", "a", "text", "b")
            .activation(Activation.NONE)
            .of(graph);
    FloatBuffer images = DirectBuffers.floats(2 * EMOTIONS);
    FloatBuffer texts = DirectBuffers.floats(2 * EMOTIONS);
    images.put(EMOTIONS, 0.25f);
    texts.put(EMOTIONS, 0.5f);
    try (LoadedModel loaded = load(model)) {
      ModelInput pairs = new ModelInput.FeaturePairs(2, images, texts);
      assertEquals(0.75f, loaded.run(pairs).probabilities()[EMOTIONS]);
      assertEquals(0.75f, loaded.run(pairs.slice(1, 2)).probabilities()[0]);
      assertThrows(ModelException.class, () -> loaded.run(plain(1)));
    }
  }

  @Test
  void aGraphThatTheRuntimeRefusesIsToldInOneSentence() throws Exception {
    GraphBuilder graph = new GraphBuilder("strange");
    String x = graph.input("x", Type.FLOAT32, Shape.batchOf(3, SIZE, SIZE));
    graph.node("Frobnicate", x).output("logits");
    graph.output("logits", Type.FLOAT32, Shape.batchOf(EMOTIONS));
    ModelPackage model = new SmallPackage(folder).picture("x", SIZE, SIZE, Layout.NCHW).of(graph);
    String message = assertThrows(ModelException.class, () -> load(model)).getMessage();
    assertTrue(message.startsWith("ONNX Runtime does not take the model Small: "), message);
    assertTrue(message.contains("Frobnicate"), message);
    assertFalse(message.contains(folder.toString()) || message.contains("\n"), message);
  }

  @Test
  void aFileThatWasDamagedAfterItWasRead() throws Exception {
    ModelPackage model = pictures().of(channelMeans(Type.FLOAT32, Shape.of().then("batch")));
    Files.write(model.file(), new byte[] {8, 8, 8});
    String message = assertThrows(ModelException.class, () -> load(model)).getMessage();
    assertTrue(message.startsWith("ONNX Runtime does not take the model Small: "), message);
    Files.delete(model.file());
    assertThrows(ModelException.class, () -> load(model));
  }

  @Test
  void theReportSaysWhatWorksAndWhy() throws Exception {
    Engine.Report report = TestEngine.get().report();
    assertEquals(
        List.of("CUDA", "CPU"), report.providers().stream().map(Engine.Provider::name).toList());
    Engine.Provider cpu = report.providers().getLast();
    assertTrue(cpu.works() && cpu.reason().isEmpty() && !cpu.device().isEmpty(), cpu.toString());
    Engine.Provider cuda = report.providers().getFirst();
    assertEquals(cuda.works(), cuda.reason().isEmpty());
    assertTrue(report.versions().get("onnxruntime").matches("\\d+\\.\\d+\\.\\d+"));
    assertEquals(3, report.versions().size());
  }

  @Test
  void whatWasWishedAndDoesNotWorkRunsOnTheProcessor() throws Exception {
    ModelPackage model = pictures().of(channelMeans(Type.FLOAT32, Shape.of().then("batch")));
    boolean card = TestEngine.get().report().providers().getFirst().works();
    try (LoadedModel loaded = TestEngine.get().load(model, Device.CUDA)) {
      assertEquals(card, !loaded.device().startsWith("CPU (CUDA: "), loaded.device());
      assertEquals(1, loaded.run(plain(1)).count());
    }
  }
}
