package app.beholder.ml.djl;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;

/** For an image model. */
final class PictureFeeding implements Feeding {
  private static final int CHANNELS = 3;

  private final Manifest.PictureInput as;
  private final InputTensor picture;

  PictureFeeding(Manifest.PictureInput as, Graph graph) throws ModelException {
    this.as = as;
    picture = InputTensor.ofNumbers(graph, as.input());
  }

  @Override
  public NDList tensors(NDManager manager, ModelInput input) throws ModelException {
    ModelInput.Pictures pictures = Feeding.of(ModelInput.Pictures.class, input);
    Shape shape =
        switch (as.layout()) {
          case NCHW -> new Shape(pictures.count(), CHANNELS, as.height(), as.width());
          case NHWC -> new Shape(pictures.count(), as.height(), as.width(), CHANNELS);
        };
    return new NDList(picture.of(manager, pictures.values(), shape));
  }

  @Override
  public Graph.Tensor first() {
    return picture.tensor();
  }
}
