package app.beholder.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against SciPy; {@code significance.py} beside the file of values made them. */
class NormalTailTest {

  @ParameterizedTest
  @CsvFileSource(resources = "normal_tail.csv")
  void isThatOfSciPyForBothSigns(double z, double tail) {
    assertEquals(tail, NormalTail.twoSided(z), 1e-12 * tail);
    assertEquals(tail, NormalTail.twoSided(-z), 1e-12 * tail);
  }

  @Test
  void nothingLiesBeyondEverything() {
    assertEquals(0, NormalTail.twoSided(Double.POSITIVE_INFINITY));
  }
}
