package app.beholder.ml.onnx;

import app.beholder.ml.Graph;
import java.util.List;

/**
 * A residual network of bottleneck blocks (He, Zhang, Ren and Sun, "Deep Residual Learning for
 * Image Recognition", 2016, table 1). Where a block halves height and width, its 3x3 convolution
 * does, as in torchvision; the paper's first 1x1 did. Weights have torchvision's names. Input
 * {@code image}: batch x 3 x size x size; features: the mean over height and width, batch x 32
 * width.
 *
 * @param size of the picture, in pixels
 * @param width channels after the first layer, 64 as published
 * @param blocks how many in each of the stages
 */
public record ResNet(int size, int width, List<Integer> blocks, int classes) implements Network {
  /** The input. */
  public static final String IMAGE = "image";

  private static final int EXPANSION = 4;

  public ResNet {
    blocks = List.copyOf(blocks);
  }

  /** ResNet50 as published: with 1000 classes it has 25.6 million parameters. */
  public static ResNet fifty(int classes) {
    return new ResNet(224, 64, List.of(3, 4, 6, 3), classes);
  }

  @Override
  public GraphBuilder build(long seed) {
    GraphBuilder graph = new GraphBuilder("ResNet");
    Layers layers = new Layers(graph, new RandomWeights(seed));
    String x = graph.input(IMAGE, Graph.Type.FLOAT32, Shape.batchOf(3, size, size));
    x = layers.convolution("conv1", x, 3, width, 7, 2);
    x = layers.relu(layers.batchNorm("bn1", x, width));
    x =
        graph
            .node("MaxPool", x)
            .integers("kernel_shape", 3, 3)
            .integers("strides", 2, 2)
            .integers("pads", 1, 1, 1, 1)
            .output();
    int channels = width;
    for (int stage = 0; stage < blocks.size(); stage++) {
      int inner = width << stage;
      for (int block = 0; block < blocks.get(stage); block++) {
        int stride = stage > 0 && block == 0 ? 2 : 1;
        String name = "layer" + (stage + 1) + "." + block;
        x = bottleneck(graph, layers, name, x, channels, inner, stride);
        channels = inner * EXPANSION;
      }
    }
    layers.poolAll(x, FEATURES);
    layers.logits("fc", FEATURES, channels, classes);
    graph.output(LOGITS, Graph.Type.FLOAT32, Shape.batchOf(classes));
    graph.output(FEATURES, Graph.Type.FLOAT32, Shape.batchOf(channels));
    return graph;
  }

  /** Figure 5, right: 1x1 to fewer channels, 3x3, 1x1 to four times as many; added to the input. */
  private static String bottleneck(
      GraphBuilder graph,
      Layers layers,
      String name,
      String x,
      int channels,
      int inner,
      int stride) {
    int outer = inner * EXPANSION;
    String y = layers.convolution(name + ".conv1", x, channels, inner, 1, 1);
    y = layers.relu(layers.batchNorm(name + ".bn1", y, inner));
    y = layers.convolution(name + ".conv2", y, inner, inner, 3, stride);
    y = layers.relu(layers.batchNorm(name + ".bn2", y, inner));
    y = layers.convolution(name + ".conv3", y, inner, outer, 1, 1);
    y = layers.batchNorm(name + ".bn3", y, outer);
    String shortcut = x;
    if (channels != outer || stride != 1) {
      shortcut = layers.convolution(name + ".downsample.0", x, channels, outer, 1, stride);
      shortcut = layers.batchNorm(name + ".downsample.1", shortcut, outer);
    }
    return layers.relu(graph.node("Add", y, shortcut).name(name).output());
  }
}
