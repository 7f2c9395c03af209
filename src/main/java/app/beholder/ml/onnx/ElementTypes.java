package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import app.beholder.ml.Graph;

/** ONNX's numbers for types of elements. */
final class ElementTypes {
  private ElementTypes() {}

  /** {@code Graph.Type.OTHER} for all that no model here takes or gives. */
  static Graph.Type ofOnnx(int dataType) {
    return switch (dataType) {
      case DataType.FLOAT16_VALUE -> Graph.Type.FLOAT16;
      case DataType.FLOAT_VALUE -> Graph.Type.FLOAT32;
      case DataType.DOUBLE_VALUE -> Graph.Type.FLOAT64;
      case DataType.INT32_VALUE -> Graph.Type.INT32;
      case DataType.INT64_VALUE -> Graph.Type.INT64;
      default -> Graph.Type.OTHER;
    };
  }

  static int toOnnx(Graph.Type type) {
    return switch (type) {
      case FLOAT16 -> DataType.FLOAT16_VALUE;
      case FLOAT32 -> DataType.FLOAT_VALUE;
      case FLOAT64 -> DataType.DOUBLE_VALUE;
      case INT32 -> DataType.INT32_VALUE;
      case INT64 -> DataType.INT64_VALUE;
      case OTHER -> throw new IllegalArgumentException("no type of a graph that is built here");
    };
  }

  /** Bytes of an element; 0 where it is not a whole number of bytes or not known. */
  static int bytes(int dataType) {
    return switch (dataType) {
      case DataType.UINT8_VALUE, DataType.INT8_VALUE, DataType.BOOL_VALUE -> 1;
      case DataType.UINT16_VALUE,
          DataType.INT16_VALUE,
          DataType.FLOAT16_VALUE,
          DataType.BFLOAT16_VALUE ->
          2;
      case DataType.FLOAT_VALUE, DataType.INT32_VALUE, DataType.UINT32_VALUE -> 4;
      case DataType.DOUBLE_VALUE, DataType.INT64_VALUE, DataType.UINT64_VALUE -> 8;
      default -> 0;
    };
  }
}
