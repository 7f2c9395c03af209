package app.beholder.ui.painting;

import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import javafx.util.StringConverter;

/**
 * The bars of the chart and the scale beside them; {@link EmotionChart} writes the emotions below.
 */
final class EmotionBars extends BarChart<String, Number> {
  private static final double PERCENT_STEP = 20;
  private static final double LEAST_PERCENT = 40;
  private static final double WIDEST_BAR = 26;
  private static final double GAP_SHARE = 0.3;
  private static final Duration TOOLTIP_DELAY = Duration.millis(200);

  private final Texts texts = Texts.of(EmotionBars.class);
  private final EmotionsViewModel model;
  private final DataNames names;
  private final CommentsViewModel comments;
  private final BarWalk walk = new BarWalk();

  EmotionBars(EmotionsViewModel model, CommentsViewModel comments, DataNames names) {
    super(new CategoryAxis(), new NumberAxis(0, LEAST_PERCENT, PERCENT_STEP));
    this.model = model;
    this.names = names;
    this.comments = comments;
    getStyleClass().add("emotion-bars");
    setAnimated(false);
    setLegendVisible(false);
    setVerticalGridLinesVisible(false);
    setAlternativeRowFillVisible(false);
    setBarGap(1);
    setMinSize(0, 0);
    prepareAxes();
    model.culturesProperty().subscribe(this::fill);
    model.chartedProperty().subscribe(this::fill);
    fill();
  }

  private void prepareAxes() {
    CategoryAxis emotions = (CategoryAxis) getXAxis();
    emotions.setCategories(
        FXCollections.observableArrayList(Emotion.ALL.stream().map(names::emotion).toList()));
    emotions.setTickLabelsVisible(false);
    emotions.setTickMarkVisible(false);
    emotions.setAnimated(false);
    emotions.setStartMargin(0);
    emotions.setEndMargin(0);
    NumberAxis shares = (NumberAxis) getYAxis();
    shares.setMinorTickVisible(false);
    shares.setTickMarkVisible(false);
    shares.setAnimated(false);
    shares.setTickLabelFormatter(new Percent());
    shares.setAccessibleText(texts.get("emotions.axis"));
  }

  private void fill() {
    List<CultureEmotions> charted =
        model.culturesProperty().get().stream()
            .filter(culture -> model.chartedProperty().get().contains(culture.culture()))
            .toList();
    double largest =
        charted.stream()
            .map(CultureEmotions::distribution)
            .flatMap(d -> Emotion.ALL.stream().map(d::share))
            .reduce(0.0, Double::max);
    double upper = Math.ceil(100 * largest / PERCENT_STEP) * PERCENT_STEP;
    ((NumberAxis) getYAxis()).setUpperBound(Math.max(LEAST_PERCENT, upper));
    boolean focused = isFocusWithin();
    getData().setAll(charted.stream().map(this::series).toList());
    walk.along(stops(charted));
    if (focused) {
      walk.begin();
    }
    requestLayout();
  }

  private XYChart.Series<String, Number> series(CultureEmotions culture) {
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    series.setName(culture.name());
    for (Emotion emotion : Emotion.ALL) {
      double percent = 100 * culture.distribution().share(emotion);
      series.getData().add(new XYChart.Data<>(names.emotion(emotion), percent));
    }
    return series;
  }

  /**
   * Colours bars and says what they stand for, once the chart has made them. People stop at those
   * that have comments behind them.
   */
  private List<BarWalk.Stop> stops(List<CultureEmotions> charted) {
    List<BarWalk.Stop> stops = new ArrayList<>();
    for (Emotion emotion : Emotion.ALL) {
      for (int i = 0; i < charted.size(); i++) {
        CultureEmotions culture = charted.get(i);
        Node bar = getData().get(i).getData().get(emotion.ordinal()).getNode();
        dress(bar, culture, emotion);
        if (culture.distribution().count(emotion) > 0) {
          Runnable press = () -> comments.showBehind(culture.culture(), emotion);
          bar.setOnMouseClicked(event -> press.run());
          stops.add(new BarWalk.Stop(bar, press));
        }
      }
    }
    return stops;
  }

  private void dress(Node bar, CultureEmotions culture, Emotion emotion) {
    Distribution felt = culture.distribution();
    String words =
        texts.get(
            "emotions.bar",
            culture.name(),
            names.emotion(emotion),
            felt.count(emotion),
            felt.n(),
            felt.share(emotion));
    bar.getStyleClass().add(CultureColors.styleClass(culture.color()));
    bar.accessibleTextProperty().unbind();
    bar.setAccessibleText(words);
    bar.setAccessibleRole(AccessibleRole.BUTTON);
    bar.focusTraversableProperty().unbind();
    bar.setFocusTraversable(false);
    Tooltip tooltip = new Tooltip(words);
    tooltip.setShowDelay(TOOLTIP_DELAY);
    Tooltip.install(bar, tooltip);
  }

  /** Keeps the bars slender in a wide window, and apart from the next emotion's in a narrow one. */
  @Override
  protected void layoutPlotChildren() {
    double category = getXAxis().getWidth() / Emotion.ALL.size();
    double bars = Math.max(1, getData().size()) * (WIDEST_BAR + getBarGap());
    setCategoryGap(Math.max(GAP_SHARE * category, category - bars));
    super.layoutPlotChildren();
  }

  private static final class Percent extends StringConverter<Number> {
    private final NumberFormat format =
        NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT));

    @Override
    public String toString(Number percent) {
      return format.format(percent.doubleValue() / 100);
    }

    @Override
    public Number fromString(String text) {
      throw new UnsupportedOperationException("an axis is not typed into");
    }
  }
}
