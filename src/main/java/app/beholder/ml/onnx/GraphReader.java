package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads a model field by field and passes over its weights, which may be most of 2 GB, without
 * taking them into memory. What is read in one piece by protobuf's own classes is small: types of
 * inputs and outputs.
 */
final class GraphReader {
  private final MessageReader in;
  private final Contents contents;
  private final NodeReader nodes;
  private final TensorReader tensors;

  private GraphReader(MessageReader in, Contents contents) {
    this.in = in;
    this.contents = contents;
    this.tensors = new TensorReader(in, contents);
    this.nodes = new NodeReader(in, contents, tensors, this::innerGraph);
  }

  /**
   * Reads a model that fills {@code length} bytes.
   *
   * @param contents where to put what is found, also where that ends in an exception
   * @throws com.google.protobuf.InvalidProtocolBufferException where the bytes are no such thing
   */
  static void read(InputStream in, int length, Contents contents) throws IOException {
    GraphReader reader = new GraphReader(new MessageReader(in, length), contents);
    reader.in.fields(reader::modelPart, reader::modelInteger);
  }

  private boolean modelPart(int field) throws IOException {
    switch (field) {
      case ModelProto.PRODUCER_NAME_FIELD_NUMBER -> contents.producer = in.text();
      case ModelProto.OPSET_IMPORT_FIELD_NUMBER -> operatorSet();
      case ModelProto.GRAPH_FIELD_NUMBER -> {
        contents.hasGraph = true;
        in.message(this::graphPart);
      }
      case ModelProto.TRAINING_INFO_FIELD_NUMBER -> {
        contents.hasTrainingSteps = true;
        in.skip();
      }
      case ModelProto.FUNCTIONS_FIELD_NUMBER -> in.message(this::functionPart);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean modelInteger(int field) throws IOException {
    if (field != ModelProto.IR_VERSION_FIELD_NUMBER) {
      return false;
    }
    contents.irVersion = in.integer();
    return true;
  }

  private void operatorSet() throws IOException {
    OperatorSetIdProto set = OperatorSetIdProto.parseFrom(in.bytes());
    contents.operatorSets.merge(NodeReader.domain(set.getDomain()), set.getVersion(), Math::max);
  }

  private boolean graphPart(int field) throws IOException {
    switch (field) {
      case GraphProto.INPUT_FIELD_NUMBER -> contents.inputs.add(tensor());
      case GraphProto.OUTPUT_FIELD_NUMBER -> contents.outputs.add(tensor());
      case GraphProto.INITIALIZER_FIELD_NUMBER -> contents.weights.add(tensors.read());
      case GraphProto.SPARSE_INITIALIZER_FIELD_NUMBER -> contents.weights.add(tensors.readSparse());
      default -> {
        return innerGraph(field);
      }
    }
    return true;
  }

  /** Of a graph within an operator only operators and the number of weights matter. */
  private boolean innerGraph(int field) throws IOException {
    switch (field) {
      case GraphProto.NODE_FIELD_NUMBER -> nodes.read();
      case GraphProto.INITIALIZER_FIELD_NUMBER -> tensors.read();
      case GraphProto.SPARSE_INITIALIZER_FIELD_NUMBER -> tensors.readSparse();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean functionPart(int field) throws IOException {
    switch (field) {
      case FunctionProto.DOMAIN_FIELD_NUMBER -> contents.functionDomains.add(in.text());
      case FunctionProto.NODE_FIELD_NUMBER -> nodes.read();
      default -> {
        return false;
      }
    }
    return true;
  }

  private Tensor tensor() throws IOException {
    ValueInfoProto value = ValueInfoProto.parseFrom(in.bytes());
    TypeProto.Tensor type = value.getType().getTensorType();
    List<Long> shape = type.getShape().getDimList().stream().map(GraphReader::size).toList();
    return new Tensor(value.getName(), ElementTypes.ofOnnx(type.getElemType()), shape);
  }

  /** Some programs write 0 or -1 for a free size. */
  private static long size(Dimension dimension) {
    return dimension.getDimValue() > 0 ? dimension.getDimValue() : Graph.FREE;
  }
}
