package app.beholder.ui.models;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Lays the page out: the list at the left and the chosen package beside it. The runs of the library
 * stand above them, or at the right where there is room.
 */
final class ModelsGrid extends Region {
  /** From so many widths of the list on, runs have a column of their own. */
  private static final double WIDE_IN_LISTS = 7;

  /** Between columns and rows, in widths of the list, which grow with the text. */
  private static final double GAP_IN_LISTS = 0.13;

  private final Region list;
  private final Region card;
  private final Region runs;

  /** Where the three stand at one width. */
  private record Places(boolean beside, double gap, double card, double runs) {}

  ModelsGrid(Region list, Region card, Region runs) {
    this.list = list;
    this.card = card;
    this.runs = runs;
    getChildren().addAll(runs, list, card);
  }

  private Places places(double width) {
    double listed = list.prefWidth(-1);
    double gap = snapSpaceX(listed * GAP_IN_LISTS);
    boolean beside = runs.isManaged() && width >= WIDE_IN_LISTS * listed;
    double rest = width - listed - gap;
    double shown = beside ? Math.floor((rest - gap) / 2) : rest;
    return new Places(
        beside,
        gap,
        Math.max(0, Math.min(card.maxWidth(-1), shown)),
        Math.max(0, Math.min(runs.maxWidth(-1), beside ? shown : width)));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double above(Places places) {
    return runs.isManaged() && !places.beside()
        ? snapSizeY(runs.prefHeight(places.runs())) + places.gap()
        : 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Places places = places(width < 0 ? getWidth() : width);
    double below = Math.max(list.prefHeight(list.prefWidth(-1)), card.prefHeight(places.card()));
    double beside = places.beside() ? runs.prefHeight(places.runs()) : 0;
    return above(places) + snapSizeY(Math.max(below, beside));
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    Places places = places(getWidth());
    double listed = list.prefWidth(-1);
    double top = above(places);
    list.resizeRelocate(0, top, listed, snapSizeY(list.prefHeight(listed)));
    double x = listed + places.gap();
    card.resizeRelocate(x, top, places.card(), snapSizeY(card.prefHeight(places.card())));
    if (runs.isManaged()) {
      double runsX = places.beside() ? x + places.card() + places.gap() : 0;
      runs.resizeRelocate(runsX, 0, places.runs(), snapSizeY(runs.prefHeight(places.runs())));
    }
  }
}
