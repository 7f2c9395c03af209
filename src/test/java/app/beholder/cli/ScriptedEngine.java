package app.beholder.cli;

import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An engine that runs nothing: it remembers what it was asked, or refuses. */
final class ScriptedEngine implements Engine {
  private final List<ModelInput> asked = new ArrayList<>();
  private @Nullable String notStarting;
  private @Nullable String refusing;

  /** From now on it does not start, for this reason. */
  void doesNotStart(String reason) {
    notStarting = reason;
  }

  /** From now on it takes no model, for this reason. */
  void refuses(String reason) {
    refusing = reason;
  }

  List<ModelInput> asked() {
    return asked;
  }

  @Override
  public Report report() throws ModelException {
    if (notStarting != null) {
      throw new ModelException(notStarting);
    }
    return new Report(List.of(new Provider("CPU", "a processor", true, "")), Map.of());
  }

  @Override
  public LoadedModel load(ModelPackage model, Device device) throws ModelException {
    if (refusing != null) {
      throw new ModelException(refusing);
    }
    return new Loaded(model);
  }

  @Override
  public void close() {}

  private final class Loaded implements LoadedModel {
    private final ModelPackage model;

    Loaded(ModelPackage model) {
      this.model = model;
    }

    @Override
    public ModelPackage model() {
      return model;
    }

    @Override
    public String device() {
      return "CPU";
    }

    @Override
    public int largestBatch() {
      return 1;
    }

    @Override
    public int featureWidth() {
      return 0;
    }

    @Override
    public Optional<Tokenizer> tokenizer() {
      return Optional.of(new ThreeTokens());
    }

    @Override
    public Inference run(ModelInput input) {
      asked.add(input);
      return new Inference(input.count(), new float[9], new float[0]);
    }

    @Override
    public void close() {}
  }

  private static final class ThreeTokens implements Tokenizer {
    @Override
    public long[] encode(String comment) {
      return new long[] {1, 2, 3};
    }

    @Override
    public long padding() {
      return 7;
    }

    @Override
    public int fixedLength() {
      return 5;
    }
  }
}
