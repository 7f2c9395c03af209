package app.beholder.ml.djl;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** Makes the tensors that a graph wants of what a model is asked about. For one thread. */
interface Feeding {

  /** How a graph is fed, by its manifest. */
  static Feeding of(Manifest manifest, Graph graph) throws ModelException {
    if (manifest.picture() != null) {
      return new PictureFeeding(manifest.picture(), graph);
    }
    if (manifest.text() != null) {
      return new TokenFeeding(manifest.text(), graph);
    }
    if (manifest.fusion() != null) {
      return new FeatureFeeding(manifest.fusion(), graph);
    }
    throw new ModelException("The model's manifest does not say what goes into it.");
  }

  /**
   * The tensors, named as the graph's inputs; they belong to the manager.
   *
   * @throws ModelException where the model is asked about something of another kind
   */
  NDList tensors(NDManager manager, ModelInput input) throws ModelException;

  /** The input whose first size is how many are asked about at once. */
  Graph.Tensor first();

  /** One thing to ask about, all zeros: to learn what comes out. */
  ModelInput trial();

  /** What a model is asked about, if it is of the kind that it takes. */
  static <T extends ModelInput> T of(Class<T> kind, ModelInput input) throws ModelException {
    if (!kind.isInstance(input)) {
      throw new ModelException(
          "The model takes %s, and was given %s."
              .formatted(kind.getSimpleName(), input.getClass().getSimpleName()));
    }
    return kind.cast(input);
  }

  /** Room for numbers, all 0, outside of Java's heap, where the engine reads them in place. */
  static FloatBuffer floats(int count) {
    return bytes(count, Float.BYTES).asFloatBuffer();
  }

  /** Room for integers, all 0. */
  static LongBuffer longs(int count) {
    return bytes(count, Long.BYTES).asLongBuffer();
  }

  /** Room for numbers of so many bytes each. */
  static ByteBuffer bytes(int count, int each) {
    return ByteBuffer.allocateDirect(Math.multiplyExact(count, each))
        .order(ByteOrder.nativeOrder());
  }
}
