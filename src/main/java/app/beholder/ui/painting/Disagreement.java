package app.beholder.ui.painting;

import app.beholder.measure.Divergence;
import app.beholder.measure.Entropy;
import java.util.List;

/**
 * How far the cultures lie apart in what they felt about the painting.
 *
 * @param compared those with enough evidence; two or more
 */
record Disagreement(List<CultureEmotions> compared, Divergence divergence) {

  static Disagreement of(List<CultureEmotions> compared) {
    return new Disagreement(
        compared, Divergence.of(compared.stream().map(CultureEmotions::distribution).toList()));
  }

  /** The largest divergence that there can be, in bits: cultures with nothing in common. */
  double most() {
    return Math.min(Entropy.MOST, Math.log(compared.size()) / Math.log(2));
  }
}
