package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataLocation;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;

/** Reads what weights are called and how many numbers they have, and passes over these. */
final class TensorReader {
  private final MessageReader in;
  private final Contents contents;

  TensorReader(MessageReader in, Contents contents) {
    this.in = in;
    this.contents = contents;
  }

  /** Whether a tensor of this type is a weight, and not a shape, an index or a text. */
  static boolean isWeight(int dataType) {
    return switch (dataType) {
      case DataType.INT64_VALUE, DataType.BOOL_VALUE, DataType.STRING_VALUE -> false;
      default -> true;
    };
  }

  /** Reads a tensor and gives its name. */
  String read() throws IOException {
    Tensor tensor = new Tensor();
    in.message(tensor::part, tensor::integer);
    tensor.check();
    if (tensor.elsewhere) {
      contents.weightElsewhere = tensor.name;
    }
    if (isWeight(tensor.type)) {
      contents.parameters = exact(Math::addExact, contents.parameters, tensor.elements);
    }
    return tensor.name;
  }

  /** Of a sparse tensor, the numbers that are not zero; they have its name. */
  String readSparse() throws IOException {
    String[] name = {""};
    in.message(field -> {
      if (field != SparseTensorProto.VALUES_FIELD_NUMBER) {
        return false;
      }
      name[0] = read();
      return true;
    });
    return name[0];
  }

  private final class Tensor {
    private String name = "";
    private int type;
    private long elements = 1;
    private long rawBytes = -1;
    private boolean elsewhere;

    private boolean part(int field) throws IOException {
      switch (field) {
        case TensorProto.NAME_FIELD_NUMBER -> name = in.text();
        case TensorProto.DIMS_FIELD_NUMBER -> in.integers(this::size);
        case TensorProto.RAW_DATA_FIELD_NUMBER -> rawBytes = in.skip();
        default -> {
          return false;
        }
      }
      return true;
    }

    private boolean integer(int field) throws IOException {
      switch (field) {
        case TensorProto.DIMS_FIELD_NUMBER -> size(in.integer());
        case TensorProto.DATA_TYPE_FIELD_NUMBER -> type = (int) in.integer();
        case TensorProto.DATA_LOCATION_FIELD_NUMBER ->
            elsewhere = in.integer() == DataLocation.EXTERNAL_VALUE;
        default -> {
          return false;
        }
      }
      return true;
    }

    private void size(long size) throws InvalidProtocolBufferException {
      if (size < 0) {
        throw new InvalidProtocolBufferException("a weight of size " + size);
      }
      elements = exact(Math::multiplyExact, elements, size);
    }

    private void check() throws InvalidProtocolBufferException {
      int bytes = ElementTypes.bytes(type);
      if (rawBytes >= 0 && bytes > 0 && rawBytes != exact(Math::multiplyExact, elements, bytes)) {
        throw new InvalidProtocolBufferException(
            "weight " + name + " has " + rawBytes + " bytes for " + elements + " elements");
      }
    }
  }

  private interface Calculation {
    long of(long a, long b);
  }

  private static long exact(Calculation calculation, long a, long b)
      throws InvalidProtocolBufferException {
    try {
      return calculation.of(a, b);
    } catch (ArithmeticException e) {
      throw new InvalidProtocolBufferException(e);
    }
  }
}
