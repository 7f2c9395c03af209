package app.beholder.ui.painting;

import app.beholder.model.Distribution;
import app.beholder.ui.common.CultureColors;

/**
 * What one culture felt about the painting.
 *
 * @param culture as the data set names it
 * @param name for people
 * @param color the number of its colour, see {@link CultureColors}
 */
record CultureEmotions(String culture, String name, int color, Distribution distribution) {

  /** With fewer no bars are drawn. */
  boolean isEnough() {
    return distribution.isEnough();
  }
}
