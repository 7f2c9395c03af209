package app.beholder.ui.painting;

import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.chart.Axis;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/**
 * Bars for the nine emotions, one for each culture, as shares of its annotations, so that cultures
 * compare whatever their n. The names of the emotions are labels of their own, because an axis
 * turns long names by a right angle and cannot show their marks.
 */
final class EmotionChart extends Region {
  private final EmotionBars bars;
  private final List<Label> labels;

  EmotionChart(EmotionsViewModel model, CommentsViewModel comments, DataNames names) {
    bars = new EmotionBars(model, comments, names);
    labels = Emotion.ALL.stream().map(emotion -> label(emotion, names)).toList();
    getStyleClass().add("emotion-chart");
    setMinSize(0, 0);
    getChildren().add(bars);
    getChildren().addAll(labels);
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

  @Override
  protected void layoutChildren() {
    double roughly = getWidth() / labels.size();
    double below = labels.stream().mapToDouble(label -> label.prefHeight(roughly)).max().orElse(0);
    double barsHeight = Math.max(0, getHeight() - below);
    bars.resizeRelocate(0, 0, getWidth(), barsHeight);
    bars.layout();
    Axis<String> axis = bars.getXAxis();
    Point2D start = sceneToLocal(axis.localToScene(0, 0));
    double width = axis.getWidth() / labels.size();
    for (int i = 0; i < labels.size(); i++) {
      double x = snapPositionX(start.getX() + i * width);
      labels.get(i).resizeRelocate(x, barsHeight, snapSizeX(width), below);
    }
  }
}
