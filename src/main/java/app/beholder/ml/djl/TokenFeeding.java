package app.beholder.ml.djl;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import app.beholder.ml.DirectBuffers;
import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import java.nio.LongBuffer;
import org.jspecify.annotations.Nullable;

/** For a text model. */
final class TokenFeeding implements Feeding {
  private final InputTensor tokens;
  private final @Nullable InputTensor mask;
  private final @Nullable InputTensor types;
  private LongBuffer zeros = DirectBuffers.longs(0);

  TokenFeeding(Manifest.TextInput as, Graph graph) throws ModelException {
    tokens = InputTensor.ofIntegers(graph, as.tokens());
    mask = as.mask() == null ? null : InputTensor.ofIntegers(graph, as.mask());
    types = as.types() == null ? null : InputTensor.ofIntegers(graph, as.types());
  }

  @Override
  public NDList tensors(NDManager manager, ModelInput input) throws ModelException {
    ModelInput.Tokens comments = Feeding.of(ModelInput.Tokens.class, input);
    Shape shape = new Shape(comments.count(), comments.length());
    NDList tensors = new NDList(tokens.of(manager, comments.tokens(), shape));
    if (mask != null) {
      tensors.add(mask.of(manager, comments.mask(), shape));
    }
    if (types != null) {
      tensors.add(types.of(manager, zeros(comments.count() * comments.length()), shape));
    }
    return tensors;
  }

  @Override
  public Graph.Tensor first() {
    return tokens.tensor();
  }

  /** How many tokens the graph wants of each comment; 0 where they may be any number. */
  int fixedLength() {
    Graph.Tensor tensor = tokens.tensor();
    return tensor.shape().size() < 2 || tensor.size(1) == Graph.FREE
        ? 0
        : Math.toIntExact(tensor.size(1));
  }

  private LongBuffer zeros(int count) {
    if (zeros.capacity() < count) {
      zeros = DirectBuffers.longs(count);
    }
    return zeros.slice(0, count);
  }
}
