package app.beholder.ui.common;

import app.beholder.model.Emotion;
import javafx.scene.layout.Region;

/**
 * A small mark in the colour of an emotion: round for the positive ones, a diamond for the negative
 * ones, a square for something else, so that the groups differ without colour too. A line around it
 * keeps it in sight on light and dark grounds. Stands beside the emotion's name.
 */
public final class EmotionDot extends Region {
  private static final double SIZE = 11;

  public EmotionDot(Emotion emotion) {
    getStyleClass().add("emotion-dot");
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setMouseTransparent(true);
    show(emotion);
  }

  /** Becomes the mark of another emotion. */
  public void show(Emotion emotion) {
    setStyle(
        "-fx-background-color: ladder(-color-bg-default, "
            + EmotionColors.lineOnDark(emotion)
            + " 49%, "
            + EmotionColors.lineOnLight(emotion)
            + " 50%), "
            + EmotionColors.web(emotion)
            + "; -fx-shape: \""
            + shape(emotion.valence())
            + "\";");
  }

  private static String shape(Emotion.Valence valence) {
    return switch (valence) {
      case POSITIVE -> "M0,5 A5,5 0 1 1 10,5 A5,5 0 1 1 0,5 Z";
      case NEGATIVE -> "M5,0 L10,5 L5,10 L0,5 Z";
      case OTHER -> "M1,1 H9 V9 H1 Z";
    };
  }
}
