package app.beholder.ml.djl;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Tokenizer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A graph in an ONNX Runtime session, behind DJL's predictor. */
final class LoadedNetwork implements LoadedModel {
  private final ModelPackage model;
  private final String device;
  private final Session session;
  private final Optional<TokenizerFile> tokenizer;
  private final int largestBatch;
  private final int featureWidth;

  /** What DJL holds of a loaded graph. */
  private record Session(
      OrtSession.SessionOptions options, Model network, Predictor<ModelInput, Inference> predictor)
      implements AutoCloseable {
    @Override
    public void close() {
      predictor.close();
      network.close();
      options.close();
    }
  }

  private LoadedNetwork(
      ModelPackage model,
      String device,
      Session session,
      Feeding feeding,
      Optional<TokenizerFile> tokenizer)
      throws ModelException {
    this.model = model;
    this.device = device;
    this.session = session;
    this.tokenizer = tokenizer;
    largestBatch = largestBatch(feeding.first());
    featureWidth = FeatureWidth.of(model.graph(), model.manifest().outputs());
  }

  /**
   * Loads a model.
   *
   * @param on where DJL shall run it
   * @param device what people call that
   */
  static LoadedNetwork load(
      ModelPackage model, Device on, String device, Optional<TokenizerFile> tokenizer)
      throws ModelException {
    Feeding feeding = Feeding.of(model.manifest(), model.graph());
    Reading reading = new Reading(model.manifest());
    Session session = open(model, on, new NetworkTranslator(feeding, reading));
    try {
      return new LoadedNetwork(model, device, session, feeding, tokenizer);
    } catch (ModelException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static Session open(ModelPackage model, Device on, NetworkTranslator translator)
      throws ModelException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    Model network = Model.newInstance(model.id(), on, EngineStart.ENGINE);
    try {
      SessionSettings.apply(options);
      network.load(model.file(), null, Map.of("sessionOptions", options));
      return new Session(options, network, network.newPredictor(translator));
    } catch (OrtException | IOException | MalformedModelException | RuntimeException e) {
      network.close();
      options.close();
      throw EngineFailure.loading(model.manifest().title(), e);
    }
  }

  private int largestBatch(Graph.Tensor input) throws ModelException {
    if (input.shape().isEmpty() || input.size(0) == Graph.FREE) {
      return Integer.MAX_VALUE;
    }
    if (input.size(0) != 1) {
      throw new ModelException(
          "The model %s wants exactly %d at once: export it for one, or for any number."
              .formatted(model.manifest().title(), input.size(0)));
    }
    return 1;
  }

  @Override
  public ModelPackage model() {
    return model;
  }

  @Override
  public String device() {
    return device;
  }

  @Override
  public int largestBatch() {
    return largestBatch;
  }

  @Override
  public int featureWidth() {
    return featureWidth;
  }

  @Override
  public Optional<Tokenizer> tokenizer() {
    return tokenizer.map(Tokenizer.class::cast);
  }

  @Override
  public Inference run(ModelInput input) throws ModelException {
    try {
      return session.predictor().predict(input);
    } catch (TranslateException e) {
      if (e.getCause() instanceof ModelException known) {
        throw known;
      }
      throw EngineFailure.running(model.manifest().title(), e);
    }
  }

  @Override
  public void close() {
    session.close();
    tokenizer.ifPresent(TokenizerFile::close);
  }
}
