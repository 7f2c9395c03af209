package app.beholder.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which of three models predict what was felt: a fusion model and the image and the text model
 * whose features it takes. Those in which fusion is right stand first.
 */
public enum RightModels {
  ALL,
  TEXT_AND_FUSION,
  IMAGE_AND_FUSION,
  FUSION_ONLY,
  IMAGE_AND_TEXT,
  TEXT_ONLY,
  IMAGE_ONLY,
  NONE,
  /** Not all three have a prediction. */
  UNKNOWN;

  /** The words of all, in their order. */
  public static final List<String> WORDS = Arrays.stream(values()).map(RightModels::word).toList();

  /** The word for it in a written filter. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RightModels of(boolean image, boolean text, boolean fusion) {
    if (image && text) {
      return fusion ? ALL : IMAGE_AND_TEXT;
    }
    if (text) {
      return fusion ? TEXT_AND_FUSION : TEXT_ONLY;
    }
    if (image) {
      return fusion ? IMAGE_AND_FUSION : IMAGE_ONLY;
    }
    return fusion ? FUSION_ONLY : NONE;
  }
}
