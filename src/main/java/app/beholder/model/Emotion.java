package app.beholder.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the nine emotions of ArtEmis and ArtELingo. The order is the same in every array, file and
 * chart.
 */
public enum Emotion {
  AMUSEMENT,
  AWE,
  CONTENTMENT,
  EXCITEMENT,
  ANGER,
  DISGUST,
  FEAR,
  SADNESS,
  SOMETHING_ELSE;

  /** All nine, in their order. */
  public static final List<Emotion> ALL = List.of(values());

  /** Positive, negative, or neither, as the data sets group them. */
  public enum Valence {
    POSITIVE,
    NEGATIVE,
    OTHER
  }

  /** The word that the data sets write: lower case, {@code something else} with a space. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public Valence valence() {
    return switch (this) {
      case AMUSEMENT, AWE, CONTENTMENT, EXCITEMENT -> Valence.POSITIVE;
      case ANGER, DISGUST, FEAR, SADNESS -> Valence.NEGATIVE;
      case SOMETHING_ELSE -> Valence.OTHER;
    };
  }

  /**
   * Reads a label in any case, with space, hyphen or underscore; {@code other} means something
   * else. Empty for any other text: an unknown emotion is rejected, never guessed.
   */
  public static Optional<Emotion> ofLabel(String text) {
    String label =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace('-', ' ');
    if (label.equals("other")) {
      return Optional.of(SOMETHING_ELSE);
    }
    return ALL.stream().filter(emotion -> emotion.label().equals(label)).findFirst();
  }
}
