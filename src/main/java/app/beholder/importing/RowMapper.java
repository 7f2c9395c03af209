package app.beholder.importing;

import app.beholder.library.Addition.Details;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes annotations of the fields of a table, as a {@link ColumnMapping} says. For one thread. */
final class RowMapper {
  private static final int NONE = -1;
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  /** What programs write for a value that is not there. */
  private static final Set<String> NOTHING = Set.of("", "nan", "none", "null", "n/a", "unknown");

  /** What a word in the emotion column means; exactly one of the two is there. */
  private record Meaning(@Nullable Emotion emotion, @Nullable Rejection problem) {}

  /** A style, and its paintings by the text of their ids. */
  private static final class Style {
    final TextCache<PaintingKey> paintings;

    Style(String name) {
      paintings = new TextCache<>(id -> new PaintingKey(name, id.strip()));
    }
  }

  private final int columns;
  private final int painting;
  private final int style;
  private final int emotion;
  private final int culture;
  private final int split;
  private final int comment;
  private final int artist;
  private final int title;
  private final int year;
  private final int genre;
  private final boolean hasDetails;

  private final Style fixedStyle;
  private final String fixedCulture;
  private final String fixedSplit;
  private final Map<String, Emotion> words;
  private final Set<String> unknownEmotions = new LinkedHashSet<>();
  private final Set<String> seenStyles = new HashSet<>();
  private final Set<String> seenCultures = new HashSet<>();
  private final TextCache<Style> styles = new TextCache<>(this::newStyle);
  private final TextCache<Meaning> meanings = new TextCache<>(this::newMeaning);
  private final TextCache<String> cultures = new TextCache<>(this::newCulture);
  private final TextCache<String> splits = new TextCache<>(String::strip);
  private final TextCache<String> genres = new TextCache<>(String::strip);

  /**
   * Finds the columns of a mapping.
   *
   * @throws ImportException where the table does not have one of them
   */
  RowMapper(List<String> header, ColumnMapping mapping) throws ImportException {
    columns = header.size();
    painting = column(header, mapping.painting());
    style = column(header, mapping.style());
    emotion = column(header, mapping.emotion());
    culture = column(header, mapping.culture());
    split = column(header, mapping.split());
    comment = column(header, mapping.comment());
    artist = column(header, mapping.artist());
    title = column(header, mapping.title());
    year = column(header, mapping.year());
    genre = column(header, mapping.genre());
    hasDetails = Math.max(Math.max(artist, title), Math.max(year, genre)) != NONE;
    fixedStyle = new Style(mapping.fixedStyle());
    fixedCulture = cultureName(mapping.fixedCulture());
    fixedSplit = mapping.fixedSplit().strip();
    words = mapping.emotions();
  }

  private static int column(List<String> header, @Nullable String name) throws ImportException {
    if (name == null) {
      return NONE;
    }
    int exact = header.indexOf(name);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < header.size(); i++) {
      if (Header.normalized(header.get(i)).equals(Header.normalized(name))) {
        return i;
      }
    }
    throw new ImportException(
        "The file has no column " + name + "; its columns are " + String.join(", ", header) + ".");
  }

  private static String cultureName(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return NOTHING.contains(name) ? "" : name;
  }

  private Style newStyle(String text) {
    if (text.isBlank()) {
      return fixedStyle;
    }
    seenStyles.add(text);
    return new Style(text.strip());
  }

  private String newCulture(String text) {
    String name = cultureName(text);
    if (!name.isEmpty()) {
      seenCultures.add(text);
    }
    return name;
  }

  private Meaning newMeaning(String text) {
    Meaning meaning = meaning(text);
    if (meaning.problem() == Rejection.UNKNOWN_EMOTION) {
      unknownEmotions.add(text.strip());
    }
    return meaning;
  }

  private Meaning meaning(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    Emotion mapped = words.get(word);
    if (mapped != null) {
      return new Meaning(mapped, null);
    }
    return Emotion.ofLabel(text)
        .map(known -> new Meaning(known, null))
        .orElseGet(() ->
            new Meaning(
                null, NOTHING.contains(word) ? Rejection.NO_EMOTION : Rejection.UNKNOWN_EMOTION));
  }

  int columns() {
    return columns;
  }

  /** Why this record cannot be an annotation; null where it can. */
  @Nullable Rejection problem(Fields fields) {
    if (fields.count() != columns) {
      return fields.count() < columns ? Rejection.TOO_FEW_FIELDS : Rejection.TOO_MANY_FIELDS;
    }
    if (fields.isBlank(painting)) {
      return Rejection.NO_PAINTING;
    }
    Rejection emotionProblem = cached(meanings, fields, emotion).problem();
    if (emotionProblem != null) {
      return emotionProblem;
    }
    if (cultureOf(fields).isEmpty()) {
      return Rejection.NO_LANGUAGE;
    }
    return fields.isBlank(comment) ? Rejection.NO_COMMENT : null;
  }

  /** The annotation in a record that has no {@link #problem}. */
  MappedRow row(Fields fields) {
    Emotion felt = cached(meanings, fields, emotion).emotion();
    if (felt == null) {
      throw new IllegalArgumentException("a record with a problem");
    }
    Style itsStyle = style == NONE ? fixedStyle : cached(styles, fields, style);
    return new MappedRow(
        cached(itsStyle.paintings, fields, painting),
        hasDetails ? details(fields) : Details.NONE,
        cultureOf(fields),
        felt,
        split == NONE ? fixedSplit : cached(splits, fields, split),
        fields.copy(comment));
  }

  private String cultureOf(Fields fields) {
    return culture == NONE ? fixedCulture : cached(cultures, fields, culture);
  }

  private static <T> T cached(TextCache<T> cache, Fields fields, int field) {
    return cache.get(fields.source(field), fields.start(field), fields.end(field));
  }

  private Details details(Fields fields) {
    return new Details(
        text(fields, artist),
        text(fields, title),
        year(fields),
        genre == NONE ? null : genreOf(fields));
  }

  private @Nullable String genreOf(Fields fields) {
    String name = cached(genres, fields, genre);
    return name.isEmpty() ? null : name;
  }

  private static @Nullable String text(Fields fields, int field) {
    return field == NONE || fields.isBlank(field) ? null : fields.get(field).strip();
  }

  /** The first four digits: sources write {@code 1889}, {@code 1889.0} and {@code c. 1889}. */
  private @Nullable Integer year(Fields fields) {
    String text = text(fields, year);
    if (text == null) {
      return null;
    }
    Matcher digits = FOUR_DIGITS.matcher(text);
    return digits.find() ? Integer.valueOf(digits.group()) : null;
  }

  /** The words in the emotion column that mean none of the nine. */
  Set<String> unknownEmotions() {
    return unknownEmotions;
  }

  /**
   * Whether a line, looked at on its own, shows that it is a row or begins one: it has the right
   * number of fields, and an emotion, or a style or language that rows before it had, stands in its
   * place.
   *
   * @param line its fields
   * @param whole false where its last field goes on behind it
   */
  boolean resemblesRow(List<String> line, boolean whole) {
    if (whole ? line.size() != columns : line.size() > columns) {
      return false;
    }
    int shown = whole ? line.size() : line.size() - 1;
    return (emotion < shown && isEmotion(line.get(emotion)))
        || (style != NONE && style < shown && seenStyles.contains(line.get(style)))
        || (culture != NONE && culture < shown && seenCultures.contains(line.get(culture)));
  }

  /** A sentence has a space before the word. */
  private boolean isEmotion(String word) {
    return word.equals(word.strip()) && meaning(word).emotion() != null;
  }
}
