package app.beholder.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.studio.EffectSearch.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The statistics find what was planted and nothing else. Each bound is what chance leaves room for:
 * by the binomial distribution it is passed in one case of a thousand.
 */
class PlantedEffectsTest {
  /**
   * How often an effect is found, at the least. It lies five standard errors from nothing, and
   * three are enough for the last of the nine among 180 hypotheses: that leaves room for two.
   */
  private static final double POWER = 0.98;

  private static final Tally TALLY = Tally.ofCollections();

  @Test
  void hypothesesAreThePlantedEffectsAndTheComparisonsWithoutAny() {
    List<Comparison> hypotheses = EffectSearch.hypotheses();
    List<Comparison> planted = hypotheses.stream().filter(Comparison::isPlanted).toList();
    assertEquals(EmotionModel.EFFECTS.size(), planted.size());
    assertEquals(hypotheses.size(), hypotheses.stream().distinct().count());
    for (Comparison comparison : hypotheses) {
      assertEquals(
          comparison.logOdds(), effect(comparison.culture(), comparison), comparison.toString());
      for (String other : comparison.others()) {
        assertEquals(0, effect(other, comparison), comparison.toString());
      }
    }
  }

  private static double effect(String culture, Comparison comparison) {
    return EmotionModel.effect(culture, comparison.subject(), comparison.emotion());
  }

  @Test
  void plantedEffectsAreFound() {
    Binomial expected = new Binomial(TALLY.planted(), POWER);
    assertTrue(TALLY.found() >= expected.least(), TALLY + ", least " + expected.least());
  }

  @Test
  void intervalsCoverTheTruthAsOftenAsStated() {
    Binomial expected = new Binomial(TALLY.planted(), 0.95);
    assertBetween(expected.least(), TALLY.covered(), expected.most());
  }

  @Test
  void whereNothingWasPlantedOneInTwentyIsSignificant() {
    Binomial expected = new Binomial(Tally.independent(), 0.05);
    double scale = (double) TALLY.unplanted() / Tally.independent();
    assertBetween(expected.least() * scale, TALLY.significant(), expected.most() * scale);
  }

  /** An effect that is not stated would hide in the whole, but not here. */
  @Test
  void noneOfThemIsSignificantTooOften() {
    int comparisons = TALLY.unplanted() / Tally.COLLECTIONS;
    Binomial expected = new Binomial(Tally.COLLECTIONS, 0.05, 0.001 / comparisons);
    assertTrue(TALLY.mostOften() <= expected.most(), TALLY + ", most " + expected.most());
  }

  /**
   * Of all that is found one in twenty may be mistaken; of all that is tried that is next to none.
   */
  @Test
  void nextToNothingElseIsFound() {
    Binomial expected = new Binomial(TALLY.found() + TALLY.mistaken(), EffectSearch.LEVEL);
    assertTrue(TALLY.mistaken() <= expected.most(), TALLY + ", most " + expected.most());
    assertTrue(TALLY.mistaken() < 0.01 * TALLY.unplanted(), TALLY.toString());
  }

  @Test
  void theSameSeedGivesTheSameCollection() {
    assertEquals(DrawnCollection.of(5), DrawnCollection.of(5));
  }

  @Test
  void boundsOfTheBinomialDistribution() {
    assertEquals(252 / 1024.0, new Binomial(10, 0.5).probability(5), 1e-12);
    // from tables: P(X = 0) = 0.00098, P(X <= 1) = 0.0107
    assertEquals(1, new Binomial(10, 0.5).least());
    assertEquals(9, new Binomial(10, 0.5).most());
  }

  private static void assertBetween(double least, int value, double most) {
    assertTrue(least <= value && value <= most, least + " to " + most + ": " + TALLY);
  }
}
