package app.beholder.ml.djl;

import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import java.nio.LongBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes one vector for each thing of a tensor that has a vector for each of its tokens. */
final class Pooling {
  private Pooling() {}

  /**
   * The vectors, one after the other.
   *
   * @param values count x tokens x width
   * @param input tells which tokens only fill up; others than comments have none
   */
  static float[] pooled(
      Manifest.Pooling how, float[] values, int tokens, int width, ModelInput input)
      throws ModelException {
    return switch (how) {
      case NONE -> values;
      case FIRST -> first(values, tokens, width);
      case MEAN -> mean(values, tokens, width, mask(input, tokens));
    };
  }

  private static float[] first(float[] values, int tokens, int width) {
    float[] firsts = new float[values.length / tokens];
    for (int at = 0; at < firsts.length; at += width) {
      System.arraycopy(values, at * tokens, firsts, at, width);
    }
    return firsts;
  }

  private static float[] mean(float[] values, int tokens, int width, @Nullable LongBuffer mask) {
    int count = values.length / tokens / width;
    float[] means = new float[count * width];
    double[] sum = new double[width];
    for (int thing = 0; thing < count; thing++) {
      Arrays.fill(sum, 0);
      int taken = 0;
      for (int token = 0; token < tokens; token++) {
        int row = thing * tokens + token;
        if (mask == null || mask.get(mask.position() + row) != 0) {
          taken++;
          for (int i = 0; i < width; i++) {
            sum[i] += values[row * width + i];
          }
        }
      }
      for (int i = 0; i < width; i++) {
        means[thing * width + i] = (float) (sum[i] / Math.max(1, taken));
      }
    }
    return means;
  }

  private static @Nullable LongBuffer mask(ModelInput input, int tokens) throws ModelException {
    if (!(input instanceof ModelInput.Tokens comments)) {
      return null;
    }
    if (comments.length() != tokens) {
      throw new ModelException(
          "The features have %d vectors for %d tokens, so their mean over the tokens cannot be taken: choose other features."
              .formatted(tokens, comments.length()));
    }
    return comments.mask();
  }
}
