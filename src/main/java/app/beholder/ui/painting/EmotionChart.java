package app.beholder.ui.painting;

import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.chart.Axis;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/**
 * Bars for the nine emotions, one for each culture, as shares of its annotations, so that cultures
 * compare whatever their n. The names of the emotions are labels of their own, because an axis
 * turns long names by a right angle and cannot show their marks.
 */
final class EmotionChart extends Region {
  private static final double GAP = 4;

  private final EmotionBars bars;
  private final List<EmotionDot> dots = Emotion.ALL.stream().map(EmotionDot::new).toList();
  private final List<Label> labels;

  EmotionChart(EmotionsViewModel model, CommentsViewModel comments, DataNames names) {
    bars = new EmotionBars(model, comments, names);
    labels = Emotion.ALL.stream().map(emotion -> label(emotion, names)).toList();
    getStyleClass().add("emotion-chart");
    setMinWidth(0);
    getChildren().add(bars);
    getChildren().addAll(dots);
    getChildren().addAll(labels);
  }

  private static Label label(Emotion emotion, DataNames names) {
    Label label = new Label(names.emotion(emotion));
    label.getStyleClass().add("emotion-label");
    label.setAlignment(Pos.TOP_CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setWrapText(true);
    return label;
  }

  /** Where words are wider than the room below their bars, every other one stands a line lower. */
  @Override
  protected void layoutChildren() {
    double roughly = getWidth() / labels.size();
    boolean narrow =
        labels.stream().mapToDouble(EmotionChart::widestWord).max().orElse(0) > roughly;
    double wide = narrow ? 2 * roughly : roughly;
    double words = labels.stream().mapToDouble(label -> label.prefHeight(wide)).max().orElse(0);
    double lower = narrow ? words : 0;
    double dot = dots.getFirst().prefHeight(-1);
    double barsHeight = Math.max(0, getHeight() - dot - GAP - words - lower);
    bars.resizeRelocate(0, 0, getWidth(), barsHeight);
    bars.layout();
    Axis<String> axis = bars.getXAxis();
    Point2D start = sceneToLocal(axis.localToScene(0, 0));
    double step = axis.getWidth() / labels.size();
    double own = narrow ? 2 * step : step;
    for (int i = 0; i < labels.size(); i++) {
      double middle = start.getX() + (i + 0.5) * step;
      double top = barsHeight + dot + GAP + (i % 2) * lower;
      dots.get(i).resizeRelocate(snapPositionX(middle - dot / 2), barsHeight, dot, dot);
      labels.get(i).resizeRelocate(snapPositionX(middle - own / 2), top, snapSizeX(own), words);
    }
  }

  /** Words of one label can stand below each other. */
  private static double widestWord(Label label) {
    int longest = Stream.of(label.getText().split(" ")).mapToInt(String::length).max().orElse(0);
    return label.prefWidth(-1) * longest / Math.max(1, label.getText().length());
  }
}
