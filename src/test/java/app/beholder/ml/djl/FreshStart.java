package app.beholder.ml.djl;

import app.beholder.job.Parallel;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.SmallPackage;
import app.beholder.ml.TinyTokenizer;
import app.beholder.ml.onnx.GraphBuilder;
import app.beholder.ml.onnx.Shape;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A process in which no engine has started yet: several threads start one and ask how often it was
 * tried what works, then a model is loaded. Ends when its input does.
 */
final class FreshStart {
  private static final int THREADS = 4;
  private static final PrintStream OUT = System.out;

  private FreshStart() {}

  /** Takes the program's cache, and an empty folder for the model. */
  public static void main(String[] arguments) throws Exception {
    try (Engine engine = new DjlEngine(Path.of(arguments[0]))) {
      List<Engine.Report> reports =
          Parallel.map(
              IntStream.range(0, THREADS).boxed().toList(),
              Exception.class,
              number -> engine.report());
      Set<Engine.Report> made = Collections.newSetFromMap(new IdentityHashMap<>());
      made.addAll(reports);
      OUT.println(made.size());
      try (LoadedModel model = load(engine, Path.of(arguments[1]))) {
        OUT.println(model.tokenizer().orElseThrow().encode("red").length);
      }
      if (System.in.read() < 0) {
        OUT.println("ends");
      }
    }
  }

  private static LoadedModel load(Engine engine, Path folder) throws Exception {
    TinyTokenizer.write(folder, "red");
    GraphBuilder graph = new GraphBuilder("tokens");
    String tokens = graph.input("tokens", Type.INT64, Shape.batchOf(2));
    graph.node("Cast", tokens).integer("to", 1).output("features");
    graph.output("features", Type.FLOAT32, Shape.batchOf(2));
    return engine.load(
        new SmallPackage(folder)
            .text("tokens", null, null, 2)
            .outputs(null, "features", Pooling.NONE)
            .of(graph),
        Device.AUTOMATIC);
  }
}
