package app.beholder.ml.djl;

import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;

/** Makes probabilities for the emotions, in their order, of what a graph gives. */
final class Emotions {
  private static final int COUNT = Emotion.ALL.size();

  /** A probability in half precision may be above 1 by this. */
  private static final float ROUNDING = 1e-3f;

  private final String model;
  private final Activation activation;

  /** For each of the model's outputs the emotion that it stands for. */
  private final int[] places;

  private Emotions(String model, Activation activation, int[] places) {
    this.model = model;
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
    return new Emotions(manifest.title(), manifest.activation(), places);
  }

  /**
   * The probabilities.
   *
   * @param outputs nine for each thing, all of them finite
   */
  float[] probabilities(float[] outputs) throws ModelException {
    float[] probabilities = new float[outputs.length];
    for (int from = 0; from < outputs.length; from += COUNT) {
      switch (activation) {
        case SOFTMAX -> softmax(outputs, from, probabilities);
        case SIGMOID -> sigmoid(outputs, from, probabilities);
        case NONE -> copy(outputs, from, probabilities);
      }
    }
    return probabilities;
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

  private void copy(float[] outputs, int from, float[] probabilities) throws ModelException {
    for (int i = 0; i < COUNT; i++) {
      float value = outputs[from + i];
      if (value < 0 || value > 1 + ROUNDING) {
        throw new ModelException(
            "The model %s gives %s where a probability should be: its activation may be softmax or sigmoid."
                .formatted(model, value));
      }
      probabilities[from + places[i]] = value;
    }
  }
}
