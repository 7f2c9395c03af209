package app.beholder.library.lucene;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes texts alike that people write in different characters; applied to comments and to what is
 * searched.
 */
final class Spelling {
  /** Marks above and below Arabic letters that Lucene's own normalization leaves in. */
  private static final Pattern ARABIC_MARKS =
      Pattern.compile("[\\u0610-\\u061A\\u0653-\\u065F\\u0670\\u06D6-\\u06ED]");

  private Spelling() {}

  static String plain(String text) {
    if (isAscii(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return ARABIC_MARKS
        .matcher(composed)
        .replaceAll("")
        .replace('\u0671', '\u0627') // alef wasla to alef
        .replace('\u2019', '\''); // the curly apostrophe
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
