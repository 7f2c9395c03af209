package app.beholder.studio;

import app.beholder.measure.FalseDiscovery;
import app.beholder.measure.Interval;
import app.beholder.measure.MantelHaenszel;
import app.beholder.measure.MantelHaenszel.Stratum;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.studio.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks for differences between cultures, in a collection of which it is known where they are.
 *
 * <p>The hypotheses are of two kinds. Planted: the culture that has an effect on a subject against
 * those that have none on it, for the emotion of the effect; the odds ratio is the planted one
 * before each work. Unplanted: two cultures that have no effect on a subject, for each of the nine
 * emotions; the odds ratio is 1 before each work. Left out is what follows from an effect: who
 * feels one emotion more often feels the other eight less often.
 */
final class EffectSearch {

  /** The false discovery rate. */
  static final double LEVEL = 0.05;

  private EffectSearch() {}

  /**
   * A culture against others.
   *
   * @param logOdds the truth: what was planted, 0 for nothing
   */
  record Comparison(
      String culture, List<String> others, Subject subject, Emotion emotion, double logOdds) {

    boolean isPlanted() {
      return logOdds != 0;
    }

    MantelHaenszel on(List<Felt> collection) {
      return MantelHaenszel.of(
          collection.stream()
              .filter(work -> work.subject() == subject)
              .map(Felt::byCulture)
              .map(
                  by -> Stratum.of(emotion, by.get(culture), others.stream().map(by::get).toList()))
              .toList());
    }

    /** The number of annotations of the culture, and of the others together. */
    int n(List<Felt> collection, List<String> cultures) {
      return collection.stream()
          .filter(work -> work.subject() == subject)
          .flatMap(work -> cultures.stream().map(work.byCulture()::get))
          .mapToInt(Distribution::n)
          .sum();
    }
  }

  /**
   * What came out.
   *
   * @param adjusted the p-value, adjusted for all hypotheses
   */
  record Outcome(Comparison comparison, MantelHaenszel result, double adjusted) {

    boolean isFound() {
      return adjusted <= LEVEL;
    }

    /** As a row of the table in {@code docs/built-in-collection.md}. */
    String row(List<Felt> collection) {
      Interval interval = result.logInterval();
      return String.format(
          Locale.ROOT,
          "| %s | %s | %s | %.1f | %.2f | %.2f to %.2f | %d, %d | %.1e |",
          comparison.culture(),
          label(comparison.subject()),
          comparison.emotion().label(),
          comparison.logOdds(),
          result.logOdds(),
          interval.low(),
          interval.high(),
          comparison.n(collection, List.of(comparison.culture())),
          comparison.n(collection, comparison.others()),
          adjusted);
    }
  }

  static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** All hypotheses, the planted ones first. */
  static List<Comparison> hypotheses() {
    List<Comparison> all = new ArrayList<>();
    for (PlantedEffect effect : EmotionModel.EFFECTS) {
      all.add(
          new Comparison(
              effect.culture(),
              untouched(effect.subject()),
              effect.subject(),
              effect.emotion(),
              effect.logOdds()));
    }
    for (Subject subject : Subject.values()) {
      List<String> cultures = untouched(subject);
      for (int i = 0; i < cultures.size(); i++) {
        for (String other : cultures.subList(i + 1, cultures.size())) {
          for (Emotion emotion : Emotion.ALL) {
            all.add(new Comparison(cultures.get(i), List.of(other), subject, emotion, 0));
          }
        }
      }
    }
    return all;
  }

  /** The cultures that have no effect on a subject. */
  static List<String> untouched(Subject subject) {
    return EmotionModel.CULTURES.stream()
        .filter(culture ->
            EmotionModel.EFFECTS.stream()
                .noneMatch(e -> e.subject() == subject && e.culture().equals(culture)))
        .toList();
  }

  /** Tries all hypotheses, in their order. */
  static List<Outcome> in(List<Felt> collection) {
    List<Comparison> hypotheses = hypotheses();
    List<MantelHaenszel> results = hypotheses.stream().map(h -> h.on(collection)).toList();
    double[] adjusted =
        FalseDiscovery.adjusted(results.stream().mapToDouble(MantelHaenszel::p).toArray());
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      outcomes.add(new Outcome(hypotheses.get(i), results.get(i), adjusted[i]));
    }
    return outcomes;
  }
}
