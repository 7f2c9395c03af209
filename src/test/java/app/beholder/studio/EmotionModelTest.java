package app.beholder.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Emotion;
import app.beholder.model.Emotion.Valence;
import app.beholder.studio.comment.Candour;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Subject;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class EmotionModelTest {
  private static final double[] NO_NOISE = new double[9];
  private static final Iterable<PlantedEffect> EFFECTS = EmotionModel.EFFECTS;

  @ParameterizedTest
  @EnumSource
  void baseRatesArePercentages(Subject subject) {
    double[] base = EmotionModel.base(subject);
    assertEquals(9, base.length);
    assertEquals(100, Arrays.stream(base).sum());
    assertTrue(Arrays.stream(base).allMatch(rate -> rate > 0));
  }

  @ParameterizedTest
  @EnumSource
  void moodsMultiplyNineTimes(Mood mood) {
    assertEquals(9, EmotionModel.factors(mood).length);
    assertTrue(Arrays.stream(EmotionModel.factors(mood)).allMatch(factor -> factor > 0));
  }

  /** At most one effect for a culture and subject, so that an odds ratio is exactly the planted. */
  @Test
  void effectsDoNotMeet() {
    long places =
        EmotionModel.EFFECTS.stream()
            .map(effect -> effect.culture() + effect.subject())
            .distinct()
            .count();
    assertEquals(EmotionModel.EFFECTS.size(), places);
    long subjects = EmotionModel.EFFECTS.stream().map(PlantedEffect::subject).distinct().count();
    assertTrue(subjects <= Subject.values().length - 4, "four subjects without an effect");
  }

  @ParameterizedTest
  @FieldSource("EFFECTS")
  void effectsAreOnFrequentEmotionsAndLeaveACultureToCompareWith(PlantedEffect effect) {
    assertTrue(EmotionModel.CULTURES.contains(effect.culture()));
    assertTrue(EmotionModel.base(effect.subject())[effect.emotion().ordinal()] >= 12);
    assertTrue(effect.logOdds() >= 1.2 && effect.logOdds() <= 1.5);
    assertTrue(!EffectSearch.untouched(effect.subject()).isEmpty());
  }

  @ParameterizedTest
  @FieldSource("EFFECTS")
  void anEffectMultipliesTheOddsBeforeEachPainting(PlantedEffect effect) {
    double[] noise = EmotionModel.noise(new Chance(3));
    String other = EffectSearch.untouched(effect.subject()).getFirst();
    for (Mood mood : Mood.values()) {
      double odds = odds(effect, mood, noise, effect.culture());
      double others = odds(effect, mood, noise, other);
      assertEquals(effect.logOdds(), Math.log(odds / others), 1e-12);
    }
  }

  private static double odds(PlantedEffect effect, Mood mood, double[] noise, String culture) {
    double p =
        EmotionModel.probabilities(effect.subject(), mood, noise, culture)[
            effect.emotion().ordinal()];
    return p / (1 - p);
  }

  @Test
  void withoutEffectAndNoiseOnlySubjectAndMoodCount() {
    double[] p = EmotionModel.probabilities(Subject.RIVER, Mood.JOYFUL, NO_NOISE, "arabic");
    double[] expected =
        IntStream.range(0, 9)
            .mapToDouble(
                i -> EmotionModel.base(Subject.RIVER)[i] * EmotionModel.factors(Mood.JOYFUL)[i])
            .toArray();
    double sum = Arrays.stream(expected).sum();
    assertArrayEquals(Arrays.stream(expected).map(x -> x / sum).toArray(), p, 1e-12);
    assertArrayEquals(
        p, EmotionModel.probabilities(Subject.RIVER, Mood.JOYFUL, NO_NOISE, "basque"));
  }

  @ParameterizedTest
  @EnumSource
  void culturesWithoutAnEffectFeelAlike(Subject subject) {
    double[] noise = EmotionModel.noise(new Chance(6));
    for (Mood mood : Mood.values()) {
      double[] p = EmotionModel.probabilities(subject, mood, noise, "basque");
      for (String culture : EffectSearch.untouched(subject)) {
        assertArrayEquals(p, EmotionModel.probabilities(subject, mood, noise, culture));
      }
    }
  }

  @Test
  void everyEmotionIsFeltAndPositiveOnesALittleMoreOften() {
    double[] shares = IdealReader.shares();
    for (Emotion emotion : Emotion.ALL) {
      assertTrue(shares[emotion.ordinal()] >= 0.05, emotion + " " + Arrays.toString(shares));
    }
    double positive =
        Emotion.ALL.stream()
            .filter(emotion -> emotion.valence() == Valence.POSITIVE)
            .mapToDouble(emotion -> shares[emotion.ordinal()])
            .sum();
    assertTrue(positive >= 0.55 && positive <= 0.60, "positive " + positive);
  }

  @Test
  void noiseHasTheStatedSpread() {
    Chance chance = new Chance(1);
    double[] drawn =
        Stream.generate(() -> EmotionModel.noise(chance))
            .limit(2000)
            .flatMapToDouble(Arrays::stream)
            .toArray();
    // four standard errors of a mean, and of a standard deviation
    double error = EmotionModel.NOISE / Math.sqrt(drawn.length);
    double mean = Arrays.stream(drawn).average().orElseThrow();
    double variance = Arrays.stream(drawn).map(x -> x * x).average().orElseThrow();
    assertEquals(0, mean, 4 * error);
    assertEquals(EmotionModel.NOISE, Math.sqrt(variance), 4 * error / Math.sqrt(2));
  }

  @Test
  void whatIsDrawnFollowsTheProbabilities() {
    Chance chance = new Chance(2);
    double[] noise = EmotionModel.noise(chance);
    int[] counts = new int[9];
    int n = 5000;
    for (int i = 0; i < n; i++) {
      counts[EmotionModel.draw(Subject.SEA, Mood.SERENE, noise, "chinese", chance).ordinal()]++;
    }
    double[] p = EmotionModel.probabilities(Subject.SEA, Mood.SERENE, noise, "chinese");
    for (int i = 0; i < 9; i++) {
      Binomial expected = new Binomial(n, p[i]);
      assertTrue(counts[i] >= expected.least() && counts[i] <= expected.most(), "emotion " + i);
    }
  }

  @Test
  void candourIsAsOftenAsStated() {
    Chance chance = new Chance(4);
    int[] counts = new int[Candour.values().length];
    int n = 5000;
    for (int i = 0; i < n; i++) {
      counts[EmotionModel.candour(chance).ordinal()]++;
    }
    for (Candour candour : Candour.values()) {
      Binomial expected = new Binomial(n, EmotionModel.candour()[candour.ordinal()] / 100);
      int count = counts[candour.ordinal()];
      assertTrue(count >= expected.least() && count <= expected.most(), candour + " " + count);
    }
  }
}
