package app.beholder.ml.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import app.beholder.ml.DirectBuffers;
import app.beholder.ml.Graph;
import app.beholder.ml.ModelException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * One of a graph's inputs. Numbers that are of its type already go to the engine as they lie in
 * memory; others are converted into room that is kept. For one thread.
 */
final class InputTensor {
  private final Graph.Tensor tensor;
  private ByteBuffer room = DirectBuffers.bytes(0);

  InputTensor(Graph.Tensor tensor) {
    this.tensor = tensor;
  }

  /** An input that takes real numbers. */
  static InputTensor ofNumbers(Graph graph, String name) throws ModelException {
    Graph.Tensor tensor = of(graph, name);
    return switch (tensor.type()) {
      case FLOAT16, FLOAT32 -> new InputTensor(tensor);
      case FLOAT64, INT32, INT64, OTHER ->
          throw unfit(tensor, "numbers in single or half precision");
    };
  }

  /** An input that takes integers. */
  static InputTensor ofIntegers(Graph graph, String name) throws ModelException {
    Graph.Tensor tensor = of(graph, name);
    return switch (tensor.type()) {
      case INT32, INT64 -> new InputTensor(tensor);
      case FLOAT16, FLOAT32, FLOAT64, OTHER -> throw unfit(tensor, "integers");
    };
  }

  private static Graph.Tensor of(Graph graph, String name) throws ModelException {
    return graph
        .input(name)
        .orElseThrow(() ->
            new ModelException(
                "The graph has no input %s; it has %s."
                    .formatted(name, graph.inputs().stream().map(Graph.Tensor::name).toList())));
  }

  private static ModelException unfit(Graph.Tensor tensor, String wanted) {
    return new ModelException(
        "The input %s does not take %s: export the model with such an input."
            .formatted(tensor.name(), wanted));
  }

  Graph.Tensor tensor() {
    return tensor;
  }

  NDArray of(NDManager manager, FloatBuffer values, Shape shape) {
    NDArray array =
        tensor.type() == Graph.Type.FLOAT16
            ? manager.create(halves(values), shape, DataType.FLOAT16)
            : manager.create(values, shape, DataType.FLOAT32);
    array.setName(tensor.name());
    return array;
  }

  NDArray of(NDManager manager, LongBuffer values, Shape shape) {
    NDArray array =
        tensor.type() == Graph.Type.INT32
            ? manager.create(ints(values), shape, DataType.INT32)
            : manager.create(values, shape, DataType.INT64);
    array.setName(tensor.name());
    return array;
  }

  private ByteBuffer halves(FloatBuffer values) {
    ByteBuffer bytes = room(values.remaining(), Short.BYTES);
    ShortBuffer halves = bytes.asShortBuffer();
    for (int i = 0; i < values.remaining(); i++) {
      halves.put(i, Float.floatToFloat16(values.get(values.position() + i)));
    }
    return bytes;
  }

  private IntBuffer ints(LongBuffer values) {
    IntBuffer ints = room(values.remaining(), Integer.BYTES).asIntBuffer();
    for (int i = 0; i < values.remaining(); i++) {
      ints.put(i, Math.toIntExact(values.get(values.position() + i)));
    }
    return ints;
  }

  /** For exactly so many; what was in it is over once the engine has answered. */
  private ByteBuffer room(int count, int bytesEach) {
    if (room.capacity() < count * bytesEach) {
      room = DirectBuffers.bytes(Math.multiplyExact(count, bytesEach));
    }
    return room.slice(0, count * bytesEach).order(ByteOrder.nativeOrder());
  }
}
