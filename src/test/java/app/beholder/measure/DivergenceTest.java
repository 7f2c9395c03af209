package app.beholder.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against SciPy; {@code divergence.py} beside the file of values made them. */
class DivergenceTest {
  private static final double EXACT = 1e-9;

  record Golden(
      List<Distribution> cultures, double entropy, double divergence, double mean, double error) {
    static Golden parse(String line) {
      String[] fields = line.split(",");
      List<Distribution> cultures =
          Arrays.stream(fields[0].split("\\|"))
              .map(counts -> Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray())
              .map(Distribution::ofCounts)
              .toList();
      double[] values = Arrays.stream(fields).skip(1).mapToDouble(Double::parseDouble).toArray();
      return new Golden(cultures, values[0], values[1], values[2], values[3]);
    }
  }

  static Stream<Golden> golden() throws IOException {
    try (InputStream in = DivergenceTest.class.getResourceAsStream("divergence.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(Golden::parse).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void entropyAndDivergenceAreThoseOfSciPy(Golden golden) {
    int[] pooled = new int[9];
    golden
        .cultures()
        .forEach(culture ->
            Emotion.ALL.forEach(emotion -> pooled[emotion.ordinal()] += culture.count(emotion)));
    assertEquals(golden.entropy(), Entropy.bits(Distribution.ofCounts(pooled)), EXACT);
    assertEquals(golden.divergence(), Divergence.bits(golden.cultures()), EXACT);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void chanceIsTheMeanOfShuffles(Golden golden) {
    double byChance = new ChanceDivergence().of(golden.cultures());
    // five standard errors of the golden mean, and room for those of our own shuffles
    assertEquals(golden.mean(), byChance, 5 * golden.error() * 4 + EXACT);
  }

  @Test
  void entropyIsLargestWhereAllAreFeltAlike() {
    assertEquals(
        Entropy.MOST, Entropy.bits(Distribution.ofCounts(2, 2, 2, 2, 2, 2, 2, 2, 2)), EXACT);
    assertEquals(0, Entropy.bits(Distribution.ofCounts(0, 0, 7, 0, 0, 0, 0, 0, 0)));
    assertEquals(0, Entropy.bits(Distribution.ofCounts(new int[9])));
  }

  @Test
  void culturesThatAgreeAsMuchAsChanceHaveNoExcess() {
    Distribution same = Distribution.ofCounts(3, 2, 0, 0, 0, 0, 0, 0, 0);
    Divergence divergence = Divergence.of(List.of(same, same, same));
    assertEquals(0, divergence.bits(), EXACT);
    assertTrue(divergence.byChance() > 0.05, divergence.toString());
    assertTrue(divergence.excess() < 0);
  }

  @Test
  void oneCultureOrAnEmptyOneIsNoComparison() {
    Distribution five = Distribution.ofCounts(5, 0, 0, 0, 0, 0, 0, 0, 0);
    Distribution none = Distribution.ofCounts(new int[9]);
    assertThrows(IllegalArgumentException.class, () -> Divergence.of(List.of(five)));
    assertThrows(IllegalArgumentException.class, () -> Divergence.of(List.of(five, none)));
  }

  /** The same numbers in another order of cultures share their terms. */
  @Test
  void orderOfCulturesDoesNotMatter() {
    Distribution a = Distribution.ofCounts(4, 1, 0, 0, 2, 0, 0, 0, 0);
    Distribution b = Distribution.ofCounts(0, 5, 0, 0, 0, 0, 1, 0, 0);
    assertEquals(
        Divergence.of(List.of(a, b)).byChance(), Divergence.of(List.of(b, a)).byChance(), EXACT);
  }
}
