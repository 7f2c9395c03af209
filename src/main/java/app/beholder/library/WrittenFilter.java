package app.beholder.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a written filter apart. Nothing that people can type is an error: what makes no sense is text. */
final class WrittenFilter {

  /** A word or a quoted phrase, perhaps behind {@code facet:}, perhaps behind a minus. A quote left open runs on. */
  private static final Pattern PART =
      Pattern.compile("(?<minus>-)?(?:(?<facet>\\p{L}+):)?(?:\"(?<quoted>[^\"]*)\"?|(?<word>[^\\s\"]+))");

  private WrittenFilter() {}

  /** One part; {@code facet} is null for text. */
  record Part(@Nullable Facet facet, String value, boolean quoted, boolean excluded) {}

  static List<Part> split(String written) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(written);
    while (matcher.find()) {
      Part part = part(matcher);
      if (!part.value().isBlank()) {
        parts.add(part);
      }
    }
    return parts;
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
    String text = word == null || facet.isPresent() ? value : word + ":" + value;
    return new Part(null, text, quoted != null, minus);
  }

  static String quoted(String value) {
    return value.matches("[^\\s\"]+") ? value : '"' + value.replace("\"", "") + '"';
  }
}
