package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Bars side by side: the number above each, the name below it. */
final class BarColumns extends Region {
  private static final double GAP_SHARE = 0.18;

  /** The most room for a bar, in heights of the number above it. */
  private static final double WIDEST = 6;

  /** Of a bar that has the focus, in pixels, above and below. */
  private static final double BORDER = 2;

  private final List<Bar> bars;
  private final List<Label> names;
  private final List<Label> values;

  /**
   * @param full the share that the highest bar could have
   * @param open shows the paintings that a filter lets through
   */
  BarColumns(ChartSeries series, double full, Consumer<Filter> open, Texts texts) {
    getStyleClass().add("bar-columns");
    if (series.color() != ChartSeries.NO_COLOR) {
      getStyleClass().add(CultureColors.styleClass(series.color()));
    }
    setMinSize(0, 0);
    bars =
        series.bars().stream()
            .map(bar -> new Bar(bar, Bar.Direction.UP, full, open, texts))
            .toList();
    names = series.bars().stream().map(bar -> label(bar.label(), "name")).toList();
    values = series.bars().stream().map(bar -> label(bar.value(), "value")).toList();
    getChildren().addAll(bars);
    getChildren().addAll(names);
    getChildren().addAll(values);
    BarKeys.join(bars, 1);
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small-print", styleClass);
    label.setMouseTransparent(true);
    return label;
  }

  private static double height(List<Label> labels) {
    return labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double below = height(names);
    double above = height(values);
    double room = (getWidth() - left - snappedRightInset()) / Math.max(1, bars.size());
    double width = Math.min(room, WIDEST * above);
    double high = Math.max(0, getHeight() - top - snappedBottomInset() - below);
    double gap = snapSizeX(GAP_SHARE * width);
    for (int i = 0; i < bars.size(); i++) {
      double x = snapPositionX(left + i * width);
      Bar bar = bars.get(i);
      bar.setPadding(new Insets(above, gap / 2, 0, gap / 2));
      bar.resizeRelocate(x, top, snapSizeX(width), high);
      double drawn = bar.length() * (high - above) + BORDER;
      double value = top + high - drawn - above;
      layoutInArea(values.get(i), x, value, width, above, 0, HPos.CENTER, VPos.BOTTOM);
      layoutInArea(names.get(i), x, top + high, width, below, 0, HPos.CENTER, VPos.TOP);
    }
  }
}
