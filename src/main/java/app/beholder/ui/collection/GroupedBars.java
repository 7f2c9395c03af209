package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.model.Emotion;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/**
 * For each emotion the bars of cultures side by side, as shares of what each of them wrote, so that
 * cultures compare whatever their n.
 */
final class GroupedBars extends Region {
  private static final double STEP = 0.1;
  private static final int LEAST_STEPS = 3;
  private static final double GAP_SHARE = 0.28;
  private static final double WIDEST_BAR = 34;

  private final Consumer<Filter> open;
  private final Texts texts;
  private final List<Label> emotions;
  private final List<Region> lines = new ArrayList<>();
  private final List<Label> scale = new ArrayList<>();

  /** In the order of emotions, and for each in the order of the series. */
  private final List<Bar> bars = new ArrayList<>();

  private int series;

  /**
   * @param open shows the paintings that a filter lets through
   */
  GroupedBars(DataNames names, Consumer<Filter> open, Texts texts) {
    this.open = open;
    this.texts = texts;
    getStyleClass().add("grouped-bars");
    setMinSize(0, 0);
    emotions = Emotion.ALL.stream().map(emotion -> label(emotion, names)).toList();
  }

  private static Label label(Emotion emotion, DataNames names) {
    Label label = new Label(names.emotion(emotion), new EmotionDot(emotion));
    label.getStyleClass().add("emotion-label");
    label.setContentDisplay(ContentDisplay.TOP);
    label.setAlignment(Pos.TOP_CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setWrapText(true);
    return label;
  }

  /**
   * Draws these cultures in place of those before.
   *
   * @param shown nine bars each, in the order of the emotions
   */
  void show(List<ChartSeries> shown) {
    series = shown.size();
    double most =
        shown.stream().flatMap(c -> c.bars().stream()).mapToDouble(ChartBar::share).max().orElse(0);
    int steps = (int) Math.max(LEAST_STEPS, Math.ceil(most / STEP));
    bars.clear();
    for (int emotion = 0; emotion < emotions.size(); emotion++) {
      for (ChartSeries culture : shown) {
        Bar bar = new Bar(culture.bars().get(emotion), Bar.Direction.UP, steps * STEP, open, texts);
        bar.getStyleClass().add(CultureColors.styleClass(culture.color()));
        bars.add(bar);
      }
    }
    BarKeys.join(bars, Math.max(1, series));
    makeScale(steps);
    getChildren().setAll(lines);
    getChildren().addAll(scale);
    getChildren().addAll(bars);
    getChildren().addAll(emotions);
  }

  private void makeScale(int steps) {
    lines.clear();
    scale.clear();
    for (int i = 0; i <= steps; i++) {
      Region line = new Region();
      line.getStyleClass().add(i == 0 ? "base-line" : "grid-line");
      line.setMouseTransparent(true);
      lines.add(line);
      Label number = new Label(texts.get("percent", i * STEP));
      number.getStyleClass().add("small-print");
      scale.add(number);
    }
  }

  @Override
  protected void layoutChildren() {
    double left = scale.stream().mapToDouble(number -> number.prefWidth(-1)).max().orElse(0);
    double width = getWidth() - snappedRightInset() - left;
    double group = width / emotions.size();
    double below = emotions.stream().mapToDouble(l -> l.prefHeight(group)).max().orElse(0);
    double half = scale.isEmpty() ? 0 : scale.getFirst().prefHeight(-1) / 2;
    double base = snapPositionY(getHeight() - snappedBottomInset() - below);
    double high = Math.max(0, base - snappedTopInset() - half);
    layoutScale(left, width, base, high);
    double room = Math.min((1 - GAP_SHARE) * group, series * WIDEST_BAR);
    double bar = room / Math.max(1, series);
    for (int emotion = 0; emotion < emotions.size(); emotion++) {
      double x = left + emotion * group;
      emotions.get(emotion).resizeRelocate(snapPositionX(x), base, snapSizeX(group), below);
      double start = x + (group - room) / 2;
      for (int i = 0; i < series; i++) {
        double from = snapPositionX(start + i * bar);
        double to = snapPositionX(start + (i + 1) * bar);
        bars.get(emotion * series + i).resizeRelocate(from, base - high, to - from, high);
      }
    }
  }

  private void layoutScale(double left, double width, double base, double high) {
    for (int i = 0; i < lines.size(); i++) {
      double y = snapPositionY(base - high * i / Math.max(1, lines.size() - 1));
      lines.get(i).resizeRelocate(left, y, width, 1);
      Label number = scale.get(i);
      double height = number.prefHeight(-1);
      layoutInArea(number, 0, y - height / 2, left, height, 0, HPos.RIGHT, VPos.CENTER);
    }
  }
}
