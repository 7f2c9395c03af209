package app.beholder.app.bench;

import app.beholder.ml.DirectBuffers;
import app.beholder.ml.ModelInput;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** Copies what a model is asked, in memory of their own. */
final class InputCopy {
  private InputCopy() {}

  static ModelInput of(ModelInput input) {
    return switch (input) {
      case ModelInput.Pictures(int count, FloatBuffer values) ->
          new ModelInput.Pictures(count, copy(values));
      case ModelInput.Tokens(int count, int length, LongBuffer tokens, LongBuffer mask) ->
          new ModelInput.Tokens(count, length, copy(tokens), copy(mask));
      case ModelInput.FeaturePairs(int count, FloatBuffer image, FloatBuffer text) ->
          new ModelInput.FeaturePairs(count, copy(image), copy(text));
    };
  }

  private static FloatBuffer copy(FloatBuffer values) {
    return DirectBuffers.floats(values.remaining()).put(values.duplicate()).flip();
  }

  private static LongBuffer copy(LongBuffer values) {
    return DirectBuffers.longs(values.remaining()).put(values.duplicate()).flip();
  }
}
