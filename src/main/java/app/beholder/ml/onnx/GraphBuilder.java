package app.beholder.ml.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import app.beholder.ml.Graph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Builds an ONNX graph and writes it. What flows between operators, weights too, goes by its name,
 * as in the file: each method that adds something returns that name.
 *
 * <pre>{@code
 * GraphBuilder graph = new GraphBuilder("tiny");
 * String x = graph.input("x", Graph.Type.FLOAT32, Shape.batchOf(4));
 * String weight = graph.floats("weight", values, 9, 4);
 * graph.node("Gemm", x, weight).integer("transB", 1).output("logits");
 * graph.output("logits", Graph.Type.FLOAT32, Shape.batchOf(9));
 * graph.write(file);
 * }</pre>
 *
 * <p>For one thread. Not checked here is whether operators get what they need: ONNX Runtime does
 * that.
 */
public final class GraphBuilder {
  /** Has LayerNormalization, the newest operator that is used here. */
  public static final int OPERATOR_SET = 17;

  /** The version of the format itself, of ONNX 1.10 to 1.13, which operator set 17 belongs to. */
  private static final int IR_VERSION = 8;

  static final String PRODUCER = "Beholder";

  private final String name;
  private final int operatorSet;
  private final List<ValueInfoProto> inputs = new ArrayList<>();
  private final List<ValueInfoProto> outputs = new ArrayList<>();
  private final List<NodeProto> nodes = new ArrayList<>();
  private final List<Initializer> initializers = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int madeUp;

  public GraphBuilder(String name) {
    this(name, OPERATOR_SET);
  }

  /**
   * @param operatorSet the version of ONNX's operators whose meaning the nodes have
   */
  public GraphBuilder(String name, int operatorSet) {
    this.name = name;
    this.operatorSet = operatorSet;
  }

  /** Adds an input. */
  public String input(String input, Graph.Type type, Shape shape) {
    inputs.add(valueInfo(claim(input), type, shape));
    return input;
  }

  /** Says that a node's output is one of the graph. */
  public void output(String output, Graph.Type type, Shape shape) {
    if (!names.contains(output)) {
      throw new IllegalArgumentException("nothing is called " + output);
    }
    outputs.add(valueInfo(output, type, shape));
  }

  /** Adds a weight in single precision, as many values as the product of its sizes (1 if none). */
  public String floats(String weight, float[] values, long... sizes) {
    return floats(weight, stream(values, sizes), sizes);
  }

  /**
   * Adds a weight in single precision.
   *
   * @param values gives its numbers anew each time the graph is written
   */
  public String floats(String weight, Supplier<DoubleStream> values, long... sizes) {
    return initializer(weight, Graph.Type.FLOAT32, Initializer.floats(values), sizes);
  }

  /** Adds a weight in half precision, each value rounded to the nearest. */
  public String halves(String weight, float[] values, long... sizes) {
    return halves(weight, stream(values, sizes), sizes);
  }

  /** Adds a weight in half precision, as {@link #floats(String, Supplier, long...)} does. */
  public String halves(String weight, Supplier<DoubleStream> values, long... sizes) {
    return initializer(weight, Graph.Type.FLOAT16, Initializer.halves(values), sizes);
  }

  /** Adds a tensor of integers, such as a shape. */
  public String longs(String tensor, long[] values, long... sizes) {
    check(values.length, sizes);
    return initializer(tensor, Graph.Type.INT64, Initializer.longs(values), sizes);
  }

  /** Adds a single number under a name that is made up. */
  public String scalar(float value) {
    return floats(unusedName("scalar"), new float[] {value});
  }

  /** Adds a list of integers under a name that is made up. */
  public String list(long... values) {
    return longs(unusedName("list"), values, values.length);
  }

  /** Begins an operator. An input that is left out is an empty name. */
  public Node node(String operator, String... operands) {
    return new Node(this, operator, List.of(operands));
  }

  /** How many numbers the weights have so far; shapes and other lists of integers do not count. */
  public long parameters() {
    return initializers.stream()
        .filter(initializer -> TensorReader.isWeight(initializer.dataType()))
        .mapToLong(Initializer::elements)
        .sum();
  }

  /**
   * Writes the graph, over what is there.
   *
   * @throws IOException where that fails, or where it has more than 2 GB, which one ONNX file
   *     cannot hold
   */
  public void write(Path file) throws IOException {
    ModelProto.Builder model =
        ModelProto.newBuilder().setIrVersion(IR_VERSION).setProducerName(PRODUCER);
    model.addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(operatorSet));
    nodes.stream()
        .map(NodeProto::getDomain)
        .filter(domain -> !domain.isEmpty())
        .distinct()
        .map(domain -> OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(1))
        .forEach(model::addOpsetImport);
    GraphProto graph =
        GraphProto.newBuilder()
            .setName(name)
            .addAllInput(inputs)
            .addAllOutput(outputs)
            .addAllNode(nodes)
            .build();
    new GraphWriter(model.build(), graph, initializers).write(file);
  }

  void add(NodeProto node) {
    node.getOutputList().forEach(this::claim);
    nodes.add(node);
  }

  /** A name that is not in use: the hint with a number. */
  String unusedName(String hint) {
    String unused;
    do {
      unused = hint + "_" + madeUp++;
    } while (names.contains(unused));
    return unused;
  }

  private String initializer(
      String weight, Graph.Type type, Initializer.Numbers numbers, long... sizes) {
    initializers.add(
        new Initializer(
            claim(weight),
            ElementTypes.toOnnx(type),
            LongStream.of(sizes).boxed().toList(),
            numbers));
    return weight;
  }

  private String claim(String value) {
    if (!names.add(value)) {
      throw new IllegalArgumentException("there are two of " + value);
    }
    return value;
  }

  private static Supplier<DoubleStream> stream(float[] values, long... sizes) {
    check(values.length, sizes);
    float[] kept = Arrays.copyOf(values, values.length);
    return () -> IntStream.range(0, kept.length).mapToDouble(i -> kept[i]);
  }

  private static void check(int values, long... sizes) {
    if (LongStream.of(sizes).reduce(1, Math::multiplyExact) != values) {
      throw new IllegalArgumentException(values + " values for " + Arrays.toString(sizes));
    }
  }

  private static ValueInfoProto valueInfo(String name, Graph.Type type, Shape shape) {
    TensorShapeProto.Builder sizes = TensorShapeProto.newBuilder();
    for (Shape.Size size : shape.sizes()) {
      if (size.free() == null) {
        sizes.addDimBuilder().setDimValue(size.fixed());
      } else {
        sizes.addDimBuilder().setDimParam(size.free());
      }
    }
    TypeProto.Tensor tensor =
        TypeProto.Tensor.newBuilder()
            .setElemType(ElementTypes.toOnnx(type))
            .setShape(sizes)
            .build();
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }
}
