package app.beholder.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against statsmodels; {@code significance.py} beside the file of values made them. */
class FalseDiscoveryTest {

  @ParameterizedTest
  @CsvFileSource(resources = "false_discovery.csv", maxCharsPerColumn = 10_000)
  void isThatOfStatsmodels(String p, String adjusted) {
    assertArrayEquals(numbers(adjusted), FalseDiscovery.adjusted(numbers(p)), 1e-12);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void noTestsAreNoFindings() {
    assertArrayEquals(new double[0], FalseDiscovery.adjusted());
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    for (double value : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> FalseDiscovery.adjusted(0.5, value));
    }
  }
}
