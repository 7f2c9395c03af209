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
    if (number >= rows) {
      return false;
    }
    for (int i = number * EMOTIONS; i < (number + 1) * EMOTIONS; i++) {
      if (!(values.get(i) >= 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Copies the nine probabilities of a painting or annotation.
   *
   * @return false where there is no prediction
   */
  public boolean read(int number, float[] into) {
    if (!has(number)) {
      return false;
    }
    values.get(number * EMOTIONS, into, 0, EMOTIONS);
    return true;
  }

  public Optional<Prediction> of(int number) {
    float[] row = new float[EMOTIONS];
    return read(number, row) ? Optional.of(Prediction.of(row)) : Optional.empty();
  }
}
