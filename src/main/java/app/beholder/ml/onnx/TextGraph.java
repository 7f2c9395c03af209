package app.beholder.ml.onnx;

import app.beholder.ml.Graph;

/** Writes the operators of a {@link TextEncoder}. */
final class TextGraph {
  /** Of embeddings, as in BERT. */
  private static final double DEVIATION = 0.02;

  /** Added to a score, so that after the softmax nothing is left of a padded token. */
  private static final float NEVER = -1e4f;

  private final TextEncoder sizes;
  private final GraphBuilder graph;
  private final RandomWeights random;
  private final Layers layers;

  /** batch x heads x length x width of a head, from batch x length x width. */
  private final String splitHeads;

  private final String joinHeads;
  private final String scale;

  TextGraph(TextEncoder sizes, GraphBuilder graph, RandomWeights random) {
    this.sizes = sizes;
    this.graph = graph;
    this.random = random;
    this.layers = new Layers(graph, random);
    int head = sizes.width() / sizes.heads();
    splitHeads = graph.list(0, 0, sizes.heads(), head);
    joinHeads = graph.list(0, 0, sizes.width());
    scale = graph.scalar((float) (1 / Math.sqrt(head)));
  }

  void build() {
    String mask =
        graph
            .node("Cast", TextEncoder.MASK)
            .integer("to", ElementTypes.toOnnx(Graph.Type.FLOAT32))
            .output();
    String penalty = penalty(mask);
    String x = embeddings();
    if (!sizes.normFirst()) {
      x = layers.layerNorm("embeddings.norm", x, sizes.width());
    }
    for (int i = 0; i < sizes.layers(); i++) {
      x = layer("layers." + i, x, penalty);
    }
    if (sizes.normFirst()) {
      x = layers.layerNorm("norm", x, sizes.width());
    }
    meanOverTokens(x, mask);
    layers.logits("classifier", Network.FEATURES, sizes.width(), sizes.classes());
  }

  /** For each token its vector plus its position's. */
  private String embeddings() {
    String tokens = table("embeddings.tokens", sizes.vocabulary());
    String positions = table("embeddings.positions", sizes.maximumLength());
    String length =
        graph
            .node(
                "Slice",
                graph.node("Shape", TextEncoder.TOKENS).output(),
                graph.list(1),
                graph.list(2))
            .output();
    String first = graph.node("Slice", positions, graph.list(0), length, graph.list(0)).output();
    String vectors = graph.node("Gather", tokens, TextEncoder.TOKENS).output();
    return graph.node("Add", vectors, first).name("embeddings").output();
  }

  private String table(String name, int rows) {
    String weight = name + ".weight";
    return graph.floats(weight, random.even(weight, DEVIATION), rows, sizes.width());
  }

  /** batch x 1 x 1 x length: nothing for tokens, a large negative number for padding. */
  private String penalty(String mask) {
    String padding = graph.node("Sub", graph.scalar(1), mask).output();
    String scores = graph.node("Mul", padding, graph.scalar(NEVER)).output();
    return graph.node("Unsqueeze", scores, graph.list(1, 2)).output();
  }

  private String layer(String name, String x, String penalty) {
    if (sizes.normFirst()) {
      String attention = attention(name, norm(name + ".norm1", x), penalty);
      String middle = graph.node("Add", x, attention).output();
      String forward = feedForward(name, norm(name + ".norm2", middle));
      return graph.node("Add", middle, forward).name(name).output();
    }
    String middle =
        norm(name + ".norm1", graph.node("Add", x, attention(name, x, penalty)).output());
    return norm(name + ".norm2", graph.node("Add", middle, feedForward(name, middle)).output());
  }

  private String norm(String name, String x) {
    return layers.layerNorm(name, x, sizes.width());
  }

  /** softmax(Q K^T / sqrt(width of a head)) V for each head (equation 1). */
  private String attention(String name, String x, String penalty) {
    String queries = heads(name + ".query", x, 0, 2, 1, 3);
    String keys = heads(name + ".key", x, 0, 2, 3, 1);
    String values = heads(name + ".value", x, 0, 2, 1, 3);
    String scores = graph.node("MatMul", queries, keys).output();
    scores = graph.node("Mul", scores, scale).output();
    scores = graph.node("Add", scores, penalty).output();
    String shares = graph.node("Softmax", scores).integer("axis", -1).output();
    String mixed = graph.node("MatMul", shares, values).output();
    mixed = graph.node("Transpose", mixed).integers("perm", 0, 2, 1, 3).output();
    mixed = graph.node("Reshape", mixed, joinHeads).output();
    return layers.linear(name + ".output", mixed, sizes.width(), sizes.width());
  }

  private String heads(String name, String x, long... order) {
    String all = layers.linear(name, x, sizes.width(), sizes.width());
    String split = graph.node("Reshape", all, splitHeads).output();
    return graph.node("Transpose", split).integers("perm", order).output();
  }

  private String feedForward(String name, String x) {
    String inner = layers.gelu(layers.linear(name + ".hidden", x, sizes.width(), sizes.hidden()));
    return layers.linear(name + ".forward", inner, sizes.hidden(), sizes.width());
  }

  /** Padding does not count; a comment without a token gives zeros. */
  private void meanOverTokens(String x, String mask) {
    String weights = graph.node("Unsqueeze", mask, graph.list(2)).output();
    String sum = sum(graph.node("Mul", x, weights).output());
    String count = graph.node("Max", sum(weights), graph.scalar(1)).output();
    graph.node("Div", sum, count).output(Network.FEATURES);
  }

  private String sum(String x) {
    return graph.node("ReduceSum", x, graph.list(1)).integer("keepdims", 0).output();
  }
}
