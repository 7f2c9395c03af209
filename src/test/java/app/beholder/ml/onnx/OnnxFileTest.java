package app.beholder.ml.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OrtException;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from sound files, and where soundness ends. */
class OnnxFileTest {
  private static final Path REAL =
      Path.of(System.getProperty("beholder.shared", "../shared")).resolve("data/onnx");

  @TempDir Path folder;

  @Test
  void readsAGraph() throws Exception {
    Graph graph = OnnxFile.read(TinyGraph.write(file()));
    assertEquals(
        List.of(new Tensor("x", Graph.Type.FLOAT32, List.of(Graph.FREE, 2L))), graph.inputs());
    assertEquals(
        List.of(new Tensor("y", Graph.Type.FLOAT32, List.of(Graph.FREE, 2L))), graph.outputs());
    assertEquals(17, graph.operatorSet());
    assertEquals(4, graph.parameters());
    assertEquals(Set.of("MatMul"), graph.operators());
    assertEquals("Beholder", graph.producer());
  }

  @Test
  void weightsAmongTheInputsAreNone() throws Exception {
    Path file =
        TinyGraph.write(
            file(),
            model -> {
              model.getGraphBuilder().addInput(ValueInfoProto.newBuilder().setName("weight"));
              return model;
            });
    assertEquals(List.of("x"), OnnxFile.read(file).inputs().stream().map(Tensor::name).toList());
  }

  @Test
  void sizesThatAreNotPositiveAreFree() throws Exception {
    Path file =
        TinyGraph.write(
            file(),
            model -> {
              var shape =
                  model
                      .getGraphBuilder()
                      .getInputBuilder(0)
                      .getTypeBuilder()
                      .getTensorTypeBuilder()
                      .getShapeBuilder();
              shape.setDim(0, Dimension.newBuilder().setDimValue(-1));
              shape.setDim(1, Dimension.newBuilder().setDimValue(0));
              return model;
            });
    assertEquals("?x?", OnnxFile.read(file).inputs().getFirst().describe());
  }

  @Test
  void operatorsOfOtherDomainsAndOfGraphsWithinGraphs() throws Exception {
    GraphProto inner =
        GraphProto.newBuilder()
            .addNode(NodeProto.newBuilder().setOpType("Gelu").setDomain("com.microsoft"))
            .addNode(constant("x"))
            .build();
    AttributeProto branch =
        AttributeProto.newBuilder()
            .setName("then_branch")
            .setType(AttributeType.GRAPH)
            .setG(inner)
            .build();
    Path file =
        TinyGraph.write(
            file(),
            model -> {
              model
                  .getGraphBuilder()
                  .addNode(
                      NodeProto.newBuilder()
                          .setOpType("If")
                          .setDomain("ai.onnx")
                          .addAttribute(branch));
              return model;
            });
    Graph graph = OnnxFile.read(file);
    assertEquals(Set.of("MatMul", "If", "Constant", "com.microsoft.Gelu"), graph.operators());
    assertEquals(4 + 3, graph.parameters(), "weights may be constants");
    assertTrue(graph.input("x").isPresent(), "a constant's own name means nothing");
  }

  private static NodeProto constant(String name) {
    TensorProto tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(DataType.FLOAT_VALUE)
            .addDims(3)
            .addAllFloatData(List.of(1f, 2f, 3f))
            .build();
    return NodeProto.newBuilder()
        .setOpType("Constant")
        .addAttribute(
            AttributeProto.newBuilder().setName("value").setType(AttributeType.TENSOR).setT(tensor))
        .build();
  }

  @Test
  void theNewestVersionsAreThoseOfOnnxRuntime() throws Exception {
    Map<String, Object> input = Map.of("x", new float[][] {{1, 1}});
    Path file = file();
    TinyGraph.builder(RunsHere.NEWEST_OPERATOR_SET).write(file);
    assertEquals(26, OnnxFile.read(file).operatorSet());
    assertEquals(4, OrtRunner.run(file, input).get("y")[0][0]);
    TinyGraph.builder(RunsHere.NEWEST_OPERATOR_SET + 1).write(file);
    assertThrows(OrtException.class, () -> OrtRunner.run(file, input));
    TinyGraph.write(file, model -> model.setIrVersion(RunsHere.NEWEST_IR_VERSION));
    assertEquals(4, OrtRunner.run(file, input).get("y")[0][0]);
    TinyGraph.write(file, model -> model.setIrVersion(RunsHere.NEWEST_IR_VERSION + 1));
    assertThrows(OrtException.class, () -> OrtRunner.run(file, input));
  }

  @Test
  void realWeightsInHalfPrecision() throws Exception {
    assumeTrue(Files.isDirectory(REAL), "no real weights here");
    Graph graph = OnnxFile.read(REAL.resolve("SqueezeNet_fp16.onnx"));
    assertEquals(
        List.of(new Tensor("data_0", Graph.Type.FLOAT16, List.of(1L, 3L, 224L, 224L))),
        graph.inputs());
    assertEquals("softmaxout_1", graph.outputs().getFirst().name());
    assertEquals(7, graph.operatorSet());
    assertEquals(1_235_496, graph.parameters(), "as published");
  }

  @Test
  void realWeightsInSinglePrecision() throws Exception {
    assumeTrue(Files.isDirectory(REAL), "no real weights here");
    Graph graph = OnnxFile.read(REAL.resolve("squeezenet_fp32_feat.onnx"));
    assertEquals(Graph.Type.FLOAT32, graph.input("data_0").orElseThrow().type());
    assertEquals("1x512", graph.output("features").orElseThrow().describe());
    assertTrue(graph.output("softmaxout_1").isPresent());
  }

  private Path file() throws Exception {
    return Files.createTempFile(folder, "graph", ".onnx");
  }
}
