package app.beholder.ml.packages;

import app.beholder.ml.Device;
import app.beholder.ml.DirectBuffers;
import app.beholder.ml.Engine;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Tokenizer;
import java.nio.LongBuffer;
import java.util.Objects;

/**
 * Tries a model before it is accepted: loads it and asks it once about a black picture, a short
 * comment, or features that are all 0.
 */
public final class Trial {
  private static final int COLOURS = 3;
  private static final String COMMENT = "The sea is calm, and I feel at peace.";

  private final Engine engine;

  public Trial(Engine engine) {
    this.engine = engine;
  }

  /**
   * Tries a model.
   *
   * @return what it answered
   * @throws ModelException where the engine does not take it, it fails, or it gives no numbers
   */
  public Inference run(ModelPackage model, Device device) throws ModelException {
    try (LoadedModel loaded = engine.load(model, device)) {
      return loaded.run(input(loaded)).requireNumbers(model);
    }
  }

  private static ModelInput input(LoadedModel loaded) throws ModelException {
    Manifest manifest = loaded.model().manifest();
    return switch (manifest.task()) {
      case IMAGE -> picture(Objects.requireNonNull(manifest.picture()));
      case TEXT -> comment(loaded.tokenizer().orElseThrow());
      case FUSION -> features(loaded.model(), Objects.requireNonNull(manifest.fusion()));
    };
  }

  private static ModelInput picture(PictureInput picture) {
    return new ModelInput.Pictures(
        1, DirectBuffers.floats(COLOURS * picture.width() * picture.height()));
  }

  private static ModelInput comment(Tokenizer tokenizer) throws ModelException {
    long[] tokens = tokenizer.encode(COMMENT);
    int length = Math.max(tokens.length, tokenizer.fixedLength());
    LongBuffer numbers = DirectBuffers.longs(length);
    LongBuffer mask = DirectBuffers.longs(length);
    for (int i = 0; i < length; i++) {
      numbers.put(i, i < tokens.length ? tokens[i] : tokenizer.padding());
      mask.put(i, i < tokens.length ? 1 : 0);
    }
    return new ModelInput.Tokens(1, length, numbers, mask);
  }

  private static ModelInput features(ModelPackage model, FusionInput fusion) {
    return new ModelInput.FeaturePairs(
        1,
        DirectBuffers.floats(width(model, fusion.image())),
        DirectBuffers.floats(width(model, fusion.text())));
  }

  /** How wide an input of features is; 1 where the graph takes any width. */
  private static int width(ModelPackage model, String input) {
    return model
        .graph()
        .input(input)
        .filter(tensor -> tensor.shape().size() == 2)
        .map(tensor -> (int) Math.max(1, tensor.size(1)))
        .orElse(1);
  }
}
