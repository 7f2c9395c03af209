package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/**
 * A weight of a graph that is being built. Its numbers are drawn when it is written and never all
 * in memory, if their source does not hold them.
 */
record Initializer(String name, int dataType, List<Long> sizes, Numbers numbers) {

  /** Writes all numbers, little endian, as many as there are elements. */
  interface Numbers {
    void writeTo(CodedOutputStream out, long count) throws IOException;
  }

  long elements() {
    return sizes.stream().mapToLong(size -> size).reduce(1, Math::multiplyExact);
  }

  long bytes() {
    return Math.multiplyExact(elements(), ElementTypes.bytes(dataType));
  }

  /** All of the message but its numbers. */
  TensorProto head() {
    return TensorProto.newBuilder().setName(name).setDataType(dataType).addAllDims(sizes).build();
  }

  static Numbers floats(Supplier<DoubleStream> source) {
    return (out, count) -> each(source, count, x -> out.writeFloatNoTag((float) x));
  }

  static Numbers halves(Supplier<DoubleStream> source) {
    return (out, count) ->
        each(
            source,
            count,
            x -> {
              short half = Float.floatToFloat16((float) x);
              out.writeRawByte((byte) half);
              out.writeRawByte((byte) (half >> Byte.SIZE));
            });
  }

  static Numbers longs(long[] values) {
    long[] kept = Arrays.copyOf(values, values.length);
    return (out, count) -> {
      for (long value : kept) {
        out.writeFixed64NoTag(value);
      }
    };
  }

  private interface NumberWriter {
    void write(double number) throws IOException;
  }

  private static void each(Supplier<DoubleStream> source, long count, NumberWriter writer)
      throws IOException {
    PrimitiveIterator.OfDouble numbers = source.get().iterator();
    for (long i = 0; i < count; i++) {
      writer.write(numbers.nextDouble());
    }
  }
}
