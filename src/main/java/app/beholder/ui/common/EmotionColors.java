package app.beholder.ui.common;

import app.beholder.model.Emotion;
import javafx.scene.paint.Color;

/**
 * The fixed colours of the nine emotions, the same in every chart and in the light and the dark
 * theme. They were chosen to stay apart for people who see no red, no green or no blue (at least
 * 0.09 in OKLab, simulated); even so a colour never stands without the emotion's name.
 *
 * <p>Not each of them shows on each ground, so a mark has a line around it that does: at 3:1 or
 * more on the grounds of the theme (WCAG 2.2, 1.4.11). Where the colour itself does, it is its own
 * line.
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

  /** The line around the colour on a light ground, as CSS writes it. */
  public static String lineOnLight(Emotion emotion) {
    return switch (emotion) {
      case AMUSEMENT -> "#937312";
      case AWE -> "#776bc4";
      case CONTENTMENT -> "#1f8a68";
      case EXCITEMENT -> "#c64a8a";
      case ANGER, DISGUST, FEAR, SADNESS, SOMETHING_ELSE -> web(emotion);
    };
  }

  /** The line around the colour on a dark ground, as CSS writes it. */
  public static String lineOnDark(Emotion emotion) {
    return switch (emotion) {
      case DISGUST -> "#b3883c";
      case FEAR -> "#9a86cf";
      case SADNESS -> "#5f9de0";
      case SOMETHING_ELSE -> "#989ba1";
      case AMUSEMENT, AWE, CONTENTMENT, EXCITEMENT, ANGER -> web(emotion);
    };
  }
}
