package app.beholder.ui.gallery;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Two things in a line, one at each end; where there is no room for both, the second goes below the
 * first.
 */
final class TwoSides extends Region {
  private static final double GAP = 16;
  private static final double LINE_GAP = 4;

  private final Region first;
  private final Region second;

  TwoSides(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    return snapSizeX(first.prefWidth(-1)) + GAP + snapSizeX(second.prefWidth(-1)) <= width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides() + Math.max(first.minWidth(-1), second.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + first.prefWidth(-1) + GAP + second.prefWidth(-1);
  }

  private double sides() {
    Insets insets = getInsets();
    return insets.getLeft() + insets.getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double above = snapSizeY(first.prefHeight(-1));
    double below = snapSizeY(second.prefHeight(-1));
    boolean oneLine = width < 0 || fits(width - sides());
    Insets insets = getInsets();
    return insets.getTop()
        + insets.getBottom()
        + (oneLine ? Math.max(above, below) : above + LINE_GAP + below);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - sides();
    double left = insets.getLeft();
    double top = insets.getTop();
    double above = snapSizeY(first.prefHeight(-1));
    double below = snapSizeY(second.prefHeight(-1));
    double firstWidth = Math.min(width, snapSizeX(first.prefWidth(-1)));
    double secondWidth = Math.min(width, snapSizeX(second.prefWidth(-1)));
    if (fits(width)) {
      double line = Math.max(above, below);
      first.resizeRelocate(left, top + snapPositionY((line - above) / 2), firstWidth, above);
      second.resizeRelocate(
          left + width - secondWidth, top + snapPositionY((line - below) / 2), secondWidth, below);
    } else {
      first.resizeRelocate(left, top, firstWidth, above);
      second.resizeRelocate(left, top + above + LINE_GAP, secondWidth, below);
    }
  }
}
