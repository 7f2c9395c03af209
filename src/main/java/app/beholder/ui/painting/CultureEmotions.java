package app.beholder.ui.painting;

import app.beholder.model.Distribution;

/**
 * What one culture felt about the painting.
 *
 * @param culture as the data set names it
 * @param name for people
 * @param position of the culture in the library, from 0; the same culture has the same colour for every painting
 */
record CultureEmotions(String culture, String name, int position, Distribution distribution) {

  /** With fewer annotations chance alone makes cultures differ, so no bars are drawn. */
  static final int ENOUGH = 5;

  boolean isEnough() {
    return distribution.n() >= ENOUGH;
  }
}
