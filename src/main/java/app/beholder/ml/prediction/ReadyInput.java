package app.beholder.ml.prediction;

import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.Tokenizer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** Made-up tensors to ask a model about, of the size that real ones have. */
final class ReadyInput {
  private static final int CHANNELS = 3;

  /** As long as a comment is as a rule, in tokens. */
  private static final int TYPICAL_LENGTH = 24;

  private static final String TYPICAL_COMMENT =
      "The quiet evening light over the water makes me feel calm and a little lonely";

  private ReadyInput() {}

  /** For an image or a text model. */
  static ModelInput of(LoadedModel loaded, int count) throws ModelException {
    Manifest manifest = loaded.model().manifest();
    if (manifest.picture() != null) {
      return pictures(manifest.picture(), count);
    }
    Tokenizer tokenizer = loaded.tokenizer().orElse(null);
    if (manifest.text() == null || tokenizer == null) {
      throw new ModelException(
          "The model %s takes neither pictures nor comments.".formatted(manifest.title()));
    }
    return comments(tokenizer, manifest.text().maximumLength(), count);
  }

  private static ModelInput pictures(Manifest.PictureInput as, int count) {
    FloatBuffer values =
        room(count * CHANNELS * as.width() * as.height() * Float.BYTES).asFloatBuffer();
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
    LongBuffer tokens = room(count * length * Long.BYTES).asLongBuffer();
    LongBuffer mask = room(count * length * Long.BYTES).asLongBuffer();
    for (int i = 0; i < count * length; i++) {
      tokens.put(i, comment[i % length % comment.length]);
      mask.put(i, 1);
    }
    return new ModelInput.Tokens(count, length, tokens, mask);
  }

  private static ByteBuffer room(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }
}
