package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How many paintings have how many annotations: a small chart for each culture. */
final class CoverageChart extends StackPane {
  private static final int MOST_COLUMNS = 4;
  private static final int FEW = 12;

  private final double full;
  private final Consumer<Filter> open;
  private final Texts texts;

  /**
   * @param open shows the paintings that a filter lets through
   */
  CoverageChart(ChartModel chart, Consumer<Filter> open, Texts texts) {
    this.full = chart.largestShare();
    this.open = open;
    this.texts = texts;
    getChildren().add(new FewAtFirst<>(chart.series(), FEW, this::tiles, texts));
  }

  private Region tiles(List<ChartSeries> cultures) {
    return new PanelGrid(cultures.stream().map(this::tile).toList(), MOST_COLUMNS);
  }

  private Region tile(ChartSeries culture) {
    Label name = new Label(culture.name());
    name.getStyleClass().add("tile-name");
    Label note = new Label(culture.note());
    note.getStyleClass().add("small-print");
    VBox tile = new VBox(name, note, new BarColumns(culture, full, open, texts));
    tile.getStyleClass().add("tile");
    return tile;
  }
}
