package app.beholder.ui.painting;

import javafx.scene.layout.Region;

/** A small patch in the colour of a culture; hollow where there is not enough evidence for bars. */
final class CultureSwatch extends Region {

  CultureSwatch(CultureEmotions culture) {
    getStyleClass().addAll("culture-swatch", CultureColors.styleClass(culture.color()));
    if (!culture.isEnough()) {
      getStyleClass().add("few");
    }
  }
}
