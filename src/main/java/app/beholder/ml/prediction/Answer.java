package app.beholder.ml.prediction;

import app.beholder.model.Prediction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a model said of one thing.
 *
 * @param prediction null for a feature extractor
 * @param features empty where the model gives none
 * @param device what it truly ran on, for people
 * @param time from the picture's file or the comment to the answer, without loading the model
 */
public record Answer(
    @Nullable Prediction prediction, float[] features, String device, Duration time) {}
