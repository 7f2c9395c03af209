package app.beholder.ml.onnx;

/**
 * A network with fresh weights, to be trained or measured. Its batch is free, and it has two
 * outputs: {@code logits} (batch x classes) and {@code features} (batch x width).
 */
public interface Network {
  String LOGITS = "logits";
  String FEATURES = "features";

  /**
   * The graph.
   *
   * @param seed of the weights; the same one gives the same file, byte for byte
   */
  GraphBuilder build(long seed);
}
