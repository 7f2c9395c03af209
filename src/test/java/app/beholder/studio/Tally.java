package app.beholder.studio;

import app.beholder.studio.EffectSearch.Outcome;
import app.beholder.studio.scene.Subject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What came out in several collections that differ by their seed.
 *
 * @param planted planted effects in all of them
 * @param found of those, with the right sign
 * @param covered of those, with the truth in the interval at 95%
 * @param unplanted comparisons where there is nothing
 * @param significant of those, with a p-value below 0.05
 * @param mostOften in how many of the collections it is significant, for the one where that is most
 *     often
 * @param mistaken of those, found all the same when the false discovery rate is held
 */
record Tally(
    int planted,
    int found,
    int covered,
    int unplanted,
    int significant,
    int mostOften,
    int mistaken) {
  static final int COLLECTIONS = 30;

  /** Of the seeds 1 to {@link #COLLECTIONS}. */
  static Tally ofCollections() {
    List<Outcome> all =
        LongStream.rangeClosed(1, COLLECTIONS)
            .boxed()
            .flatMap(seed -> EffectSearch.in(DrawnCollection.of(seed)).stream())
            .toList();
    List<Outcome> planted = all.stream().filter(o -> o.comparison().isPlanted()).toList();
    List<Outcome> unplanted = all.stream().filter(o -> !o.comparison().isPlanted()).toList();
    List<Outcome> significant = unplanted.stream().filter(o -> o.result().p() < 0.05).toList();
    return new Tally(
        planted.size(),
        (int) planted.stream().filter(o -> o.isFound() && o.result().logOdds() > 0).count(),
        (int) planted.stream().filter(Tally::isCovered).count(),
        unplanted.size(),
        significant.size(),
        mostOften(significant),
        (int) unplanted.stream().filter(Outcome::isFound).count());
  }

  private static int mostOften(List<Outcome> outcomes) {
    return outcomes.stream()
        .collect(Collectors.groupingBy(Outcome::comparison, Collectors.counting()))
        .values()
        .stream()
        .mapToInt(Long::intValue)
        .max()
        .orElse(0);
  }

  private static boolean isCovered(Outcome outcome) {
    return outcome.result().logInterval().contains(outcome.comparison().logOdds());
  }

  /**
   * To how many independent comparisons the unplanted ones amount: three pairs of three cultures
   * are decided by two of them, and nine shares by eight.
   */
  static int independent() {
    int cultures = 0;
    for (Subject subject : Subject.values()) {
      cultures += EffectSearch.untouched(subject).size() - 1;
    }
    return COLLECTIONS * cultures * 8;
  }
}
