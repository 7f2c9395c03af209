package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** A bar for each style; of very many only the largest until people ask for all. */
final class StylesChart extends VBox {
  private static final int FEW = 30;

  private final List<ChartBar> bars;
  private final Consumer<Filter> open;
  private final Texts texts;

  /**
   * @param open shows the paintings that a filter lets through
   */
  StylesChart(List<ChartBar> bars, Consumer<Filter> open, Texts texts) {
    this.bars = bars;
    this.open = open;
    this.texts = texts;
    show(FEW);
  }

  private void show(int most) {
    List<ChartBar> shown = bars.subList(0, Math.min(most, bars.size()));
    getChildren().setAll(new BarRows(open, texts).withBars(shown));
    if (bars.size() > FEW) {
      boolean all = shown.size() == bars.size();
      Hyperlink more =
          new Hyperlink(all ? texts.get("styles.fewer") : texts.get("styles.all", bars.size()));
      more.setOnAction(event -> show(all ? FEW : bars.size()));
      getChildren().add(more);
    }
  }
}
