package app.beholder.ml.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import app.beholder.ml.Graph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuilderTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("graph.onnx");
  }

  @Test
  void severalOutputsAndAttributes() throws Exception {
    GraphBuilder graph = new GraphBuilder("split");
    String x = graph.input("x", Graph.Type.FLOAT32, Shape.batchOf(4));
    List<String> parts =
        graph.node("Split", x, graph.list(1, 3)).name("parts").integer("axis", 1).outputs(2);
    graph.node("LeakyRelu", parts.getFirst()).number("alpha", 0.5f).output("small");
    graph.node("Identity", parts.getLast()).output("large");
    graph.output("small", Graph.Type.FLOAT32, Shape.batchOf(1));
    graph.output("large", Graph.Type.FLOAT32, Shape.batchOf(3));
    graph.write(file);
    Map<String, float[][]> outputs =
        OrtRunner.run(file, Map.of("x", new float[][] {{-4, 2, 3, 4}}));
    assertArrayEquals(new float[] {-2}, outputs.get("small")[0]);
    assertArrayEquals(new float[] {2, 3, 4}, outputs.get("large")[0]);
  }

  @Test
  void weightsInHalfPrecision() throws Exception {
    GraphBuilder graph = new GraphBuilder("half");
    String x = graph.input("x", Graph.Type.FLOAT32, Shape.batchOf(3));
    String half = graph.halves("weight", new float[] {0.1f, -2, 65504}, 3);
    String single = graph.node("Cast", half).integer("to", 1).output();
    graph.node("Mul", x, single).output("y");
    graph.output("y", Graph.Type.FLOAT32, Shape.batchOf(3));
    graph.write(file);
    float tenth = Float.float16ToFloat(Float.floatToFloat16(0.1f));
    assertArrayEquals(
        new float[] {tenth, -2, 65504},
        OrtRunner.run(file, Map.of("x", new float[][] {{1, 1, 1}})).get("y")[0]);
    assertEquals(3, OnnxFile.read(file).parameters());
  }

  @Test
  void nodesHaveNamesAndDomains() throws Exception {
    GraphBuilder graph = new GraphBuilder("named");
    String x = graph.input("x", Graph.Type.FLOAT32, Shape.of(2));
    String middle = graph.node("Gelu", x).domain("com.microsoft").output();
    graph.node("Cast", middle).name("last").text("note", "é").integer("to", 1).output("y");
    graph.output("y", Graph.Type.FLOAT32, Shape.of(2));
    graph.write(file);
    ModelProto model = ModelProto.parseFrom(Files.readAllBytes(file));
    NodeProto first = model.getGraph().getNode(0);
    assertEquals(first.getOutput(0), first.getName());
    assertEquals("last", model.getGraph().getNode(1).getName());
    assertEquals("é", model.getGraph().getNode(1).getAttribute(0).getS().toStringUtf8());
    assertEquals("com.microsoft", model.getOpsetImport(1).getDomain());
    assertEquals("Beholder", model.getProducerName());
  }

  @Test
  void nothingHasTwoNamesOrTooFewValues() {
    GraphBuilder graph = TinyGraph.builder(17);
    assertThrows(
        IllegalArgumentException.class,
        () -> graph.input("weight", Graph.Type.FLOAT32, Shape.of()));
    assertThrows(IllegalArgumentException.class, () -> graph.floats("w", new float[3], 2, 2));
    assertThrows(
        IllegalArgumentException.class, () -> graph.output("z", Graph.Type.FLOAT32, Shape.of()));
  }

  @Test
  void aSeedDecidesTheFile() throws Exception {
    Network network = new ConvNet(8, List.of(4), 9);
    Path other = folder.resolve("other.onnx");
    network.build(1).write(file);
    network.build(1).write(other);
    assertEquals(-1, Files.mismatch(file, other));
    network.build(2).write(other);
    assertTrue(Files.mismatch(file, other) > 0);
  }

  @Test
  void moreThanAFileHoldsIsNotBegun() {
    GraphBuilder graph = TinyGraph.builder(17);
    graph.floats("huge", () -> DoubleStream.generate(() -> 0), 1 << 15, 1 << 14);
    IOException problem = assertThrows(IOException.class, () -> graph.write(file));
    assertTrue(problem.getMessage().contains("2 GB"), problem.getMessage());
    assertFalse(Files.exists(file));
  }
}
