package app.beholder.ml.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import app.beholder.ml.Inference;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.model.Emotion;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tensors that a graph gives, as the manifest says what they are. */
final class Reading {
  private static final int RANK_WITH_TOKENS = 3;
  private static final float[] NOTHING = {};

  private final String model;
  private final Manifest.Outputs outputs;
  private final Optional<Emotions> emotions;

  Reading(Manifest manifest) throws ModelException {
    model = manifest.title();
    outputs = manifest.outputs();
    emotions = manifest.predicts() ? Optional.of(Emotions.of(manifest)) : Optional.empty();
  }

  private boolean isPooled(int rank) {
    return rank == RANK_WITH_TOKENS && outputs.pooling() != Manifest.Pooling.NONE;
  }

  /** What was answered. */
  Inference inference(NDList tensors, ModelInput input) throws ModelException {
    int count = input.count();
    float[] probabilities = probabilities(tensors, count);
    float[] features = features(tensors, input, outputs.features());
    for (int thing = 0; thing < count; thing++) {
      if (!isSound(probabilities, thing, count) || !isSound(features, thing, count)) {
        fillWithNaN(probabilities, thing, count);
        fillWithNaN(features, thing, count);
      }
    }
    return new Inference(count, probabilities, features);
  }

  /** Whether all that was said of one of so many things is a number. */
  private static boolean isSound(float[] rows, int thing, int count) {
    int width = rows.length / count;
    for (int i = thing * width; i < (thing + 1) * width; i++) {
      if (!Float.isFinite(rows[i])) {
        return false;
      }
    }
    return true;
  }

  private static void fillWithNaN(float[] rows, int thing, int count) {
    int width = rows.length / count;
    Arrays.fill(rows, thing * width, (thing + 1) * width, Float.NaN);
  }

  private float[] probabilities(NDList tensors, int count) throws ModelException {
    if (emotions.isEmpty() || outputs.logits() == null) {
      return NOTHING;
    }
    float[] logits = numbers(named(outputs.logits(), tensors));
    if (logits.length != count * Emotion.ALL.size()) {
      throw problem(
          "gives %d numbers in its output %s, where %d are expected"
              .formatted(logits.length, outputs.logits(), count * Emotion.ALL.size()));
    }
    return emotions.get().probabilities(logits);
  }

  private float[] features(NDList tensors, ModelInput input, @Nullable String name)
      throws ModelException {
    if (name == null) {
      return NOTHING;
    }
    NDArray tensor = named(name, tensors);
    float[] values = numbers(tensor);
    Shape shape = tensor.getShape();
    if (values.length % input.count() != 0) {
      throw problem(
          "gives an output %s of the shape %s, where it was asked about %d"
              .formatted(name, shape, input.count()));
    }
    return isPooled(shape.dimension())
        ? Pooling.pooled(outputs.pooling(), values, (int) shape.get(1), (int) shape.get(2), input)
        : values;
  }

  private NDArray named(String name, NDList tensors) throws ModelException {
    for (NDArray tensor : tensors) {
      if (name.equals(tensor.getName())) {
        return tensor;
      }
    }
    throw problem("gives no output " + name);
  }

  private float[] numbers(NDArray tensor) throws ModelException {
    ByteBuffer bytes = tensor.toByteBuffer();
    float[] numbers = new float[Math.toIntExact(tensor.size())];
    switch (tensor.getDataType()) {
      case FLOAT32 -> bytes.asFloatBuffer().get(numbers);
      case FLOAT16 -> {
        ShortBuffer halves = bytes.asShortBuffer();
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = Float.float16ToFloat(halves.get(i));
        }
      }
      default ->
          throw problem(
              "gives neither single nor half precision in its output " + tensor.getName());
    }
    return numbers;
  }

  private ModelException problem(String what) {
    return new ModelException("The model %s %s.".formatted(model, what));
  }
}
