package app.beholder.ml;

/**
 * What a model answered.
 *
 * @param probabilities nine for each thing asked about, after the activation, in the order of
 *     {@link app.beholder.model.Emotion} whatever the model's own; empty for a feature extractor
 * @param features {@link LoadedModel#featureWidth} for each; empty where the model gives none
 */
public record Inference(int count, float[] probabilities, float[] features) {}
