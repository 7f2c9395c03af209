package app.beholder.ui.painting;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A thin line from no divergence to the largest there can be, with a mark for what chance alone
 * gives, a mark for this painting, and the way from the one to the other.
 */
final class DivergenceScale extends Region {
  private final Region line = part("line");
  private final Region way = part("way");
  private final Region chance = chanceMark();
  private final Region found = foundMark();
  private double chanceShare;
  private double foundShare;

  DivergenceScale() {
    getStyleClass().add("divergence-scale");
    getChildren().addAll(line, way, chance, found);
  }

  /** The mark that stands for chance, here and beside its words. */
  static Region chanceMark() {
    return part("chance-mark");
  }

  /** The mark that stands for this painting. */
  static Region foundMark() {
    return part("found-mark");
  }

  private static Region part(String styleClass) {
    Region part = new Region();
    part.getStyleClass().add(styleClass);
    part.setMouseTransparent(true);
    return part;
  }

  void show(Disagreement disagreement) {
    chanceShare = disagreement.divergence().byChance() / disagreement.most();
    foundShare = disagreement.divergence().bits() / disagreement.most();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double from = left + Math.min(chanceShare, foundShare) * width;
    double to = left + Math.max(chanceShare, foundShare) * width;
    place(line, left, width);
    place(way, from, to - from);
    center(chance, left + chanceShare * width);
    center(found, left + foundShare * width);
  }

  private void place(Region part, double x, double width) {
    double height = part.prefHeight(-1);
    part.resizeRelocate(
        snapPositionX(x), snapPositionY((getHeight() - height) / 2), snapSizeX(width), height);
  }

  private void center(Node mark, double x) {
    mark.autosize();
    mark.relocate(
        snapPositionX(x - mark.getLayoutBounds().getWidth() / 2),
        snapPositionY((getHeight() - mark.getLayoutBounds().getHeight()) / 2));
  }
}
