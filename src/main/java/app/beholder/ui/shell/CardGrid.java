package app.beholder.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Cards of one size in as many columns as there is room for, at least as wide as the widest of them
 * must be, and no more columns than asked for.
 */
final class CardGrid extends Pane {
  private static final double GAP = 16;

  private final int mostColumns;

  CardGrid(int mostColumns) {
    this.mostColumns = mostColumns;
    getStyleClass().add("card-grid");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double least() {
    return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
  }

  private int columns(double width) {
    return Math.clamp((long) ((width + GAP) / (least() + GAP)), 1, mostColumns);
  }

  private double cardWidth(double width, int columns) {
    return Math.floor((width - (columns - 1) * GAP) / columns);
  }

  private double cardHeight(double cardWidth) {
    return Math.ceil(
        getManagedChildren().stream()
            .mapToDouble(card -> card.prefHeight(cardWidth))
            .max()
            .orElse(0));
  }

  @Override
  protected double computeMinWidth(double height) {
    return least();
  }

  @Override
  protected double computePrefWidth(double height) {
    return mostColumns * (least() + GAP) - GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    int columns = columns(width < 0 ? computePrefWidth(-1) : width);
    int rows = (getManagedChildren().size() + columns - 1) / columns;
    double height = cardHeight(cardWidth(width < 0 ? computePrefWidth(-1) : width, columns));
    return rows == 0 ? 0 : rows * (height + GAP) - GAP;
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double width = cardWidth(getWidth(), columns);
    double height = cardHeight(width);
    int place = 0;
    for (Node card : getManagedChildren()) {
      int row = place / columns;
      int column = place % columns;
      card.resizeRelocate(column * (width + GAP), row * (height + GAP), width, height);
      place++;
    }
  }
}
