package app.beholder.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a WikiArt id such as {@code vincent-van-gogh_the-starry-night-1889(1)} says about a
 * painting, in the form that people read. Only the wording is made readable here; the id itself
 * stays as it is in {@link PaintingKey}.
 */
public record WikiArtId(String artist, String title, @Nullable Integer year) {

  private static final Pattern COPY_NUMBER = Pattern.compile("\\(\\d+\\)$");
  private static final Pattern YEAR = Pattern.compile("-(1[0-9]{3}|20[0-9]{2})(?:-\\d{1,2})?$");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "du", "del", "della", "di", "da", "dos", "la", "le",
          "ten", "ter", "y", "of", "the", "and");

  /** Reads any id; a part that is not there is an empty string. */
  public static WikiArtId parse(String id) {
    String text = repairMojibake(id);
    int cut = text.indexOf('_');
    String artist = cut < 0 ? "" : text.substring(0, cut);
    String title = withoutCopyNumber(text.substring(cut + 1));
    if (!endsWithDigit(title)) {
      return new WikiArtId(artistName(artist), titleWords(title), null);
    }
    Matcher year = YEAR.matcher(title);
    if (!year.find()) {
      return new WikiArtId(artistName(artist), titleWords(title), null);
    }
    return new WikiArtId(
        artistName(artist),
        titleWords(title.substring(0, year.start())),
        Integer.valueOf(year.group(1)));
  }

  private static String withoutCopyNumber(String title) {
    return title.endsWith(")") ? COPY_NUMBER.matcher(title).replaceFirst("") : title;
  }

  private static boolean endsWithDigit(String title) {
    return !title.isEmpty() && Character.isDigit(title.charAt(title.length() - 1));
  }

  private static String titleWords(String slug) {
    return capitalized(slug.replace('-', ' ').replace('_', ' ').strip());
  }

  private static String artistName(String slug) {
    StringBuilder name = new StringBuilder(slug.length());
    int from = 0;
    while (from < slug.length()) {
      int dash = slug.indexOf('-', from);
      int to = dash < 0 ? slug.length() : dash;
      if (to > from) {
        String part = slug.substring(from, to);
        name.append(name.isEmpty() ? "" : " ");
        name.append(PARTICLES.contains(part) ? part : capitalizedAfterDots(part));
      }
      from = to + 1;
    }
    return name.toString();
  }

  private static String capitalizedAfterDots(String part) {
    int end = part.indexOf('.') + 1;
    return end == 0 || end == part.length()
        ? capitalized(part)
        : capitalized(part.substring(0, end)) + capitalizedAfterDots(part.substring(end));
  }

  private static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char first = text.charAt(0);
    if (first >= 'a' && first <= 'z') {
      return (char) (first - 'a' + 'A') + text.substring(1);
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /**
   * The ids hold UTF-8 that was once read as Latin-1 and then put in lower case: {@code eugã¨ne}
   * for Eugène. The first byte, C3, became ã; a character from 80 to BF behind it is the second
   * byte and never follows a real ã.
   */
  private static String repairMojibake(String text) {
    if (text.indexOf('ã') < 0) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (c == 'ã' && next >= 0x80 && next <= 0xBF) {
        repaired.append((char) (next + 0x40));
        i++;
      } else {
        repaired.append(c);
      }
    }
    return repaired.toString();
  }
}
