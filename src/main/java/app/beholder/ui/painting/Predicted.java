package app.beholder.ui.painting;

import app.beholder.library.Run;
import app.beholder.model.Emotion;
import java.util.List;

/**
 * What the shown run predicts for a painting.
 *
 * @param lines one for the picture itself, or one for each culture whose comments were read; none
 *     where the run has no prediction for this painting
 */
record Predicted(Run run, List<Line> lines) {

  /**
   * One prediction, or the mean of several.
   *
   * @param culture as the data set names it; empty for the picture itself
   * @param name of the culture for people
   * @param n how many comments it is the mean of; 0 for the picture itself
   * @param shares of all nine emotions, the largest first
   */
  record Line(String culture, String name, int n, List<Share> shares) {
    Line {
      shares = List.copyOf(shares);
    }
  }

  /** From 0 to 1; all nine sum to 1. */
  record Share(Emotion emotion, double share) {}

  Predicted {
    lines = List.copyOf(lines);
  }
}
