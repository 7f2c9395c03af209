package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * An operator that is being added to a graph. It stands in the graph once its output is asked for,
 * which is the last call: {@code graph.node("Conv", x, w).integers("strides", 2, 2).output()}.
 */
public final class Node {
  private final GraphBuilder graph;
  private final NodeProto.Builder proto;

  Node(GraphBuilder graph, String operator, List<String> inputs) {
    this.graph = graph;
    this.proto = NodeProto.newBuilder().setOpType(operator).addAllInput(inputs);
  }

  /** A name for people and tools; without one it has its first output's. */
  public Node name(String name) {
    proto.setName(name);
    return this;
  }

  /** The operator is not ONNX's own but of this domain, such as {@code com.microsoft}. */
  public Node domain(String domain) {
    proto.setDomain(domain);
    return this;
  }

  /** Sets an attribute to an integer. */
  public Node integer(String attribute, long value) {
    proto.addAttribute(of(attribute, AttributeType.INT).setI(value));
    return this;
  }

  /** Sets an attribute to a list of integers. */
  public Node integers(String attribute, long... values) {
    proto.addAttribute(
        of(attribute, AttributeType.INTS).addAllInts(LongStream.of(values).boxed().toList()));
    return this;
  }

  /** Sets an attribute to a number. */
  public Node number(String attribute, float value) {
    proto.addAttribute(of(attribute, AttributeType.FLOAT).setF(value));
    return this;
  }

  /** Sets an attribute to a text. */
  public Node text(String attribute, String value) {
    proto.addAttribute(of(attribute, AttributeType.STRING).setS(ByteString.copyFromUtf8(value)));
    return this;
  }

  /** Its only output, under a name that the graph makes up. */
  public String output() {
    return outputs(1).getFirst();
  }

  /** Its only output, under this name. */
  public String output(String name) {
    add(List.of(name));
    return name;
  }

  /** Its first outputs, under names that the graph makes up. */
  public List<String> outputs(int count) {
    String hint = proto.getOpType().toLowerCase(Locale.ROOT);
    List<String> names = IntStream.range(0, count).mapToObj(i -> graph.unusedName(hint)).toList();
    add(names);
    return names;
  }

  private void add(List<String> outputs) {
    proto.addAllOutput(outputs);
    if (proto.getName().isEmpty()) {
      proto.setName(outputs.getFirst());
    }
    graph.add(proto.build());
  }

  private static AttributeProto.Builder of(String name, AttributeType type) {
    return AttributeProto.newBuilder().setName(name).setType(type);
  }
}
