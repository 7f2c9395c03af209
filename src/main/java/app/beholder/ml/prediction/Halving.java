package app.beholder.ml.prediction;

import app.beholder.ml.DeviceMemoryException;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a model about as many things at once as its device has memory for: where that runs out it
 * goes on with half of them, from then on.
 */
final class Halving {
  private static final Logger LOG = LoggerFactory.getLogger(Halving.class);

  private final LoadedModel model;
  private int most;

  Halving(LoadedModel model) {
    this.model = model;
    most = Math.max(1, model.largestBatch());
  }

  /** How many are asked about at once, at most. */
  int most() {
    return most;
  }

  /**
   * What the model says of all of it.
   *
   * @throws ModelException where the model fails, or there is no memory for even one
   */
  Inference run(ModelInput input) throws ModelException {
    List<Inference> parts = new ArrayList<>();
    int from = 0;
    while (from < input.count()) {
      int to = Math.min(input.count(), from + most);
      try {
        boolean whole = to - from == input.count();
        parts.add(model.run(whole ? input : input.slice(from, to)));
        from = to;
      } catch (DeviceMemoryException e) {
        halve(to - from, e);
      }
    }
    return parts.size() == 1 ? parts.getFirst() : joined(parts);
  }

  private void halve(int asked, DeviceMemoryException e) throws ModelException {
    if (asked == 1) {
      throw new ModelException(
          model.model().id()
              + " does not fit into the memory of "
              + model.device()
              + ", not even for one at a time; close other programs that use it, or let the model"
              + " run on the processor.",
          e);
    }
    most = asked / 2;
    LOG.info("{} has no memory for {} at once, goes on with {}", model.device(), asked, most);
  }

  private static Inference joined(List<Inference> parts) {
    return new Inference(
        parts.stream().mapToInt(Inference::count).sum(),
        joinedNumbers(parts.stream().map(Inference::probabilities).toList()),
        joinedNumbers(parts.stream().map(Inference::features).toList()));
  }

  private static float[] joinedNumbers(List<float[]> parts) {
    float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
