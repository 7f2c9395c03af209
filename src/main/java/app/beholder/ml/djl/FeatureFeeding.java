package app.beholder.ml.djl;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import java.nio.FloatBuffer;

/** For a fusion model. */
final class FeatureFeeding implements Feeding {
  private final InputTensor image;
  private final InputTensor text;

  FeatureFeeding(Manifest.FusionInput as, Graph graph) throws ModelException {
    image = InputTensor.ofNumbers(graph, as.image());
    text = InputTensor.ofNumbers(graph, as.text());
  }

  @Override
  public NDList tensors(NDManager manager, ModelInput input) throws ModelException {
    ModelInput.FeaturePairs pairs = Feeding.of(ModelInput.FeaturePairs.class, input);
    return new NDList(
        image.of(manager, pairs.image(), shape(pairs.count(), pairs.image())),
        text.of(manager, pairs.text(), shape(pairs.count(), pairs.text())));
  }

  private static Shape shape(int count, FloatBuffer features) {
    return new Shape(count, features.remaining() / count);
  }

  @Override
  public Graph.Tensor first() {
    return image.tensor();
  }
}
