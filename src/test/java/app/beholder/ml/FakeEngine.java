package app.beholder.ml;

import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * An engine that computes nothing, with a clock of its own: a batch takes {@code FIXED} and {@code
 * EACH} more for each thing, up to a size from which nothing is gained.
 */
public final class FakeEngine implements Engine {
  /** Milliseconds. */
  public static final long FIXED = 8;

  public static final long EACH = 2;

  private final int pays;
  private final int fits;
  private final List<Integer> asked = new ArrayList<>();
  private long now;

  /**
   * @param pays larger batches take longer for each
   * @param fits larger batches lack memory
   */
  public FakeEngine(int pays, int fits) {
    this.pays = pays;
    this.fits = fits;
  }

  public LongSupplier clock() {
    return () -> now;
  }

  /** The sizes of the batches that it was asked about. */
  public List<Integer> asked() {
    return List.copyOf(asked);
  }

  /** With no packages. */
  public ModelServices services() {
    Models none =
        (Models)
            Proxy.newProxyInstance(
                Models.class.getClassLoader(),
                new Class<?>[] {Models.class},
                (proxy, method, arguments) -> new Models.Listing(List.of(), List.of()));
    return new ModelServices(
        none,
        this,
        (file, shortSide) -> {
          throw new UnsupportedOperationException(file.toString());
        });
  }

  @Override
  public Report report() {
    return new Report(
        List.of(
            new Provider("CUDA", "", false, "There is no card."),
            new Provider("CPU", "Abacus, 9 cores", true, "")),
        Map.of("onnxruntime", "1.2.3"));
  }

  @Override
  public LoadedModel load(ModelPackage model, Device device) {
    return new Loaded(model);
  }

  @Override
  public void close() {}

  private final class Loaded implements LoadedModel {
    private final ModelPackage model;

    private Loaded(ModelPackage model) {
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
      return Integer.MAX_VALUE;
    }

    @Override
    public int featureWidth() {
      return 0;
    }

    @Override
    public Optional<Tokenizer> tokenizer() {
      return model.task() == Task.TEXT ? Optional.of(new Words()) : Optional.empty();
    }

    @Override
    public Inference run(ModelInput input) throws DeviceMemoryException {
      int count = input.count();
      asked.add(count);
      if (count > fits) {
        throw new DeviceMemoryException("full", new IllegalStateException());
      }
      long millis = count > pays ? 2 * count * (FIXED + EACH) : FIXED + EACH * count;
      now += TimeUnit.MILLISECONDS.toNanos(millis);
      return new Inference(count, new float[count * Emotion.ALL.size()], new float[0]);
    }

    @Override
    public void close() {}
  }

  private static final class Words implements Tokenizer {
    @Override
    public long[] encode(String comment) {
      return new long[comment.split(" ").length];
    }

    @Override
    public long padding() {
      return 0;
    }

    @Override
    public int fixedLength() {
      return 0;
    }
  }
}
