package app.beholder.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a written filter apart. Nothing that people can type is an error: what makes no sense is
 * text.
 */
final class WrittenFilter {

  /**
   * A word or a quoted phrase, perhaps behind {@code facet:}, perhaps behind a minus. A quote left
   * open runs on. Spaces are those of all scripts. The culture in {@code annotations-culture:} may
   * have any sign but those, also a colon.
   */
  private static final Pattern PART =
      Pattern.compile(
          "(?U)(?<minus>-)?(?:(?<facet>(?i:annotations-)[^\\s\"]*|(?i:right-models)|\\p{L}+):)?"
              + "(?:\"(?<quoted>[^\"]*)(?<closed>\"?)|(?<word>[^\\s\"]+))");

  /** A value that needs no quotes; a colon could be taken for the end of a facet's culture. */
  private static final Pattern WORD = Pattern.compile("(?U)[^\\s\":\uFF1A]+");

  private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
  private static final Pattern QUOTES =
      Pattern.compile("[\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02]");

  /**
   * Signs that turn the direction of text; they come along when people copy Arabic, and cannot be
   * seen.
   */
  private static final Pattern DIRECTION_MARKS =
      Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

  private WrittenFilter() {}

  /** One part; {@code facet} is null for text. */
  record Part(@Nullable Facet facet, String value, boolean quoted, boolean excluded) {}

  static List<Part> split(String written) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(asTyped(written));
    while (matcher.find()) {
      Part part = part(matcher);
      if (!part.value().isBlank() || isEmptyValue(part, matcher)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** With the plain signs for those that other keyboards have. */
  private static String asTyped(String written) {
    String quotes = QUOTES.matcher(written).replaceAll("\"");
    return DIRECTION_MARKS.matcher(quotes).replaceAll("").replace('\uFF1A', ':');
  }

  /** {@code split:""} asks for annotations without a split. */
  private static boolean isEmptyValue(Part part, Matcher matcher) {
    return part.facet() != null && part.value().isEmpty() && "\"".equals(matcher.group("closed"));
  }

  private static Part part(Matcher matcher) {
    String quoted = matcher.group("quoted");
    String value = quoted != null ? quoted : matcher.group("word");
    boolean minus = matcher.group("minus") != null;
    String word = matcher.group("facet");
    Optional<Facet> facet = word == null ? Optional.empty() : Facet.ofWord(word);
    if (facet.isPresent() && !minus) {
      return new Part(facet.get(), value, quoted != null, false);
    }
    String text = word == null ? value : word + ":" + value;
    return new Part(null, text, quoted != null, minus);
  }

  /** A value as {@link #split} reads it, without quotes of its own. */
  static String quoted(String value) {
    String plain = DIRECTION_MARKS.matcher(QUOTES.matcher(value).replaceAll("")).replaceAll("");
    return WORD.matcher(plain).matches() ? plain : '"' + plain + '"';
  }

  /** A name as it can stand in the word of a facet, with underscores for spaces. */
  static String unspaced(String name) {
    String plain = QUOTES.matcher(asTyped(name)).replaceAll("");
    return SPACES.matcher(plain).replaceAll("_");
  }

  /** What two spellings of a value have in common. */
  static String loose(String value) {
    String words = QUOTES.matcher(asTyped(value)).replaceAll("").replace('_', ' ');
    return Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
