package app.beholder.ml;

import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.Pooling;
import java.util.List;

/** How many numbers a vector has that a graph gives for each thing. */
public final class FeatureWidth {
  private static final int RANK_WITH_TOKENS = 3;

  private FeatureWidth() {}

  /** The width of a model's features; 0 where it gives none or the graph does not say. */
  public static int of(Graph graph, Outputs outputs) {
    if (outputs.features() == null) {
      return 0;
    }
    return graph
        .output(outputs.features())
        .map(tensor -> (int) Math.max(0, of(tensor, outputs.pooling())))
        .orElse(0);
  }

  /** The width of an output; {@link Graph#FREE} where it has none that is known. */
  public static long of(Tensor output, Pooling pooling) {
    if (pooling == Pooling.NONE) {
      return isOneVector(output) ? output.size(1) : Graph.FREE;
    }
    return output.shape().size() == RANK_WITH_TOKENS ? output.size(-1) : Graph.FREE;
  }

  /** Whether there is one vector for each thing, as in ?x512 or ?x512x1x1. */
  public static boolean isOneVector(Tensor output) {
    List<Long> shape = output.shape();
    return shape.size() >= 2 && shape.stream().skip(2).allMatch(size -> size == 1);
  }

  /** Whether there is a vector for each token of each thing. */
  public static boolean hasTokens(Tensor output) {
    return output.shape().size() == RANK_WITH_TOKENS && !isOneVector(output);
  }
}
