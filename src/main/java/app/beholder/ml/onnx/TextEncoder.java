package app.beholder.ml.onnx;

import app.beholder.ml.Graph;

/**
 * A transformer encoder over tokens (Vaswani et al., "Attention Is All You Need", 2017, sections
 * 3.1 to 3.3) with learnt positions, GELU, and the mean over the tokens that the mask lets through
 * as features. Inputs {@code input_ids} and {@code attention_mask}: batch x length, long integers.
 *
 * @param vocabulary how many tokens there are
 * @param maximumLength how many positions there are; longer inputs fail
 * @param width of a token's vector
 * @param heads of attention; divide the width
 * @param hidden width of the feed-forward layer
 * @param normFirst whether each part normalises what it takes (Xiong et al., "On Layer
 *     Normalization in the Transformer Architecture", 2020), which learns more steadily; else the
 *     sum after it, as published
 */
public record TextEncoder(
    int vocabulary,
    int maximumLength,
    int width,
    int heads,
    int layers,
    int hidden,
    boolean normFirst,
    int classes)
    implements Network {
  /** The input with the numbers of tokens. */
  public static final String TOKENS = "input_ids";

  /** The input that is 1 for tokens and 0 for padding. */
  public static final String MASK = "attention_mask";

  public TextEncoder {
    if (width % heads != 0) {
      throw new IllegalArgumentException(heads + " heads do not divide " + width);
    }
  }

  /** Of DistilBERT's size: 6 layers of 768, 66 million parameters. */
  public static TextEncoder distilBert(int classes) {
    return new TextEncoder(30_522, 512, 768, 12, 6, 3072, false, classes);
  }

  @Override
  public GraphBuilder build(long seed) {
    GraphBuilder graph = new GraphBuilder("TextEncoder");
    Shape tokens = Shape.batchOf().then("length");
    graph.input(TOKENS, Graph.Type.INT64, tokens);
    graph.input(MASK, Graph.Type.INT64, tokens);
    new TextGraph(this, graph, new RandomWeights(seed)).build();
    graph.output(LOGITS, Graph.Type.FLOAT32, Shape.batchOf(classes));
    graph.output(FEATURES, Graph.Type.FLOAT32, Shape.batchOf(width));
    return graph;
  }
}
