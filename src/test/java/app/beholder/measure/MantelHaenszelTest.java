package app.beholder.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.measure.MantelHaenszel.Stratum;
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

/** Against statsmodels; {@code mantel_haenszel.py} beside the file of values made them. */
class MantelHaenszelTest {
  private static final double EXACT = 1e-9;

  record Golden(List<Stratum> strata, double odds, double error, double chiSquare, double p) {
    static Golden parse(String line) {
      String[] fields = line.split(",");
      double[] values = Arrays.stream(fields).skip(1).mapToDouble(Double::parseDouble).toArray();
      List<Stratum> strata = Arrays.stream(fields[0].split("\\|")).map(Golden::stratum).toList();
      return new Golden(strata, values[0], values[1], values[2], values[3]);
    }

    private static Stratum stratum(String counts) {
      int[] n = Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray();
      return new Stratum(n[0], n[1], n[2], n[3]);
    }
  }

  static Stream<Golden> golden() throws IOException {
    try (InputStream in = MantelHaenszelTest.class.getResourceAsStream("mantel_haenszel.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(Golden::parse).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void isThatOfStatsmodels(Golden golden) {
    MantelHaenszel result = MantelHaenszel.of(golden.strata());
    assertEquals(golden.odds(), result.oddsRatio(), EXACT * Math.max(1, golden.odds()));
    assertEquals(golden.error(), result.logError(), EXACT);
    assertEquals(golden.chiSquare(), result.chiSquare(), EXACT * Math.max(1, golden.chiSquare()));
    assertEquals(golden.p(), result.p(), EXACT * golden.p());
  }

  /** Which culture is the one and which the others only turns the sign. */
  @ParameterizedTest
  @MethodSource("golden")
  void theOthersSeeTheOpposite(Golden golden) {
    List<Stratum> turned =
        golden.strata().stream()
            .map(s -> new Stratum(s.othersFelt(), s.othersNotFelt(), s.felt(), s.notFelt()))
            .toList();
    MantelHaenszel result = MantelHaenszel.of(golden.strata());
    MantelHaenszel opposite = MantelHaenszel.of(turned);
    assertEquals(-result.logOdds(), opposite.logOdds(), EXACT);
    assertEquals(result.logError(), opposite.logError(), EXACT);
    assertEquals(result.p(), opposite.p(), EXACT);
  }

  @Test
  void strataWithEmptyMarginsChangeNothing() {
    List<Stratum> telling = List.of(new Stratum(3, 2, 1, 4), new Stratum(1, 3, 2, 6));
    List<Stratum> withSilent =
        List.of(
            new Stratum(0, 0, 2, 3),
            telling.get(0),
            new Stratum(5, 0, 4, 0),
            new Stratum(0, 0, 0, 0),
            new Stratum(0, 1, 0, 0),
            telling.get(1),
            new Stratum(0, 5, 0, 6));
    assertEquals(MantelHaenszel.of(telling), MantelHaenszel.of(withSilent));
  }

  @Test
  void whereNothingIsSaidNothingIsFound() {
    for (List<Stratum> strata :
        List.of(List.<Stratum>of(), List.of(new Stratum(0, 5, 0, 6), new Stratum(0, 0, 1, 0)))) {
      MantelHaenszel result = MantelHaenszel.of(strata);
      assertTrue(Double.isNaN(result.oddsRatio()), result.toString());
      assertEquals(1, result.p());
      assertTrue(result.logInterval().contains(0));
      assertTrue(result.logInterval().contains(9));
    }
  }

  @Test
  void oneSidedEvidenceHasAPValueAndNoEndOfItsInterval() {
    MantelHaenszel result = MantelHaenszel.of(List.of(new Stratum(9, 1, 0, 10)));
    assertEquals(Double.POSITIVE_INFINITY, result.logOdds());
    assertEquals(
        new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), result.logInterval());
    assertTrue(result.p() < 0.001);
  }

  @Test
  void theIntervalIsTheOneOfTheStandardError() {
    MantelHaenszel result = MantelHaenszel.of(List.of(new Stratum(10, 20, 5, 30)));
    Interval interval = result.logInterval();
    assertEquals(Math.log(3), (interval.low() + interval.high()) / 2, EXACT);
    assertEquals(
        2 * 1.959963984540054 * result.logError(), interval.high() - interval.low(), EXACT);
    assertTrue(interval.contains(0), "p is " + result.p());
    assertFalse(interval.contains(2.4));
  }

  @Test
  void aPaintingIsAStratum() {
    Distribution one = Distribution.ofCounts(1, 3, 0, 0, 0, 0, 0, 0, 1);
    Distribution other = Distribution.ofCounts(0, 2, 2, 0, 0, 0, 0, 0, 0);
    Distribution third = Distribution.ofCounts(0, 1, 0, 0, 5, 0, 0, 0, 0);
    assertEquals(new Stratum(3, 2, 3, 7), Stratum.of(Emotion.AWE, one, List.of(other, third)));
    assertThrows(IllegalArgumentException.class, () -> new Stratum(1, 1, 1, -1));
  }
}
