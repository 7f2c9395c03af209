package app.beholder.ui.common;

import javafx.scene.layout.Region;

/** A small patch in the colour of a culture; hollow where there is not enough evidence for bars. */
public final class CultureSwatch extends Region {

  /**
   * @param color the number of the colour, see {@link CultureColors}
   * @param enough whether there is enough evidence for bars
   */
  public CultureSwatch(int color, boolean enough) {
    getStyleClass().addAll("culture-swatch", CultureColors.styleClass(color));
    if (!enough) {
      getStyleClass().add("few");
    }
  }
}
