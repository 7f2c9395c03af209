package app.beholder.ml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an ONNX file says about itself.
 *
 * @param inputs without the weights, which old files list among their inputs
 * @param operatorSet the version of ONNX's own operators
 * @param parameters how many numbers the weights have
 * @param operators the kinds of operators in it, with their domain where that is not ONNX's own
 *     ({@code com.microsoft.FusedConv})
 * @param producer the program that wrote it; empty where it does not say
 */
public record Graph(
    List<Tensor> inputs,
    List<Tensor> outputs,
    int operatorSet,
    long parameters,
    Set<String> operators,
    String producer) {

  /** A size that is only known when the graph runs. */
  public static final long FREE = -1;

  /** What a tensor's elements are. */
  public enum Type {
    FLOAT16,
    FLOAT32,
    FLOAT64,
    INT32,
    INT64,
    /** Any other, such as bytes or text. */
    OTHER
  }

  /**
   * An input or output.
   *
   * @param shape {@link #FREE} for a size that is not fixed; empty where the file does not say, as
   *     for a scalar
   */
  public record Tensor(String name, Type type, List<Long> shape) {
    public Tensor {
      shape = List.copyOf(shape);
    }

    /** The size of a dimension; a negative one counts from the last: -1. */
    public long size(int dimension) {
      return shape.get(dimension < 0 ? shape.size() + dimension : dimension);
    }

    /** For people: {@code 1x3x224x224}, with a question mark for what is not fixed. */
    public String describe() {
      return String.join(
          "x", shape.stream().map(size -> size == FREE ? "?" : Long.toString(size)).toList());
    }
  }

  public Graph {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    operators = Set.copyOf(operators);
  }

  public Optional<Tensor> input(String name) {
    return named(inputs.stream(), name);
  }

  public Optional<Tensor> output(String name) {
    return named(outputs.stream(), name);
  }

  private static Optional<Tensor> named(Stream<Tensor> tensors, String name) {
    return tensors.filter(tensor -> tensor.name().equals(name)).findFirst();
  }
}
