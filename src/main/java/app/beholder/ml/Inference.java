package app.beholder.ml;

/**
 * What a model answered. Where something that it gives of a thing is no finite number, or no
 * probability where it should be one, all that stands here of that thing is NaN: half precision may
 * be too little for one picture among many.
 *
 * @param probabilities nine for each thing asked about, after the activation, in the order of
 *     {@link app.beholder.model.Emotion} whatever the model's own; empty for a feature extractor
 * @param features {@link LoadedModel#featureWidth} for each; empty where the model gives none
 */
public record Inference(int count, float[] probabilities, float[] features) {

  /** Whether the model gave numbers of this one. */
  public boolean hasNumbers(int thing) {
    return hasNumbers(probabilities, thing) && hasNumbers(features, thing);
  }

  private boolean hasNumbers(float[] rows, int thing) {
    return rows.length == 0 || !Float.isNaN(rows[thing * (rows.length / count)]);
  }

  /**
   * The same, if the model gave numbers of everything.
   *
   * @throws ModelException where it did not
   */
  public Inference requireNumbers(ModelPackage model) throws ModelException {
    for (int thing = 0; thing < count; thing++) {
      if (!hasNumbers(thing)) {
        throw new ModelException(noNumbers(model));
      }
    }
    return this;
  }

  /** What people are told where a model gave no numbers. */
  public static String noNumbers(ModelPackage model) {
    return "The model %s gives no numbers here that can be used: check the range of its input and its activation, or export it in single precision if it is in half."
        .formatted(model.manifest().title());
  }
}
