package app.beholder.ui.palette;

import app.beholder.ui.common.FoldedText;
import app.beholder.ui.common.FoldedText.Place;
import java.util.List;

/**
 * An entry made ready for being looked for.
 *
 * @param order where it stands while nothing is typed
 * @param group its group and its kind
 */
record Candidate(PaletteEntry entry, int order, FoldedText words, FoldedText group) {
  static final int NO_MATCH = Integer.MAX_VALUE;

  /** What a word costs that stands in the group or the kind alone. */
  private static final int IN_GROUP = Place.NOWHERE.ordinal();

  /**
   * How far the entry is from what was typed: nothing where each word is one of its own, more for
   * beginnings, middles and words of its group, {@link #NO_MATCH} where one of them is missing.
   */
  int distance(List<String> typed) {
    int distance = 0;
    for (String word : typed) {
      Place place = words.place(word);
      if (place != Place.NOWHERE) {
        distance += place.ordinal();
      } else if (group.place(word) != Place.NOWHERE) {
        distance += IN_GROUP;
      } else {
        return NO_MATCH;
      }
    }
    return distance;
  }
}
