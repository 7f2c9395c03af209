package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.model.Distribution;
import app.beholder.ui.common.CultureSwatch;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What each culture felt: bars, and above them the cultures with their n, to show or hide. */
final class EmotionsChart extends VBox {

  /** More bars side by side cannot be told apart; further cultures are chosen in the legend. */
  private static final int BARS_AT_FIRST = 6;

  private final Texts texts;
  private final List<ChartSeries> cultures;
  private final Set<ChartSeries> shown;
  private final GroupedBars bars;

  /**
   * @param open shows the paintings that a filter lets through
   */
  EmotionsChart(ChartModel chart, DataNames names, Consumer<Filter> open, Texts texts) {
    this.texts = texts;
    cultures = chart.series();
    shown = largest(cultures);
    bars = new GroupedBars(names, open, texts);
    getStyleClass().add("emotions-chart");
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("legend");
    cultures.forEach(
        culture -> legend.getChildren().add(culture.isEnough() ? entry(culture) : few(culture)));
    Label none = new Label(texts.get("emotions.none"));
    none.getStyleClass().add("quiet");
    getChildren().addAll(legend, shown.isEmpty() ? none : bars);
    draw();
  }

  private static Set<ChartSeries> largest(List<ChartSeries> cultures) {
    return new LinkedHashSet<>(
        cultures.stream()
            .filter(ChartSeries::isEnough)
            .sorted(Comparator.comparingInt(ChartSeries::n).reversed())
            .limit(BARS_AT_FIRST)
            .toList());
  }

  private Node entry(ChartSeries culture) {
    ToggleButton entry =
        new ToggleButton(texts.get("emotions.entry", culture.name(), culture.note()));
    entry.setGraphic(new CultureSwatch(culture.color(), true));
    entry.setMnemonicParsing(false);
    entry.getStyleClass().add("entry");
    entry.setTooltip(new Tooltip(texts.get("emotions.entry.tip")));
    entry.setSelected(shown.contains(culture));
    entry.setOnAction(event -> {
      if (entry.isSelected()) {
        shown.add(culture);
      } else {
        shown.remove(culture);
      }
      draw();
    });
    return entry;
  }

  /** Not enough to compare, and so nothing to show. */
  private Node few(ChartSeries culture) {
    Label label = new Label(texts.get("emotions.few", culture.name(), culture.note()));
    label.setGraphic(new CultureSwatch(culture.color(), false));
    label.getStyleClass().add("entry");
    label.setTooltip(new Tooltip(texts.get("emotions.few.tip", Distribution.ENOUGH)));
    return label;
  }

  /** The order of the library, whatever the order in which cultures were chosen. */
  private void draw() {
    bars.show(cultures.stream().filter(shown::contains).toList());
  }
}
