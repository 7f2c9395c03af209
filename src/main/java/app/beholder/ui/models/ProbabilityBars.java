package app.beholder.ui.models;

import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionColors;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Nine probabilities as plain bars with their numbers; the whole width is 1. */
final class ProbabilityBars extends GridPane {

  ProbabilityBars(Prediction prediction, Texts texts) {
    DataNames names = new DataNames();
    setId("probabilities");
    getStyleClass().add("probabilities");
    ColumnConstraints bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(new ColumnConstraints(), bars, new ColumnConstraints());
    for (Emotion emotion : Emotion.ALL) {
      double probability = prediction.probability(emotion);
      Label name = new Label(names.emotion(emotion), new EmotionDot(emotion));
      name.setMinWidth(USE_PREF_SIZE);
      Label number = new Label(texts.get("try.probability", probability));
      number.setMinWidth(USE_PREF_SIZE);
      number.setMaxWidth(Double.MAX_VALUE);
      number.setAlignment(Pos.CENTER_RIGHT);
      if (emotion == prediction.top()) {
        name.getStyleClass().add("top");
        number.getStyleClass().add("top");
      }
      addRow(getRowCount(), name, bar(emotion, probability), number);
    }
  }

  private static Region bar(Emotion emotion, double probability) {
    Region drawn = new Region();
    drawn.getStyleClass().add("drawn");
    drawn.setStyle("-fx-background-color: " + EmotionColors.web(emotion));
    StackPane bar = new StackPane(drawn);
    bar.getStyleClass().add("bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMinWidth(0);
    drawn.maxWidthProperty().bind(bar.widthProperty().multiply(Math.min(1, probability)));
    return bar;
  }
}
