package app.beholder.ml.onnx;

import app.beholder.ml.Graph;
import java.util.List;

/**
 * The fusion model of the paper "Cultural-Aware AI Model for Emotion Recognition": both feature
 * vectors are brought to one width, {@code combined = w1 * image + w2 * text} with trainable
 * weights, and fully connected layers with ReLU give a number for each emotion. Inputs {@code
 * image_features} (batch x imageWidth) and {@code text_features} (batch x textWidth); features:
 * what the last layer sees.
 *
 * @param width of both after projection
 * @param hidden widths of the fully connected layers but the last
 */
public record FusionHead(
    int imageWidth, int textWidth, int width, List<Integer> hidden, int classes)
    implements Network {
  /** The input with the picture's features. */
  public static final String IMAGE = "image_features";

  /** The input with the comment's features. */
  public static final String TEXT = "text_features";

  /** Both count alike until it learns otherwise. */
  private static final float EQUAL = 0.5f;

  public FusionHead {
    hidden = List.copyOf(hidden);
  }

  @Override
  public GraphBuilder build(long seed) {
    GraphBuilder graph = new GraphBuilder("FusionHead");
    Layers layers = new Layers(graph, new RandomWeights(seed));
    graph.input(IMAGE, Graph.Type.FLOAT32, Shape.batchOf(imageWidth));
    graph.input(TEXT, Graph.Type.FLOAT32, Shape.batchOf(textWidth));
    String image = layers.linear("image_projection", IMAGE, imageWidth, width);
    String text = layers.linear("text_projection", TEXT, textWidth, width);
    String w1 = graph.floats("w1", new float[] {EQUAL});
    String w2 = graph.floats("w2", new float[] {EQUAL});
    String x =
        graph
            .node(
                "Add", graph.node("Mul", image, w1).output(), graph.node("Mul", text, w2).output())
            .output("combined");
    int inputs = width;
    for (int i = 0; i < hidden.size(); i++) {
      x = layers.relu(layers.linear("fc" + i, x, inputs, hidden.get(i)));
      inputs = hidden.get(i);
    }
    graph.node("Identity", x).output(FEATURES);
    layers.logits("classifier", FEATURES, inputs, classes);
    graph.output(LOGITS, Graph.Type.FLOAT32, Shape.batchOf(classes));
    graph.output(FEATURES, Graph.Type.FLOAT32, Shape.batchOf(inputs));
    return graph;
  }
}
