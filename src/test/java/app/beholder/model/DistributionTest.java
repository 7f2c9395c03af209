package app.beholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DistributionTest {

  @Test
  void knowsItsNAndShares() {
    Distribution felt = Distribution.ofCounts(1, 0, 3, 0, 0, 0, 0, 4, 0);
    assertEquals(8, felt.n());
    assertEquals(3, felt.count(Emotion.CONTENTMENT));
    assertEquals(0.375, felt.share(Emotion.CONTENTMENT));
    assertEquals(0, felt.share(Emotion.FEAR));
  }

  @Test
  void hasNoSharesWithoutAnnotations() {
    assertEquals(0, Distribution.ofCounts(new int[9]).share(Emotion.AWE));
  }

  @Test
  void doesNotFollowTheArrayItWasMadeFrom() {
    int[] counts = {1, 1, 1, 1, 1, 1, 1, 1, 1};
    Distribution felt = Distribution.ofCounts(counts);
    counts[0] = 100;
    assertEquals(Distribution.ofCounts(1, 1, 1, 1, 1, 1, 1, 1, 1), felt);
  }

  @Test
  void refusesOtherThanNineCounts() {
    assertThrows(IllegalArgumentException.class, () -> Distribution.ofCounts(1, 2, 3));
  }
}
