package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;

/** Reads operators: their kind, and the weights and graphs among their attributes. */
final class NodeReader {
  private final MessageReader in;
  private final Contents contents;
  private final TensorReader tensors;
  private final MessageReader.Field innerGraph;

  NodeReader(
      MessageReader in, Contents contents, TensorReader tensors, MessageReader.Field innerGraph) {
    this.in = in;
    this.contents = contents;
    this.tensors = tensors;
    this.innerGraph = innerGraph;
  }

  /** ONNX's own operators have two names for their domain. */
  static String domain(String domain) {
    return domain.equals("ai.onnx") ? "" : domain;
  }

  void read() throws IOException {
    Node node = new Node();
    in.message(node::part);
    if (node.operator.isEmpty()) {
      throw new InvalidProtocolBufferException("an operator without a kind");
    }
    contents.addOperator(domain(node.domain), node.operator);
  }

  private final class Node {
    private String operator = "";
    private String domain = "";

    private boolean part(int field) throws IOException {
      switch (field) {
        case NodeProto.OP_TYPE_FIELD_NUMBER -> operator = in.text();
        case NodeProto.DOMAIN_FIELD_NUMBER -> domain = in.text();
        case NodeProto.ATTRIBUTE_FIELD_NUMBER -> {
          Attribute attribute = new Attribute();
          in.message(attribute::part, attribute::integer);
          contents.learns |= attribute.name.equals("training_mode") && attribute.value != 0;
        }
        default -> {
          return false;
        }
      }
      return true;
    }
  }

  private final class Attribute {
    private String name = "";
    private long value;

    private boolean part(int field) throws IOException {
      switch (field) {
        case AttributeProto.NAME_FIELD_NUMBER -> name = in.text();
        case AttributeProto.T_FIELD_NUMBER, AttributeProto.TENSORS_FIELD_NUMBER -> tensors.read();
        case AttributeProto.G_FIELD_NUMBER, AttributeProto.GRAPHS_FIELD_NUMBER ->
            in.message(innerGraph);
        default -> {
          return false;
        }
      }
      return true;
    }

    private boolean integer(int field) throws IOException {
      if (field != AttributeProto.I_FIELD_NUMBER) {
        return false;
      }
      value = in.integer();
      return true;
    }
  }
}
