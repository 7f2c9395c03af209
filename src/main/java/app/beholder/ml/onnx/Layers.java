package app.beholder.ml.onnx;

/**
 * Layers that networks have in common, each with fresh weights. Weights are called as PyTorch calls
 * them: the layer's name with {@code .weight} and {@code .bias}.
 */
final class Layers {
  /** Keeps a variance of 0 from dividing; PyTorch's value. */
  private static final float EPSILON = 1e-5f;

  private final GraphBuilder graph;
  private final RandomWeights random;

  Layers(GraphBuilder graph, RandomWeights random) {
    this.graph = graph;
    this.random = random;
  }

  /** x W + b over the last dimension; W is inputs x outputs. */
  String linear(String name, String x, int inputs, int outputs) {
    String weight = name + ".weight";
    graph.floats(weight, random.xavier(weight, inputs, outputs), inputs, outputs);
    String bias = graph.floats(name + ".bias", RandomWeights.all(0), outputs);
    return graph.node("Add", graph.node("MatMul", x, weight).output(), bias).name(name).output();
  }

  /** A convolution without bias, padded so that at stride 1 height and width stay. */
  String convolution(String name, String x, int inputs, int outputs, int kernel, int stride) {
    String weight = name + ".weight";
    int fan = inputs * kernel * kernel;
    graph.floats(weight, random.he(weight, fan), outputs, inputs, kernel, kernel);
    int padding = kernel / 2;
    return graph
        .node("Conv", x, weight)
        .name(name)
        .integers("kernel_shape", kernel, kernel)
        .integers("strides", stride, stride)
        .integers("pads", padding, padding, padding, padding)
        .output();
  }

  /** Batch normalisation with what it has learnt: at first mean 0 and variance 1. */
  String batchNorm(String name, String x, int channels) {
    String scale = graph.floats(name + ".weight", RandomWeights.all(1), channels);
    String bias = graph.floats(name + ".bias", RandomWeights.all(0), channels);
    String mean = graph.floats(name + ".running_mean", RandomWeights.all(0), channels);
    String variance = graph.floats(name + ".running_var", RandomWeights.all(1), channels);
    return graph
        .node("BatchNormalization", x, scale, bias, mean, variance)
        .name(name)
        .number("epsilon", EPSILON)
        .output();
  }

  /** Layer normalisation over the last dimension. */
  String layerNorm(String name, String x, int width) {
    String scale = graph.floats(name + ".weight", RandomWeights.all(1), width);
    String bias = graph.floats(name + ".bias", RandomWeights.all(0), width);
    return graph
        .node("LayerNormalization", x, scale, bias)
        .name(name)
        .integer("axis", -1)
        .number("epsilon", EPSILON)
        .output();
  }

  String relu(String x) {
    return graph.node("Relu", x).output();
  }

  /** x (1 + erf(x / sqrt 2)) / 2 (Hendrycks and Gimpel, "Gaussian Error Linear Units", 2016). */
  String gelu(String x) {
    String scaled = graph.node("Mul", x, graph.scalar((float) Math.sqrt(0.5))).output();
    String erf = graph.node("Erf", scaled).output();
    String gate = graph.node("Add", erf, graph.scalar(1)).output();
    String half = graph.node("Mul", x, graph.scalar(0.5f)).output();
    return graph.node("Mul", half, gate).output();
  }

  /** The mean over height and width: batch x channels. */
  String poolAll(String x, String output) {
    String pooled = graph.node("GlobalAveragePool", x).output();
    return graph.node("Flatten", pooled).integer("axis", 1).output(output);
  }

  /** A linear layer to the graph's output {@code logits}. */
  void logits(String name, String features, int inputs, int outputs) {
    graph.node("Identity", linear(name, features, inputs, outputs)).output(Network.LOGITS);
  }
}
