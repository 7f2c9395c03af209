package app.beholder.ml.djl;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import app.beholder.ml.Engine;
import app.beholder.ml.Engine.Report;
import app.beholder.ml.Graph;
import app.beholder.ml.ModelException;
import app.beholder.ml.onnx.GraphBuilder;
import app.beholder.ml.onnx.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which ways to run models work on this machine: tried once, by running a small graph, because what
 * ONNX Runtime lists is only what it was built with. May be called from any thread.
 */
final class Providers {
  static final String CUDA = "CUDA";
  static final String CPU = "CPU";
  static final int CARD = 0;
  private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

  private final EngineStart start;
  private final NativeLibraries libraries;
  private @Nullable Report report;

  Providers(EngineStart start, NativeLibraries libraries) {
    this.start = start;
    this.libraries = libraries;
  }

  synchronized Report report() throws ModelException {
    if (report == null) {
      OrtEnvironment environment = start.environment();
      report = new Report(List.of(cuda(environment), cpu(environment)), versions(environment));
      LOG.info("{}", report);
    }
    return report;
  }

  private static Map<String, String> versions(OrtEnvironment environment) {
    return Map.of(
        "djl",
        ai.djl.engine.Engine.getDjlVersion(),
        "onnxruntime",
        environment.getVersion(),
        "tokenizers",
        NativeLibraries.tokenizersVersion());
  }

  private Engine.Provider cuda(OrtEnvironment environment) {
    Optional<GraphicsCard> card = GraphicsCard.ask();
    String name = card.map(GraphicsCard::describe).orElse("");
    if (card.isEmpty() && !CudaLibraries.hasDriver()) {
      return new Engine.Provider(CUDA, "", false, "No driver of an NVIDIA card was found.");
    }
    if (!OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA)) {
      return new Engine.Provider(CUDA, name, false, CudaFailure.NOT_BUILT_IN);
    }
    List<String> missing = CudaLibraries.missing();
    if (!missing.isEmpty()) {
      return new Engine.Provider(CUDA, name, false, CudaFailure.missing(missing));
    }
    try {
      libraries.unpackCuda();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.addCUDA(CARD);
        run(environment, options);
      }
      return new Engine.Provider(CUDA, name.isEmpty() ? "NVIDIA" : name, true, "");
    } catch (OrtException | IOException e) {
      LOG.warn("CUDA does not work", e);
      return new Engine.Provider(CUDA, name, false, CudaFailure.reason(EngineFailure.reason(e)));
    }
  }

  private Engine.Provider cpu(OrtEnvironment environment) {
    String name = Processor.name();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      run(environment, options);
      return new Engine.Provider(CPU, name, true, "");
    } catch (OrtException | IOException e) {
      LOG.error("the processor does not work", e);
      return new Engine.Provider(CPU, name, false, EngineFailure.reason(e) + ".");
    }
  }

  /** Runs a graph that is as small as can be; a convolution needs all of CUDA's libraries. */
  private void run(OrtEnvironment environment, OrtSession.SessionOptions options)
      throws OrtException, IOException {
    Path folder = Files.createDirectories(libraries.folder());
    Path file = Files.createTempFile(folder, "trial", ".onnx");
    try {
      GraphBuilder graph = new GraphBuilder("trial");
      String x = graph.input("x", Graph.Type.FLOAT32, Shape.of(1, 1, 2, 2));
      String weight = graph.floats("weight", new float[] {1, 2, 3, 4}, 1, 1, 2, 2);
      graph.node("Conv", x, weight).output("sum");
      graph.output("sum", Graph.Type.FLOAT32, Shape.of(1, 1, 1, 1));
      graph.write(file);
      try (OrtSession session = environment.createSession(file.toString(), options);
          OnnxTensor values = OnnxTensor.createTensor(environment, new float[1][1][2][2]);
          OrtSession.Result result = session.run(Map.of("x", values))) {
        LOG.debug("ran {}", result);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
