package app.beholder.ml.prediction;

import app.beholder.ml.DirectBuffers;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Tokenizer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Objects;

/** Made-up tensors to ask a model about, of the size that real ones have. */
final class ReadyInput {
  /** As long as a comment is as a rule, in tokens. */
  private static final int TYPICAL_LENGTH = 24;

  private static final String TYPICAL_COMMENT =
      "The quiet evening light over the water makes me feel calm and a little lonely";

  private ReadyInput() {}

  /** For an image or a text model. */
  static ModelInput of(LoadedModel loaded, int count) throws ModelException {
    Manifest manifest = loaded.model().manifest();
    return switch (manifest.task()) {
      case IMAGE -> pictures(Objects.requireNonNull(manifest.picture()), count);
      case TEXT ->
          comments(
              loaded.tokenizer().orElseThrow(),
              Objects.requireNonNull(manifest.text()).maximumLength(),
              count);
      case FUSION ->
          throw new ModelException(
              "The model %s takes neither pictures nor comments.".formatted(manifest.title()));
    };
  }

  /** How many of a power of two of them may be asked about at once. */
  static int atOnce(ModelPackage model, int most) {
    Manifest.PictureInput picture = model.manifest().picture();
    return picture == null ? most : picture.atOnce(most);
  }

  private static ModelInput pictures(Manifest.PictureInput as, int count) {
    FloatBuffer values = DirectBuffers.floats(count * PictureTensor.size(as));
    for (int i = 0; i < values.capacity(); i++) {
      values.put(i, (float) (as.range() / 2 * (1 + Math.sin(i))));
    }
    return new ModelInput.Pictures(count, values);
  }

  private static ModelInput comments(Tokenizer tokenizer, int longest, int count)
      throws ModelException {
    int length =
        tokenizer.fixedLength() > 0 ? tokenizer.fixedLength() : Math.min(longest, TYPICAL_LENGTH);
    long[] comment = tokenizer.encode(TYPICAL_COMMENT);
    LongBuffer tokens = DirectBuffers.longs(count * length);
    LongBuffer mask = DirectBuffers.longs(count * length);
    for (int i = 0; i < count * length; i++) {
      tokens.put(i, comment[i % length % comment.length]);
      mask.put(i, 1);
    }
    return new ModelInput.Tokens(count, length, tokens, mask);
  }
}
