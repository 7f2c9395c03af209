package app.beholder.ml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs models. May be called from any thread; slow the first time. */
public interface Engine extends AutoCloseable {

  /**
   * A way to run models that was tried on this machine.
   *
   * @param name as ONNX Runtime calls it: {@code CPU}, {@code CUDA}
   * @param device the processor's or card's own name, with its memory where that is known
   * @param reason why it does not work, as a sentence for people; empty where it works
   */
  record Provider(String name, String device, boolean works, String reason) {}

  /**
   * What the engine found.
   *
   * @param providers in the order in which they are preferred
   * @param versions of what it rests on, by name
   */
  record Report(List<Provider> providers, Map<String, String> versions) {
    public Report {
      providers = List.copyOf(providers);
      versions = Map.copyOf(versions);
    }

    /** What runs a model for a wish, see {@link Engine#load}; empty where nothing works. */
    public Optional<Provider> runsOn(Device wanted) {
      return providers.stream()
          .filter(Provider::works)
          .filter(provider -> wanted != Device.CPU || provider.name().equals(wanted.name()))
          .findFirst();
    }
  }

  /**
   * What there is and what works: tried once, by running a small graph.
   *
   * @throws ModelException where the engine itself does not start
   */
  Report report() throws ModelException;

  /**
   * Loads a model. Where the wanted device does not work it runs on the processor.
   *
   * @throws ModelException where the engine does not take the graph or the tokenizer
   */
  LoadedModel load(ModelPackage model, Device device) throws ModelException;

  /** Frees what is held. */
  @Override
  void close();
}
