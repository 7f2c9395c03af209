package app.beholder.ml.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.ChildProgram;
import app.beholder.ml.Device;
import app.beholder.ml.DirectBuffers;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.ModelInput;
import app.beholder.ml.SmallPackage;
import app.beholder.ml.TestEngine;
import app.beholder.ml.onnx.GraphBuilder;
import app.beholder.ml.onnx.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void severalThreadsStartItOnceAndNothingIsUnpackedElsewhere() throws Exception {
    Path cache = folder.resolve("cache");
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Path home = Files.createDirectory(folder.resolve("home"));
    Path model = Files.createDirectory(folder.resolve("model"));
    Path errors = folder.resolve("errors");
    Process process =
        ChildProgram.start(
            FreshStart.class,
            errors,
            List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home),
            cache,
            model);
    try (BufferedReader out = process.inputReader()) {
      assertEquals("1", out.readLine(), () -> said(errors));
      assertEquals("2", out.readLine(), () -> said(errors));
      assertEquals(List.of(), names(temporary), "a killed process would leave it there");
      process.getOutputStream().close();
      assertEquals("ends", out.readLine(), () -> said(errors));
    } finally {
      process.getOutputStream().close();
    }
    assertEquals(0, process.waitFor(), () -> said(errors));
    assertEquals(List.of(), names(temporary));
    assertEquals(List.of(), names(home));
    List<String> unpacked = names(cache);
    assertTrue(unpacked.contains(System.mapLibraryName("onnxruntime")), unpacked.toString());
    assertTrue(unpacked.contains(System.mapLibraryName("tokenizers")), unpacked.toString());
    assertTrue(
        unpacked.stream().noneMatch(name -> name.endsWith(".new") || name.startsWith("trial")),
        unpacked.toString());
  }

  private static String said(Path errors) {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** All that lies below a folder. */
  private static List<String> names(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.skip(1).map(file -> file.getFileName().toString()).toList();
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
    ModelInput input = new ModelInput.Pictures(1, DirectBuffers.floats(3 * SIZE * SIZE));
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
