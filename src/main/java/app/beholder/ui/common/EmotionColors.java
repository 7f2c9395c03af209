package app.beholder.ui.common;

import app.beholder.model.Emotion;
import javafx.scene.paint.Color;

/**
 * The fixed colours of the nine emotions, the same in every chart and in the light and the dark
 * theme. They were chosen to stay apart for people who see no red, no green or no blue (at least
 * 0.09 in OKLab, simulated); even so a colour never stands without the emotion's name.
 */
public final class EmotionColors {
  private EmotionColors() {}

  public static Color of(Emotion emotion) {
    return Color.web(web(emotion));
  }

  /** The colour as CSS writes it, {@code #e0b01e}. */
  public static String web(Emotion emotion) {
    return switch (emotion) {
      case AMUSEMENT -> "#e0b01e";
      case AWE -> "#b3a6fd";
      case CONTENTMENT -> "#2ca680";
      case EXCITEMENT -> "#fa76b9";
      case ANGER -> "#e14d28";
      case DISGUST -> "#734c02";
      case FEAR -> "#5b4690";
      case SADNESS -> "#1f71cd";
      case SOMETHING_ELSE -> "#6f7277";
    };
  }
}
