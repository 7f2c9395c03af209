package app.beholder.studio;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.studio.comment.Commentators;
import app.beholder.studio.painter.Painters;
import app.beholder.studio.scene.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was felt before one work.
 *
 * @param byCulture for each culture by its name
 */
record Felt(Subject subject, Map<String, Distribution> byCulture) {

  /** What is felt before the works of the built-in collection. */
  static List<Felt> inTheCollection(long seed) {
    Visitors visitors = new Visitors(Commentators.all());
    return Catalogue.of(seed, Studio.WORKS, Painters.all(), Commentators.all()).stream()
        .map(work -> new Felt(work.scene().subject(), distributions(visitors.remarks(work))))
        .toList();
  }

  private static Map<String, Distribution> distributions(List<Visitors.Remark> remarks) {
    Map<String, int[]> counts = new HashMap<>();
    for (Visitors.Remark remark : remarks) {
      counts
          .computeIfAbsent(remark.culture(), culture -> new int[Emotion.ALL.size()])[
          remark.emotion().ordinal()]++;
    }
    Map<String, Distribution> byCulture = new HashMap<>();
    counts.forEach((culture, of) -> byCulture.put(culture, Distribution.ofCounts(of)));
    return byCulture;
  }
}
