package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a model with its weights one after the other, so that they need not be in memory. The
 * fields of a protobuf message may come in any order and in parts, hence the heads are written by
 * protobuf's own classes and the weights follow.
 */
final class GraphWriter {
  private static final int BUFFER = 1 << 16;

  private final ModelProto model;
  private final GraphProto graph;
  private final List<Initializer> initializers;

  /** All of the model but its graph, all of the graph but its weights, and these. */
  GraphWriter(ModelProto model, GraphProto graph, List<Initializer> initializers) {
    this.model = model;
    this.graph = graph;
    this.initializers = initializers;
  }

  void write(Path file) throws IOException {
    long size = graph.getSerializedSize();
    for (Initializer initializer : initializers) {
      long message = messageSize(initializer);
      size += tagSize(GraphProto.INITIALIZER_FIELD_NUMBER) + lengthSize(message) + message;
    }
    long all =
        model.getSerializedSize()
            + tagSize(ModelProto.GRAPH_FIELD_NUMBER)
            + lengthSize(size)
            + size;
    if (all > OnnxFile.LARGEST) {
      throw new IOException("The graph needs " + all + " bytes; an ONNX file holds 2 GB.");
    }
    try (OutputStream stream = Files.newOutputStream(file)) {
      CodedOutputStream out = CodedOutputStream.newInstance(stream, BUFFER);
      model.writeTo(out);
      begin(out, ModelProto.GRAPH_FIELD_NUMBER, size);
      graph.writeTo(out);
      for (Initializer initializer : initializers) {
        begin(out, GraphProto.INITIALIZER_FIELD_NUMBER, messageSize(initializer));
        initializer.head().writeTo(out);
        begin(out, TensorProto.RAW_DATA_FIELD_NUMBER, initializer.bytes());
        initializer.numbers().writeTo(out, initializer.elements());
      }
      out.flush();
    }
  }

  private static void begin(CodedOutputStream out, int field, long length) throws IOException {
    out.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
    out.writeUInt64NoTag(length);
  }

  private static long messageSize(Initializer initializer) {
    long bytes = initializer.bytes();
    return initializer.head().getSerializedSize()
        + tagSize(TensorProto.RAW_DATA_FIELD_NUMBER)
        + lengthSize(bytes)
        + bytes;
  }

  private static int tagSize(int field) {
    return CodedOutputStream.computeTagSize(field);
  }

  private static int lengthSize(long length) {
    return CodedOutputStream.computeUInt64SizeNoTag(length);
  }
}
