package app.beholder.ml;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/**
 * What a model is asked about at once, ready for the engine. Buffers are direct, in the machine's
 * byte order, hold exactly what is said, and belong to the caller.
 */
public sealed interface ModelInput {

  int count();

  /** Only those from {@code from} (inclusive) to {@code to} (exclusive). */
  ModelInput slice(int from, int to);

  /**
   * Pictures, as {@link Manifest.PictureInput} says.
   *
   * @param values count x 3 x height x width, or count x height x width x 3
   */
  record Pictures(int count, FloatBuffer values) implements ModelInput {
    @Override
    public ModelInput slice(int from, int to) {
      return new Pictures(to - from, part(values, count, from, to));
    }
  }

  /**
   * Comments of one length.
   *
   * @param tokens count x length
   * @param mask the same: 1 for a token, 0 for padding
   */
  record Tokens(int count, int length, LongBuffer tokens, LongBuffer mask) implements ModelInput {
    @Override
    public ModelInput slice(int from, int to) {
      int first = from * length;
      int size = (to - from) * length;
      return new Tokens(to - from, length, tokens.slice(first, size), mask.slice(first, size));
    }
  }

  /**
   * Features of pictures and comments, for a fusion model.
   *
   * @param image count x width of the image model's features
   * @param text count x width of the text model's features
   */
  record FeaturePairs(int count, FloatBuffer image, FloatBuffer text) implements ModelInput {
    @Override
    public ModelInput slice(int from, int to) {
      return new FeaturePairs(to - from, part(image, count, from, to), part(text, count, from, to));
    }
  }

  private static FloatBuffer part(FloatBuffer all, int count, int from, int to) {
    int width = all.remaining() / count;
    return all.slice(all.position() + from * width, (to - from) * width);
  }
}
