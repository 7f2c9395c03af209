package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How many paintings have how many annotations: a small chart for each culture. */
final class CoverageChart extends StackPane {
  private static final int MOST_COLUMNS = 4;

  /**
   * @param open shows the paintings that a filter lets through
   */
  CoverageChart(ChartModel chart, Consumer<Filter> open, Texts texts) {
    List<Region> tiles = new ArrayList<>();
    for (ChartSeries culture : chart.series()) {
      Label name = new Label(culture.name());
      name.getStyleClass().add("tile-name");
      Label note = new Label(culture.note());
      note.getStyleClass().add("small-print");
      VBox tile = new VBox(name, note, new BarColumns(culture, 1, open, texts));
      tile.getStyleClass().add("tile");
      tiles.add(tile);
    }
    getChildren().add(new PanelGrid(tiles, MOST_COLUMNS));
  }
}
