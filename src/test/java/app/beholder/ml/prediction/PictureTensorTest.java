package app.beholder.ml.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Pixels;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.PictureInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against Pillow and NumPy; {@code picture_tensor.py} beside the file of values made them. */
final class PictureTensorTest {

  record Golden(
      String kind, int width, int height, PictureInput input, double tolerance, double[] values) {
    static Golden parse(String line) {
      String[] fields = line.split(",");
      PictureInput input =
          new PictureInput(
              "input",
              Integer.parseInt(fields[3]),
              Integer.parseInt(fields[4]),
              Layout.valueOf(fields[5]),
              Channels.valueOf(fields[6]),
              Double.parseDouble(fields[7]),
              Double.parseDouble(fields[8]),
              numbers(fields[9]).boxed().toList(),
              numbers(fields[10]).boxed().toList());
      return new Golden(
          fields[0],
          Integer.parseInt(fields[1]),
          Integer.parseInt(fields[2]),
          input,
          Double.parseDouble(fields[11]),
          numbers(fields[12]).toArray());
    }

    private static java.util.stream.DoubleStream numbers(String field) {
      return Arrays.stream(field.split(" ")).mapToDouble(Double::parseDouble);
    }

    @Override
    public String toString() {
      return kind + " " + width + " x " + height + " as " + input;
    }
  }

  static Stream<Golden> golden() throws IOException {
    try (InputStream in = PictureTensorTest.class.getResourceAsStream("picture_tensor.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(Golden::parse).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void theNumbersAreThoseOfPillowAndNumPy(Golden golden) {
    Pixels picture = paint(golden.kind(), golden.width(), golden.height());
    int size = PictureTensor.size(golden.input());
    assertEquals(golden.values().length, size);
    FloatBuffer tensor = FloatBuffer.allocate(size + 5);
    PictureTensor.write(picture, golden.input(), tensor, 3);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double difference = Math.abs(golden.values()[i] - tensor.get(3 + i));
      assertTrue(
          difference <= golden.tolerance(),
          i + ": " + golden.values()[i] + " expected, got " + tensor.get(3 + i));
      sum += difference;
    }
    assertTrue(sum / size <= golden.tolerance() / 3, "differs by " + sum / size + " on average");
    assertEquals(0, tensor.get(2));
    assertEquals(0, tensor.get(size + 3));
    assertEquals(0, tensor.position());
  }

  /** The pictures that the script paints. */
  private static Pixels paint(String kind, int w, int h) {
    int[] argb = new int[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        argb[y * w + x] =
            kind.equals("smooth")
                ? argb(255, 255 * x / w, 255 * y / h, 255 * Math.abs(2 * x - w) / w)
                : argb(
                    kind.equals("alpha") ? (x * 11 + y * 7) % 256 : 255,
                    (x * 37 + y * 91) % 256,
                    (x * 59 + y * 17 + 128) % 256,
                    (x * 113 + y * 201) % 256);
      }
    }
    return new Pixels(w, h, argb);
  }

  /** No colour can be larger than the share that is not seen through. */
  private static int argb(int a, int r, int g, int b) {
    return a << 24 | Math.min(a, r) << 16 | Math.min(a, g) << 8 | Math.min(a, b);
  }

  @ParameterizedTest
  @CsvSource({
    "224, 224, 0, 224",
    "224, 224, 1, 224",
    "224, 224, 0.875, 256",
    "384, 224, 1, 384",
    "299, 299, 0.9, 333"
  })
  void nothingIsScaledUpFromTheShortSideThatIsAskedFor(int w, int h, double crop, int shortSide) {
    List<Double> ones = Collections.nCopies(3, 1.0);
    PictureInput input =
        new PictureInput("input", w, h, Layout.NCHW, Channels.RGB, crop, 1, ones, ones);
    assertEquals(shortSide, PictureTensor.shortSide(input));
  }

  @Test
  void whatIsSeenThroughStandsOnWhite() {
    List<Double> zeros = Collections.nCopies(3, 0.0);
    List<Double> ones = Collections.nCopies(3, 1.0);
    PictureInput input =
        new PictureInput("input", 4, 4, Layout.NCHW, Channels.RGB, 1, 1, zeros, ones);
    FloatBuffer tensor = FloatBuffer.allocate(48);
    PictureTensor.write(new Pixels(2, 2, new int[4]), input, tensor, 0);
    for (int i = 0; i < 48; i++) {
      assertEquals(1, tensor.get(i), 1e-6);
    }
  }
}
