package app.beholder.ml.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Parallel;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.ModelInput;
import app.beholder.ml.SmallPackage;
import app.beholder.ml.TestEngine;
import app.beholder.ml.onnx.GraphBuilder;
import app.beholder.ml.onnx.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineStartTest {
  /** What a few thousand runs may add to the memory of this process, in KiB. */
  private static final long MARGIN = 64 * 1024;

  private static final int SIZE = 128;

  private static final Path STATUS = Path.of("/proc/self/status");

  @TempDir private Path folder;

  @Test
  void severalThreadsMayStartIt() throws Exception {
    List<Engine.Report> reports =
        Parallel.map(
            IntStream.range(0, 4).boxed().toList(),
            Exception.class,
            number -> TestEngine.get().report());
    assertEquals(1, reports.stream().distinct().count());
  }

  @Test
  void nothingIsUnpackedElsewhereAndNothingIsHalfUnpacked() throws Exception {
    String version = TestEngine.get().report().versions().get("onnxruntime");
    try (Stream<Path> files = Files.walk(TestEngine.CACHE)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertTrue(names.stream().anyMatch(name -> name.startsWith("onnxruntime-" + version)));
      assertTrue(names.stream().noneMatch(name -> name.endsWith(".new")), names.toString());
      assertTrue(names.stream().noneMatch(name -> name.startsWith("trial")), names.toString());
    }
  }

  @Test
  void theRuntimeTellsNobodyAnything() throws Exception {
    TestEngine.get().report();
    Path trace =
        Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("mat-debug-" + ProcessHandle.current().pid() + ".log");
    assertFalse(Files.exists(trace), "its telemetry began");
    assertEquals("true", System.getProperty("ai.djl.offline"));
  }

  @Test
  void memoryDoesNotGrow() throws Exception {
    GraphBuilder graph = new GraphBuilder("memory");
    String x = graph.input("x", Type.FLOAT32, Shape.batchOf(3, SIZE, SIZE));
    graph.output(graph.node("Relu", x).output("large"), Type.FLOAT32, Shape.batchOf(3, SIZE, SIZE));
    graph.node("ReduceMean", x).integers("axes", 2, 3).output("features");
    graph.output("features", Type.FLOAT32, Shape.batchOf(3, 1, 1));
    SmallPackage model =
        new SmallPackage(folder)
            .picture("x", SIZE, SIZE, Layout.NCHW)
            .outputs(null, "features", Pooling.NONE);
    ModelInput input = new ModelInput.Pictures(1, Feeding.floats(3 * SIZE * SIZE));
    try (LoadedModel loaded = TestEngine.get().load(model.of(graph), Device.CPU)) {
      run(loaded, input, 300);
      long before = nativeMemory();
      run(loaded, input, 2000);
      // the output that nobody reads has 192 KiB; kept, all of them would have 375 MiB
      long grown = nativeMemory() - before;
      assertTrue(grown < MARGIN, grown + " KiB more");
    }
  }

  private static void run(LoadedModel loaded, ModelInput input, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      assertEquals(1, loaded.run(input).count());
    }
  }

  /** What this process holds beside Java's heap, in KiB; 0 where the system does not say. */
  private static long nativeMemory() throws Exception {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    long resident =
        Files.readAllLines(STATUS).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
            .findFirst()
            .orElse(0);
    return resident - Runtime.getRuntime().totalMemory() / 1024;
  }
}
