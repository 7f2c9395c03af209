package app.beholder.library;

import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import java.nio.FloatBuffer;
import java.util.Optional;

/**
 * The predictions of a run, by number of the painting or annotation. Immutable; numbers that came
 * into the library later have none.
 */
public final class Probabilities {
  private static final int EMOTIONS = Emotion.ALL.size();

  private final FloatBuffer values;
  private final int rows;

  /** Takes rows of nine, NaN where there is no prediction. */
  public Probabilities(FloatBuffer values) {
    if (values.remaining() % EMOTIONS != 0) {
      throw new IllegalArgumentException("rows of nine expected, got " + values.remaining());
    }
    this.values = values.slice();
    rows = values.remaining() / EMOTIONS;
  }

  public int rows() {
    return rows;
  }

  public boolean has(int number) {
    return number < rows && !Float.isNaN(values.get(number * EMOTIONS));
  }

  public Optional<Prediction> of(int number) {
    if (!has(number)) {
      return Optional.empty();
    }
    float[] row = new float[EMOTIONS];
    values.get(number * EMOTIONS, row);
    return Optional.of(Prediction.of(row));
  }
}
