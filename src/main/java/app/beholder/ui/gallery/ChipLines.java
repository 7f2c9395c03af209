package app.beholder.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Things one after another in lines; of those that would need more than two lines the last are left
 * out, and something stands in their place that says how many.
 */
final class ChipLines extends Region {
  private static final int LINES = 2;
  private static final double GAP = 8;

  private final Region more;
  private final Region last;
  private final IntConsumer leftOut;
  private List<Region> chips = List.of();
  private boolean all;

  /**
   * @param more stands for the chips that are left out, or behind all of them where {@link
   *     #showAll} was asked for
   * @param last stands behind everything
   * @param leftOut told how many are left out; 0 where all are shown and none would have to be left
   *     out
   */
  ChipLines(Region more, Region last, IntConsumer leftOut) {
    this.more = more;
    this.last = last;
    this.leftOut = leftOut;
  }

  void show(List<Region> newChips, boolean withLast) {
    chips = List.copyOf(newChips);
    getChildren().setAll(chips);
    getChildren().add(more);
    if (withLast) {
      getChildren().add(last);
    }
  }

  /** Whether to use as many lines as it takes. */
  void showAll(boolean newAll) {
    all = newAll;
    requestLayout();
  }

  boolean isShowingAll() {
    return all;
  }

  /** What stands in which line. */
  private record Arrangement(List<List<Node>> lines, int leftOut) {}

  private Arrangement arrange(double width) {
    Arrangement whole = arrange(width, chips.size(), false);
    if (whole.lines().size() <= LINES) {
      return whole;
    }
    if (all) {
      return arrange(width, chips.size(), true);
    }
    for (int shown = chips.size() - 1; shown > 0; shown--) {
      Arrangement some = arrange(width, shown, true);
      if (some.lines().size() <= LINES) {
        return some;
      }
    }
    return arrange(width, 0, true);
  }

  private Arrangement arrange(double width, int shown, boolean withMore) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> items = new ArrayList<>(chips.subList(0, shown));
    if (withMore) {
      items.add(more);
    }
    if (getChildren().contains(last)) {
      items.add(last);
    }
    double used = 0;
    for (Node item : items) {
      double wanted = Math.min(width, snapSizeX(item.prefWidth(-1)));
      if (lines.isEmpty() || used + GAP + wanted > width) {
        lines.add(new ArrayList<>());
        used = wanted;
      } else {
        used += GAP + wanted;
      }
      lines.getLast().add(item);
    }
    return new Arrangement(lines, chips.size() - shown);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double inside = width < 0 ? Double.MAX_VALUE : width - insets.getLeft() - insets.getRight();
    int lines = arrange(inside).lines().size();
    return lines == 0
        ? 0
        : insets.getTop() + insets.getBottom() + lines * lineHeight() + (lines - 1) * GAP;
  }

  private double lineHeight() {
    return snapSizeY(
        getChildren().stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0));
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    Arrangement arrangement = arrange(width);
    getChildren().forEach(child -> child.setVisible(false));
    double height = lineHeight();
    double y = insets.getTop();
    for (List<Node> line : arrangement.lines()) {
      double x = insets.getLeft();
      for (Node item : line) {
        double wanted = Math.min(width, snapSizeX(item.prefWidth(-1)));
        double itemHeight = snapSizeY(item.prefHeight(-1));
        item.setVisible(true);
        item.resizeRelocate(x, y + snapPositionY((height - itemHeight) / 2), wanted, itemHeight);
        x += wanted + GAP;
      }
      y += height + GAP;
    }
    leftOut.accept(arrangement.leftOut());
  }
}
