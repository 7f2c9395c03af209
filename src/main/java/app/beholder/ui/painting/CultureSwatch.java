package app.beholder.ui.painting;

import javafx.scene.layout.Region;

/** A small patch in the colour of a culture; hollow where there is not enough evidence for bars. */
final class CultureSwatch extends Region {

  /** As many colours of cultures as painting.css has; further cultures begin again. */
  private static final int COLORS = 8;

  CultureSwatch(CultureEmotions culture) {
    getStyleClass().addAll("culture-swatch", styleClass(culture.position()));
    if (!culture.isEnough()) {
      getStyleClass().add("few");
    }
  }

  /** The style class that colours what belongs to a culture. */
  static String styleClass(int position) {
    return "culture-" + position % COLORS;
  }
}
