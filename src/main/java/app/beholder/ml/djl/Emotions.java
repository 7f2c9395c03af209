package app.beholder.ml.djl;

import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import java.util.Arrays;

/** Makes probabilities for the emotions, in their order, of what a graph gives. */
final class Emotions {
  private static final int COUNT = Emotion.ALL.size();

  /** A probability in half precision may be above 1 by this. */
  private static final float ROUNDING = 1e-3f;

  private final Activation activation;

  /** For each of the model's outputs the emotion that it stands for. */
  private final int[] places;

  private Emotions(Activation activation, int[] places) {
    this.activation = activation;
    this.places = places;
  }

  /** As a manifest says. */
  static Emotions of(Manifest manifest) throws ModelException {
    int[] places = new int[COUNT];
    if (manifest.labels().size() != COUNT) {
      throw new ModelException(
          "The model %s has labels for %d emotions, and there are %d."
              .formatted(manifest.title(), manifest.labels().size(), COUNT));
    }
    for (int i = 0; i < COUNT; i++) {
      String label = manifest.labels().get(i);
      places[i] =
          Emotion.ofLabel(label)
              .orElseThrow(() ->
                  new ModelException(
                      "The model %s has a label %s, which is no emotion."
                          .formatted(manifest.title(), label)))
              .ordinal();
    }
    return new Emotions(manifest.activation(), places);
  }

  /**
   * The probabilities; NaN for a thing of which one of the outputs is no finite number, or no
   * probability where it should be one.
   *
   * @param outputs nine for each thing
   */
  float[] probabilities(float[] outputs) {
    float[] probabilities = new float[outputs.length];
    for (int from = 0; from < outputs.length; from += COUNT) {
      if (!isSound(outputs, from)) {
        Arrays.fill(probabilities, from, from + COUNT, Float.NaN);
        continue;
      }
      switch (activation) {
        case SOFTMAX -> softmax(outputs, from, probabilities);
        case SIGMOID -> sigmoid(outputs, from, probabilities);
        case NONE -> copy(outputs, from, probabilities);
      }
    }
    return probabilities;
  }

  private boolean isSound(float[] outputs, int from) {
    for (int i = from; i < from + COUNT; i++) {
      boolean sound =
          activation == Activation.NONE
              ? outputs[i] >= 0 && outputs[i] <= 1 + ROUNDING
              : Float.isFinite(outputs[i]);
      if (!sound) {
        return false;
      }
    }
    return true;
  }

  /** Less the largest, which changes nothing but that no power is too large for a number. */
  private void softmax(float[] outputs, int from, float[] probabilities) {
    double largest = outputs[from];
    for (int i = 1; i < COUNT; i++) {
      largest = Math.max(largest, outputs[from + i]);
    }
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += Math.exp(outputs[from + i] - largest);
    }
    for (int i = 0; i < COUNT; i++) {
      probabilities[from + places[i]] = (float) (Math.exp(outputs[from + i] - largest) / sum);
    }
  }

  private void sigmoid(float[] outputs, int from, float[] probabilities) {
    for (int i = 0; i < COUNT; i++) {
      probabilities[from + places[i]] = (float) (1 / (1 + Math.exp(-outputs[from + i])));
    }
  }

  private void copy(float[] outputs, int from, float[] probabilities) {
    for (int i = 0; i < COUNT; i++) {
      probabilities[from + places[i]] = outputs[from + i];
    }
  }
}
