package app.beholder.ml.prediction;

import app.beholder.ml.Device;
import app.beholder.ml.DeviceMemoryException;
import app.beholder.ml.Engine;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import app.beholder.ml.Tokenizer;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.lang.reflect.Proxy;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Models that compute next to nothing, but something else for each input, and something else in
 * another batch: a run whose batches differ has other bytes.
 */
public final class FakeEngine implements Engine {
  private static final int EMOTIONS = Emotion.ALL.size();

  /** The models that were loaded, one after the other. */
  public final List<String> loads = new ArrayList<>();

  /** What is loaded now. */
  public final List<String> open = new ArrayList<>();

  /** How many were asked about at once, time after time. */
  public final List<Integer> asked = new ArrayList<>();

  /** There is memory for so many at once. */
  public int memory = Integer.MAX_VALUE;

  /** What the graphs say. */
  public int largestBatch = Integer.MAX_VALUE;

  /** How many features image and text models give. */
  public int width = MadeModels.WIDTH;

  /** What models give no numbers of. */
  public Predicate<ModelInput> overflowing = one -> false;

  /** Called before a model is asked. */
  public Runnable before = () -> {};

  @Override
  public Report report() {
    return new Report(
        List.of(new Provider("CPU", "made up", true, "")), Map.of("engine", "of the test"));
  }

  @Override
  public LoadedModel load(ModelPackage model, Device device) {
    loads.add(model.id());
    open.add(model.id());
    return new Loaded(model, device);
  }

  @Override
  public void close() {}

  /** What is a package among {@code packages}. */
  public static Models models(ModelPackage... packages) {
    return (Models)
        Proxy.newProxyInstance(
            Models.class.getClassLoader(),
            new Class<?>[] {Models.class},
            (proxy, method, arguments) -> {
              String id = (String) arguments[0];
              for (ModelPackage one : packages) {
                if (method.getName().equals("get") && one.id().equals(id)) {
                  return one;
                }
              }
              throw new ModelException("There is no model " + id + ".");
            });
  }

  private final class Loaded implements LoadedModel {
    private final ModelPackage model;
    private final Device device;

    Loaded(ModelPackage model, Device device) {
      this.model = model;
      this.device = device;
    }

    @Override
    public ModelPackage model() {
      return model;
    }

    @Override
    public String device() {
      return "fake " + device.word();
    }

    @Override
    public int largestBatch() {
      return largestBatch;
    }

    @Override
    public int featureWidth() {
      return model.manifest().outputs().features() == null ? 0 : width;
    }

    @Override
    public Optional<Tokenizer> tokenizer() {
      return model.task() == Task.TEXT ? Optional.of(new Letters()) : Optional.empty();
    }

    @Override
    public Inference run(ModelInput input) throws ModelException {
      before.run();
      if (input.count() > memory) {
        throw new DeviceMemoryException("no memory for " + input.count(), new Exception());
      }
      asked.add(input.count());
      float[] seen = new float[input.count()];
      for (int i = 0; i < seen.length; i++) {
        ModelInput one = input.slice(i, i + 1);
        seen[i] = overflowing.test(one) ? Float.NaN : sum(one) + input.count() / 1024f;
      }
      return answer(seen);
    }

    private Inference answer(float[] seen) {
      boolean predicts = model.manifest().predicts();
      float[] probabilities = new float[predicts ? seen.length * EMOTIONS : 0];
      float[] features = new float[seen.length * featureWidth()];
      for (int i = 0; i < seen.length; i++) {
        for (int e = 0; predicts && e < EMOTIONS; e++) {
          probabilities[i * EMOTIONS + e] = Math.abs(seen[i]) * (e + 1);
        }
        for (int f = 0; f < featureWidth(); f++) {
          features[i * featureWidth() + f] = seen[i] + f;
        }
      }
      return new Inference(seen.length, probabilities, features);
    }

    @Override
    public void close() {
      open.remove(model.id());
    }
  }

  private static float sum(ModelInput one) {
    return switch (one) {
      case ModelInput.Pictures pictures -> sum(pictures.values());
      case ModelInput.FeaturePairs pairs -> 3 * sum(pairs.image()) + sum(pairs.text());
      case ModelInput.Tokens tokens -> {
        long sum = tokens.length();
        for (int i = 0; i < tokens.length(); i++) {
          sum += tokens.tokens().get(i) * tokens.mask().get(i);
        }
        yield sum;
      }
    };
  }

  private static float sum(FloatBuffer values) {
    float sum = 0;
    for (int i = 0; i < values.limit(); i++) {
      sum += values.get(i);
    }
    return sum;
  }

  /** A token for each letter. */
  private static final class Letters implements Tokenizer {
    @Override
    public long[] encode(String comment) throws ModelException {
      if (comment.startsWith("unreadable")) {
        throw new ModelException("The comment '" + comment + "' cannot be read.");
      }
      return comment.chars().asLongStream().toArray();
    }

    @Override
    public long padding() {
      return 77;
    }

    @Override
    public int fixedLength() {
      return 0;
    }
  }
}
