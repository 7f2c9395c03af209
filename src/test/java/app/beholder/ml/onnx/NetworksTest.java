package app.beholder.ml.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import app.beholder.ml.Graph;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks in tiny sizes: they run in ONNX Runtime and give what they promise. */
class NetworksTest {
  private static final int CLASSES = 9;
  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  void aConvolutionalNetwork() throws Exception {
    Path file = write(new ConvNet(16, List.of(4, 8), CLASSES));
    check(OrtRunner.run(file, Map.of("image", pictures(2, 16))), 2, 8);
    Graph graph = OnnxFile.read(file);
    assertEquals("?x3x16x16", graph.input("image").orElseThrow().describe());
    assertEquals("?x9", graph.output("logits").orElseThrow().describe());
    assertEquals(17, graph.operatorSet());
    assertEquals("Beholder", graph.producer());
    assertTrue(graph.operators().contains("BatchNormalization"));
  }

  @Test
  void halfPrecisionInput() throws Exception {
    Path file = write(new ConvNet(8, List.of(4), CLASSES, Graph.Type.FLOAT16));
    assertEquals(Graph.Type.FLOAT16, OnnxFile.read(file).input("image").orElseThrow().type());
    ByteBuffer halves = ByteBuffer.allocateDirect(3 * 8 * 8 * 2).order(ByteOrder.nativeOrder());
    float[][][][] picture = pictures(1, 8);
    for (float[][] channel : picture[0]) {
      for (float[] row : channel) {
        for (float x : row) {
          halves.putShort(Float.floatToFloat16(x));
        }
      }
    }
    halves.flip();
    OnnxTensor tensor =
        OnnxTensor.createTensor(
            OrtEnvironment.getEnvironment(), halves, new long[] {1, 3, 8, 8}, OnnxJavaType.FLOAT16);
    Map<String, float[][]> half = OrtRunner.run(file, Map.of("image", tensor));
    check(half, 1, 4);
    Path single = write(new ConvNet(8, List.of(4), CLASSES));
    Map<String, float[][]> exact = OrtRunner.run(single, Map.of("image", picture));
    assertArrayEquals(exact.get("logits")[0], half.get("logits")[0], 2e-3f);
  }

  @Test
  void aResidualNetwork() throws Exception {
    Path file = write(new ResNet(32, 4, List.of(1, 2, 1, 1), CLASSES));
    check(OrtRunner.run(file, Map.of("image", pictures(2, 32))), 2, 4 * 8 * 4);
  }

  @Test
  void resNet50HasItsPublishedSize() {
    // torchvision counts 25,557,032; the running means and variances, 53,120, are weights here.
    assertEquals(25_557_032 + 53_120, ResNet.fifty(1000).build(SEED).parameters());
  }

  @Test
  void distilBertHasItsPublishedSize() {
    // 66,362,880 in the published encoder; here a classifier comes on top.
    long classifier = 768 * CLASSES + CLASSES;
    long count = TextEncoder.distilBert(CLASSES).build(SEED).parameters();
    assertEquals(66_362_880 + classifier, count, 100);
  }

  @Test
  void aTextEncoderSeesNoPadding() throws Exception {
    for (boolean normFirst : new boolean[] {true, false}) {
      Path file = write(new TextEncoder(50, 12, 8, 2, 2, 16, normFirst, CLASSES));
      Map<String, float[][]> padded =
          OrtRunner.run(
              file,
              Map.of(
                  "input_ids", new long[][] {{5, 6, 7, 0, 0}, {8, 9, 10, 11, 12}},
                  "attention_mask", new long[][] {{1, 1, 1, 0, 0}, {1, 1, 1, 1, 1}}));
      check(padded, 2, 8);
      Map<String, float[][]> alone =
          OrtRunner.run(
              file,
              Map.of(
                  "input_ids", new long[][] {{5, 6, 7}},
                  "attention_mask", new long[][] {{1, 1, 1}}));
      assertArrayEquals(alone.get("logits")[0], padded.get("logits")[0], 1e-5f);
    }
  }

  private Path write(Network network) throws Exception {
    Path file = Files.createTempFile(folder, "graph", ".onnx");
    network.build(SEED).write(file);
    return file;
  }

  private static float[][][][] pictures(int count, int size) {
    float[][][][] pictures = new float[count][3][size][size];
    for (int i = 0; i < count; i++) {
      for (int c = 0; c < 3; c++) {
        for (int y = 0; y < size; y++) {
          for (int x = 0; x < size; x++) {
            pictures[i][c][y][x] = (float) Math.sin(i + 2 * c + x * 0.7 + y * 0.3);
          }
        }
      }
    }
    return pictures;
  }

  private static void check(Map<String, float[][]> outputs, int count, int features) {
    assertEquals(2, outputs.size());
    for (String name : List.of("logits", "features")) {
      float[][] rows = outputs.get(name);
      assertEquals(count, rows.length);
      for (float[] row : rows) {
        assertEquals(name.equals("logits") ? CLASSES : features, row.length);
        for (float x : row) {
          assertTrue(Float.isFinite(x), name);
        }
      }
    }
  }
}
