package app.beholder.ui.collection;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Panels in as many columns as there is room for, none narrower than the widest least width of a
 * panel. Each panel goes to where the columns end first, so that none leaves a hole; one that is
 * wide spans two columns.
 */
final class PanelGrid extends Region {
  private static final String WIDE = "wide-panel";

  private final int mostColumns;

  /** Where the panels stand at one width. */
  private record Places(double[] x, double[] y, double[] width, double[] height, double end) {}

  PanelGrid(List<? extends Region> panels, int mostColumns) {
    this.mostColumns = mostColumns;
    getStyleClass().add("panel-grid");
    getChildren().addAll(panels);
  }

  /** Gives a panel two columns, where there are two. */
  static <T extends Region> T wide(T panel) {
    panel.getStyleClass().add(WIDE);
    return panel;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width) {
    double least = getManagedChildren().stream().mapToDouble(p -> p.minWidth(-1)).max().orElse(1);
    int room = (int) (width / Math.max(1, least));
    int wanted = getManagedChildren().stream().mapToInt(PanelGrid::span).sum();
    return Math.clamp(room, 1, Math.max(1, Math.min(mostColumns, wanted)));
  }

  private static int span(Node panel) {
    return panel.getStyleClass().contains(WIDE) ? 2 : 1;
  }

  private Places places(double width) {
    List<Node> panels = getManagedChildren();
    int columns = columns(width);
    double column = Math.floor(width / columns);
    double[] ends = new double[columns];
    Places places =
        new Places(
            new double[panels.size()],
            new double[panels.size()],
            new double[panels.size()],
            new double[panels.size()],
            0);
    for (int i = 0; i < panels.size(); i++) {
      int span = Math.min(columns, span(panels.get(i)));
      int first = firstColumn(ends, span);
      places.x[i] = first * column;
      places.y[i] = end(ends, first, span);
      places.width[i] = span * column;
      places.height[i] = snapSizeY(panels.get(i).prefHeight(span * column));
      Arrays.fill(ends, first, first + span, places.y[i] + places.height[i]);
    }
    return new Places(
        places.x, places.y, places.width, places.height, Arrays.stream(ends).max().orElse(0));
  }

  private static int firstColumn(double[] ends, int span) {
    int best = 0;
    for (int first = 1; first + span <= ends.length; first++) {
      if (end(ends, first, span) < end(ends, best, span)) {
        best = first;
      }
    }
    return best;
  }

  private static double end(double[] ends, int first, int span) {
    return Arrays.stream(ends, first, first + span).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + places(Math.max(0, inside)).end() + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + computeMinWidth(height) + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(p -> p.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    Places places = places(Math.max(0, getWidth() - left - snappedRightInset()));
    List<Node> panels = getManagedChildren();
    for (int i = 0; i < panels.size(); i++) {
      panels
          .get(i)
          .resizeRelocate(left + places.x[i], top + places.y[i], places.width[i], places.height[i]);
    }
  }
}
