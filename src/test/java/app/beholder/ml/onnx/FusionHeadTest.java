package app.beholder.ml.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fusion head against the same sums in plain Java. */
class FusionHeadTest {
  private static final int IMAGE = 5;
  private static final int TEXT = 3;
  private static final int WIDTH = 4;
  private static final int HIDDEN = 6;
  private static final int CLASSES = 9;
  private static final long SEED = 42;
  private static final double HALF = 0.5;

  @TempDir Path folder;

  @Test
  void givesWhatTheFormulaSays() throws Exception {
    Path file = folder.resolve("fusion.onnx");
    new FusionHead(IMAGE, TEXT, WIDTH, List.of(HIDDEN), CLASSES).build(SEED).write(file);
    float[][] image = {{1, -2, 0.5f, 3, -1}, {0, 1, 2, -3, 4}};
    float[][] text = {{0.3f, 2, -1}, {-4, 0.1f, 1}};
    Map<String, float[][]> outputs =
        OrtRunner.run(file, Map.of("image_features", image, "text_features", text));
    assertEquals(2, outputs.get("logits").length);
    for (int row = 0; row < 2; row++) {
      double[] projected = linear(image[row], IMAGE, WIDTH, "image_projection");
      double[] other = linear(text[row], TEXT, WIDTH, "text_projection");
      float[] combined = new float[WIDTH];
      for (int i = 0; i < WIDTH; i++) {
        combined[i] = (float) (HALF * projected[i] + HALF * other[i]);
      }
      float[] hidden = relu(linear(combined, WIDTH, HIDDEN, "fc0"));
      assertArrayEquals(hidden, outputs.get("features")[row], 1e-5f);
      float[] logits = floats(linear(hidden, HIDDEN, CLASSES, "classifier"));
      assertArrayEquals(logits, outputs.get("logits")[row], 1e-5f);
    }
  }

  private static double[] linear(float[] x, int inputs, int outputs, String layer) {
    Iterator<Double> weights =
        new RandomWeights(SEED).xavier(layer + ".weight", inputs, outputs).get().iterator();
    double[] y = new double[outputs];
    for (int i = 0; i < inputs; i++) {
      for (int j = 0; j < outputs; j++) {
        y[j] += x[i] * weights.next();
      }
    }
    return y;
  }

  private static float[] relu(double[] x) {
    float[] y = floats(x);
    for (int i = 0; i < y.length; i++) {
      y[i] = Math.max(0, y[i]);
    }
    return y;
  }

  private static float[] floats(double[] x) {
    float[] y = new float[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) x[i];
    }
    return y;
  }
}
