package app.beholder.ml.onnx;

import app.beholder.ml.Graph;
import java.util.List;

/**
 * A small convolutional network: for each entry of {@code channels} a 3x3 convolution that halves
 * height and width, batch normalisation and ReLU; the mean over height and width; a linear layer.
 * Input {@code image}: batch x 3 x size x size.
 *
 * @param size of the picture, in pixels
 * @param type of the input: single precision, or half, which is converted before the first layer
 */
public record ConvNet(int size, List<Integer> channels, int classes, Graph.Type type)
    implements Network {
  /** The input. */
  public static final String IMAGE = "image";

  private static final int COLOURS = 3;

  public ConvNet {
    channels = List.copyOf(channels);
  }

  /** With an input in single precision. */
  public ConvNet(int size, List<Integer> channels, int classes) {
    this(size, channels, classes, Graph.Type.FLOAT32);
  }

  @Override
  public GraphBuilder build(long seed) {
    GraphBuilder graph = new GraphBuilder("ConvNet");
    Layers layers = new Layers(graph, new RandomWeights(seed));
    String x = graph.input(IMAGE, type, Shape.batchOf(COLOURS, size, size));
    if (type != Graph.Type.FLOAT32) {
      x = graph.node("Cast", x).integer("to", ElementTypes.toOnnx(Graph.Type.FLOAT32)).output();
    }
    int width = COLOURS;
    for (int i = 0; i < channels.size(); i++) {
      int next = channels.get(i);
      x = layers.convolution("conv" + i, x, width, next, 3, 2);
      x = layers.relu(layers.batchNorm("bn" + i, x, next));
      width = next;
    }
    layers.poolAll(x, FEATURES);
    layers.logits("fc", FEATURES, width, classes);
    graph.output(LOGITS, Graph.Type.FLOAT32, Shape.batchOf(classes));
    graph.output(FEATURES, Graph.Type.FLOAT32, Shape.batchOf(width));
    return graph;
  }
}
