package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** For each culture one bar of what is positive, negative, or neither. */
final class ValenceChart extends VBox {
  private static final int FEW = 13;

  /**
   * @param open shows the paintings that a filter lets through
   */
  ValenceChart(ChartModel chart, Consumer<Filter> open, Texts texts) {
    getStyleClass().add("valence-chart");
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("legend");
    Map<String, String> names =
        chart.series().stream()
            .flatMap(series -> series.bars().stream())
            .collect(
                Collectors.toMap(ChartBar::kind, ChartBar::label, (a, b) -> a, LinkedHashMap::new));
    names.forEach((kind, name) -> {
      Region mark = new Region();
      mark.getStyleClass().addAll("mark", kind);
      Label entry = new Label(name, mark);
      entry.getStyleClass().add("entry");
      legend.getChildren().add(entry);
    });
    getChildren()
        .addAll(
            legend,
            new FewAtFirst<>(
                chart.series(),
                FEW,
                shown -> new BarRows(open, texts).withParts(shown, texts.get("valence.few")),
                texts));
  }
}
