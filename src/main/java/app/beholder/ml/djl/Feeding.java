package app.beholder.ml.djl;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import org.jspecify.annotations.Nullable;

/** Makes the tensors that a graph wants of what a model is asked about. For one thread. */
interface Feeding {

  /** How a graph is fed, by its manifest. */
  static Feeding of(Manifest manifest, Graph graph) throws ModelException {
    return switch (manifest.task()) {
      case IMAGE -> new PictureFeeding(required(manifest.picture()), graph);
      case TEXT -> new TokenFeeding(required(manifest.text()), graph);
      case FUSION -> new FeatureFeeding(required(manifest.fusion()), graph);
    };
  }

  private static <T> T required(@Nullable T section) throws ModelException {
    if (section == null) {
      throw new ModelException("The model's manifest does not say what goes into it.");
    }
    return section;
  }

  /**
   * The tensors, named as the graph's inputs; they belong to the manager.
   *
   * @throws ModelException where the model is asked about something of another kind
   */
  NDList tensors(NDManager manager, ModelInput input) throws ModelException;

  /** The input whose first size is how many are asked about at once. */
  Graph.Tensor first();

  /** What a model is asked about, if it is of the kind that it takes. */
  static <T extends ModelInput> T of(Class<T> kind, ModelInput input) throws ModelException {
    if (!kind.isInstance(input)) {
      throw new ModelException(
          "The model takes %s, and was given %s."
              .formatted(kind.getSimpleName(), input.getClass().getSimpleName()));
    }
    return kind.cast(input);
  }
}
