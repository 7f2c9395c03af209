package app.beholder.studio.comment;

import app.beholder.model.Emotion;
import java.util.Locale;

/** What two emotions have in common, so that words which express it fit both. */
public enum Hint {
  /** Lively, light-hearted: amusement or excitement. */
  BRIGHT,
  /** Quiet, taken in: awe or contentment. */
  STILL,
  /** Put off, pushed away: anger or disgust. */
  HARSH,
  /** Heavy, uneasy: fear or sadness. */
  DARK,
  /** At a loss, curious, reminded of something: something else. */
  OPEN;

  /** The hint that fits an emotion. */
  public static Hint of(Emotion emotion) {
    return switch (emotion) {
      case AMUSEMENT, EXCITEMENT -> BRIGHT;
      case AWE, CONTENTMENT -> STILL;
      case ANGER, DISGUST -> HARSH;
      case FEAR, SADNESS -> DARK;
      case SOMETHING_ELSE -> OPEN;
    };
  }

  /** As grammars name it: {@code bright}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
