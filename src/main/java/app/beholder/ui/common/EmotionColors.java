package app.beholder.ui.common;

import app.beholder.model.Emotion;
import app.beholder.model.EmotionColor;
import javafx.scene.paint.Color;

/** The colours of the nine emotions for screens; see {@link EmotionColor}. */
public final class EmotionColors {
  private EmotionColors() {}

  public static Color of(Emotion emotion) {
    return Color.web(web(emotion));
  }

  /** The colour as CSS writes it, {@code #e0b01e}. */
  public static String web(Emotion emotion) {
    return EmotionColor.of(emotion).fill();
  }

  /** The line around the colour on a light ground, as CSS writes it. */
  public static String lineOnLight(Emotion emotion) {
    return EmotionColor.of(emotion).lineOnLight();
  }

  /** The line around the colour on a dark ground, as CSS writes it. */
  public static String lineOnDark(Emotion emotion) {
    return EmotionColor.of(emotion).lineOnDark();
  }
}
