package app.beholder.ml.djl;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.beholder.ml.Engine;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph in ONNX Runtime alone, on the processor, fed with tensors that are ready: what the
 * program is measured against. For one thread.
 */
public final class BareSession implements AutoCloseable {
  private static final int COLOURS = 3;

  private final OrtEnvironment environment;
  private final ModelPackage model;
  private final OrtSession session;
  private final List<Map<String, OnnxTensor>> inputs = new ArrayList<>();

  private BareSession(OrtEnvironment environment, ModelPackage model, OrtSession session) {
    this.environment = environment;
    this.model = model;
    this.session = session;
  }

  /**
   * Opens an image or a text model.
   *
   * @param engine the program's, which must have started ONNX Runtime before anything else does
   * @param spinning whether its threads wait for work by spinning: the runtime's own choice, faster
   *     where nothing else wants the cores and slower where something does
   * @throws ModelException where it does not take the graph
   */
  public static BareSession open(Engine engine, ModelPackage model, boolean spinning)
      throws ModelException {
    engine.report();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(Processor.cores());
      options.addConfigEntry("session.intra_op.allow_spinning", spinning ? "1" : "0");
      return new BareSession(
          environment, model, environment.createSession(model.file().toString(), options));
    } catch (OrtException e) {
      throw EngineFailure.loading(model.manifest().title(), e);
    }
  }

  /**
   * Adds what {@link #run} asks about; its buffers must stay as they are.
   *
   * @throws ModelException where it is neither pictures nor comments
   */
  public void add(ModelInput input) throws ModelException {
    try {
      inputs.add(tensors(input));
    } catch (OrtException e) {
      throw EngineFailure.running(model.manifest().title(), e);
    }
  }

  private Map<String, OnnxTensor> tensors(ModelInput input) throws OrtException, ModelException {
    PictureInput picture = model.manifest().picture();
    TextInput text = model.manifest().text();
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    if (input instanceof ModelInput.Pictures pictures && picture != null) {
      long[] shape =
          picture.layout() == Layout.NCHW
              ? new long[] {pictures.count(), COLOURS, picture.height(), picture.width()}
              : new long[] {pictures.count(), picture.height(), picture.width(), COLOURS};
      tensors.put(picture.input(), OnnxTensor.createTensor(environment, pictures.values(), shape));
    } else if (input instanceof ModelInput.Tokens tokens && text != null) {
      long[] shape = {tokens.count(), tokens.length()};
      tensors.put(text.tokens(), OnnxTensor.createTensor(environment, tokens.tokens(), shape));
      if (text.mask() != null) {
        tensors.put(text.mask(), OnnxTensor.createTensor(environment, tokens.mask(), shape));
      }
    } else {
      throw new ModelException(model.id() + " is not fed with such tensors here.");
    }
    return tensors;
  }

  /** Asks about all that was added, batch after batch, once. */
  public void run() throws ModelException {
    try {
      for (Map<String, OnnxTensor> input : inputs) {
        session.run(input).close();
      }
    } catch (OrtException e) {
      throw EngineFailure.running(model.manifest().title(), e);
    }
  }

  @Override
  public void close() throws ModelException {
    inputs.forEach(input -> input.values().forEach(OnnxTensor::close));
    try {
      session.close();
    } catch (OrtException e) {
      throw EngineFailure.running(model.manifest().title(), e);
    }
  }
}
