package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Emotion;
import app.beholder.testing.Contrast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Holds the nine colours apart, for all eyes, and visible on the grounds of both themes. */
class EmotionColorsTest {

  /**
   * How linear RGB changes without red, green or blue cones (Machado and others, 2009, full
   * severity).
   */
  private static final Map<String, double[][]> EYES =
      Map.of(
          "all cones",
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          "no red",
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          "no green",
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          "no blue",
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  /** Of windows, panels and what is chosen, in AtlantaFX's Primer and in high contrast. */
  private static final List<String> LIGHT_GROUNDS = List.of("#ffffff", "#f6f8fa", "#ddf4ff");

  private static final List<String> DARK_GROUNDS =
      List.of("#0d1117", "#161b22", "#152337", "#262626", "#00325c");

  @Test
  void anyTwoEmotionsStayApartForAllEyes() {
    EYES.forEach((eyes, matrix) -> {
      for (Emotion one : Emotion.ALL) {
        for (Emotion other : Emotion.ALL) {
          if (one.compareTo(other) < 0) {
            double distance = distance(seen(one, matrix), seen(other, matrix));
            assertTrue(distance >= 0.09, one + " and " + other + " with " + eyes + ": " + distance);
          }
        }
      }
    });
  }

  @Test
  void theLineAroundEachEmotionShowsOnTheGroundsOfBothThemes() {
    for (Emotion emotion : Emotion.ALL) {
      Color onLight = Color.web(EmotionColors.lineOnLight(emotion));
      Color onDark = Color.web(EmotionColors.lineOnDark(emotion));
      LIGHT_GROUNDS.forEach(ground -> assertShows(emotion, onLight, ground));
      DARK_GROUNDS.forEach(ground -> assertShows(emotion, onDark, ground));
    }
  }

  private static void assertShows(Emotion emotion, Color line, String ground) {
    double ratio = Contrast.ratio(line, Color.web(ground));
    assertTrue(ratio >= 3, emotion + " on " + ground + ": " + ratio);
  }

  @Test
  void aColourThatShowsIsItsOwnLine() {
    for (Emotion emotion : Emotion.ALL) {
      assertEquals(shows(emotion, LIGHT_GROUNDS), isLine(emotion, EmotionColors::lineOnLight));
      assertEquals(shows(emotion, DARK_GROUNDS), isLine(emotion, EmotionColors::lineOnDark));
    }
  }

  private static boolean shows(Emotion emotion, List<String> grounds) {
    return grounds.stream()
        .allMatch(ground -> Contrast.ratio(EmotionColors.of(emotion), Color.web(ground)) >= 3);
  }

  private static boolean isLine(Emotion emotion, Function<Emotion, String> line) {
    return line.apply(emotion).equals(EmotionColors.web(emotion));
  }

  /** The table of the nine colours in the documentation is this one. */
  @Test
  void theDocumentationTellsTheRatios() throws IOException {
    List<String> documented = Files.readAllLines(Path.of("docs", "accessibility.md"));
    for (Emotion emotion : Emotion.ALL) {
      String row =
          String.format(
              Locale.ROOT,
              "| %s | `%s` | %.1f | `%s` %.1f | %.1f | `%s` %.1f |",
              emotion.label(),
              EmotionColors.web(emotion),
              ratio(EmotionColors.web(emotion), "#ffffff"),
              EmotionColors.lineOnLight(emotion),
              ratio(EmotionColors.lineOnLight(emotion), "#ffffff"),
              ratio(EmotionColors.web(emotion), "#0d1117"),
              EmotionColors.lineOnDark(emotion),
              ratio(EmotionColors.lineOnDark(emotion), "#0d1117"));
      assertTrue(documented.contains(row), "docs/accessibility.md lacks " + row);
    }
  }

  private static double ratio(String one, String other) {
    return Contrast.ratio(Color.web(one), Color.web(other));
  }

  private static double[] seen(Emotion emotion, double[][] eyes) {
    double[] rgb = times(eyes, linear(EmotionColors.of(emotion)));
    for (int i = 0; i < 3; i++) {
      rgb[i] = Math.clamp(rgb[i], 0, 1);
    }
    return oklab(rgb);
  }

  private static double[] linear(Color color) {
    return new double[] {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double[] oklab(double[] rgb) {
    double[] cones =
        times(
            new double[][] {
              {0.4122214708, 0.5363325363, 0.0514459929},
              {0.2119034982, 0.6806995451, 0.1073969566},
              {0.0883024619, 0.2817188376, 0.6299787005}
            },
            rgb);
    for (int i = 0; i < 3; i++) {
      cones[i] = Math.cbrt(cones[i]);
    }
    return times(
        new double[][] {
          {0.2104542553, 0.7936177850, -0.0040720468},
          {1.9779984951, -2.4285922050, 0.4505937099},
          {0.0259040371, 0.7827717662, -0.8086757660}
        },
        cones);
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        Math.pow(one[0] - other[0], 2)
            + Math.pow(one[1] - other[1], 2)
            + Math.pow(one[2] - other[2], 2));
  }
}
