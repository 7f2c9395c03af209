package app.beholder.model;

/**
 * The fixed colour of an emotion, the same in every chart and document and on light and dark
 * grounds, as CSS writes it ({@code #e0b01e}). The nine were chosen to stay apart for people who
 * see no red, no green or no blue (at least 0.09 in OKLab, simulated); even so a colour never
 * stands without the emotion's name.
 *
 * <p>Not each of them shows on each ground, so a mark has a line around it that does: at 3:1 or
 * more on the grounds of the program (WCAG 2.2, 1.4.11). Where the colour itself does, it is its
 * own line.
 *
 * @param lineOnLight the line around it on a light ground
 * @param lineOnDark the line around it on a dark ground
 */
public record EmotionColor(String fill, String lineOnLight, String lineOnDark) {

  public static EmotionColor of(Emotion emotion) {
    return switch (emotion) {
      case AMUSEMENT -> new EmotionColor("#e0b01e", "#937312", "#e0b01e");
      case AWE -> new EmotionColor("#b3a6fd", "#776bc4", "#b3a6fd");
      case CONTENTMENT -> new EmotionColor("#2ca680", "#1f8a68", "#2ca680");
      case EXCITEMENT -> new EmotionColor("#fa76b9", "#c64a8a", "#fa76b9");
      case ANGER -> new EmotionColor("#e14d28", "#e14d28", "#e14d28");
      case DISGUST -> new EmotionColor("#734c02", "#734c02", "#b3883c");
      case FEAR -> new EmotionColor("#5b4690", "#5b4690", "#9a86cf");
      case SADNESS -> new EmotionColor("#1f71cd", "#1f71cd", "#5f9de0");
      case SOMETHING_ELSE -> new EmotionColor("#6f7277", "#6f7277", "#989ba1");
    };
  }
}
