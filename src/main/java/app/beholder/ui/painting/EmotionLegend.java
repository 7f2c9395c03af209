package app.beholder.ui.painting;

import app.beholder.measure.Entropy;
import app.beholder.model.Distribution;
import app.beholder.ui.common.CultureSwatch;
import app.beholder.ui.common.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The cultures of the chart with their n; a click on one shows or hides its bars. */
final class EmotionLegend extends ScrollPane {
  private static final int MOST_ROWS = 2;

  private final Texts texts = Texts.of(EmotionLegend.class);
  private final EmotionsViewModel model;
  private final FlowPane entries = new FlowPane();

  EmotionLegend(EmotionsViewModel model) {
    this.model = model;
    getStyleClass().add("emotion-legend");
    entries.getStyleClass().add("entries");
    setContent(entries);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    model.culturesProperty().subscribe(this::fill);
  }

  private void fill(List<CultureEmotions> cultures) {
    Comparator<CultureEmotions> thoseWithBarsFirst =
        Comparator.comparing(culture -> !culture.isEnough());
    entries
        .getChildren()
        .setAll(cultures.stream().sorted(thoseWithBarsFirst).map(this::entry).toList());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Many cultures scroll: the chart needs the room. */
  @Override
  protected double computePrefHeight(double width) {
    double row = 0;
    for (Node entry : entries.getChildren()) {
      row = Math.max(row, entry.prefHeight(-1));
    }
    double highest = MOST_ROWS * row + (MOST_ROWS - 1) * entries.getVgap();
    double inside = width - snappedLeftInset() - snappedRightInset();
    return Math.min(highest, entries.prefHeight(width < 0 ? width : inside));
  }

  private Node entry(CultureEmotions culture) {
    String id = "legend-" + culture.culture();
    int n = culture.distribution().n();
    if (!culture.isEnough()) {
      Label few =
          new Label(
              texts.get("emotions.legend.few", culture.name(), n),
              new CultureSwatch(culture.color(), culture.isEnough()));
      few.setId(id);
      few.getStyleClass().addAll("entry", "few");
      few.setTooltip(new Tooltip(texts.get("emotions.legend.few.tip", Distribution.ENOUGH)));
      return few;
    }
    ToggleButton entry =
        new ToggleButton(
            texts.get("emotions.legend", culture.name(), n, Entropy.bits(culture.distribution())),
            new CultureSwatch(culture.color(), culture.isEnough()));
    entry.setId(id);
    entry.getStyleClass().add("entry");
    entry.setTooltip(new Tooltip(texts.get("emotions.legend.tip", Entropy.MOST)));
    entry.setSelected(model.chartedProperty().get().contains(culture.culture()));
    entry.selectedProperty().subscribe(on -> model.chart(culture.culture(), on));
    return entry;
  }
}
