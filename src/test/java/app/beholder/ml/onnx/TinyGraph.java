package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import app.beholder.ml.Graph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A sound graph as small as can be, and what is made of it by changing a thing. */
final class TinyGraph {
  private TinyGraph() {}

  static GraphBuilder builder(int operatorSet) {
    GraphBuilder graph = new GraphBuilder("tiny", operatorSet);
    String x = graph.input("x", Graph.Type.FLOAT32, Shape.batchOf(2));
    String weight = graph.floats("weight", new float[] {1, 2, 3, 4}, 2, 2);
    graph.node("MatMul", x, weight).output("y");
    graph.output("y", Graph.Type.FLOAT32, Shape.batchOf(2));
    return graph;
  }

  static Path write(Path file) throws IOException {
    builder(GraphBuilder.OPERATOR_SET).write(file);
    return file;
  }

  /** The tiny graph with one thing changed. */
  static Path write(Path file, UnaryOperator<ModelProto.Builder> change) throws IOException {
    ModelProto model = ModelProto.parseFrom(Files.readAllBytes(write(file)));
    Files.write(file, change.apply(model.toBuilder()).build().toByteArray());
    return file;
  }
}
