package app.beholder.ui.common;

import app.beholder.model.Emotion;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What data sets call emotions, cultures and styles, as people read it in the program's language.
 */
public final class DataNames {
  private final Texts texts = Texts.of(DataNames.class);
  private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
  private final Map<String, Locale> languages =
      Stream.of(Locale.getISOLanguages())
          .map(Locale::of)
          .collect(
              Collectors.toUnmodifiableMap(
                  language -> language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                  Function.identity(),
                  (first, second) -> first));

  /** "Something else" for {@link Emotion#SOMETHING_ELSE}. */
  public String emotion(Emotion emotion) {
    return texts.get(emotion.name());
  }

  /** "Arabic" for {@code arabic}; a culture that is no known language is only capitalised. */
  public String culture(String culture) {
    Locale language = languages.get(culture.toLowerCase(Locale.ROOT));
    return language == null ? capitalized(readable(culture)) : language.getDisplayLanguage(display);
  }

  /** "Post Impressionism" for {@code Post_Impressionism}. */
  public String style(String style) {
    return readable(style);
  }

  /** "Training" for {@code train}; a split of another name is called by it. */
  public String split(String split) {
    return switch (split) {
      case "train" -> texts.get("split.train");
      case "val" -> texts.get("split.val");
      case "test" -> texts.get("split.test");
      default -> readable(split);
    };
  }

  private static String readable(String name) {
    return name.replace('_', ' ').strip();
  }

  private static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
