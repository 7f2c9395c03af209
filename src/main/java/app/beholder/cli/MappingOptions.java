package app.beholder.cli;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.Preview;
import app.beholder.library.Suggestion;
import app.beholder.model.Emotion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * What the columns and words of a table mean, said by hand; it stands above what was recognised.
 */
final class MappingOptions {
  /** The parts of an annotation that a column can hold, as people write them. */
  private static final List<String> PARTS =
      List.of(
          "painting",
          "style",
          "emotion",
          "culture",
          "split",
          "comment",
          "artist",
          "title",
          "year",
          "genre");

  /** The style of a table without styles. */
  private static final String NO_STYLE = "Unknown";

  @Option(
      names = "--column",
      paramLabel = "PART=NAME",
      converter = {PartConverter.class, TextConverter.class})
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--emotion",
      paramLabel = "WORD=EMOTION",
      converter = {TextConverter.class, EmotionConverter.class})
  private Map<String, Emotion> emotions = new LinkedHashMap<>();

  @Option(names = "--style", paramLabel = "STYLE")
  private @Nullable String style;

  @Option(names = "--culture", paramLabel = "LANGUAGE")
  private @Nullable String culture;

  @Option(names = "--split", paramLabel = "SPLIT")
  private @Nullable String split;

  boolean hasColumns() {
    return !columns.isEmpty();
  }

  private boolean isEmpty() {
    return columns.isEmpty()
        && emotions.isEmpty()
        && style == null
        && culture == null
        && split == null;
  }

  /**
   * The mapping for a file.
   *
   * @param preview the file as it was recognised
   * @return null where nothing was said by hand
   * @throws CommandException where what was said does not fit the file, or is not enough
   */
  @Nullable ColumnMapping mapping(Preview preview) throws CommandException {
    if (isEmpty()) {
      return null;
    }
    for (String column : columns.values()) {
      if (preview.header().stream()
          .noneMatch(name -> name.strip().equalsIgnoreCase(column.strip()))) {
        throw new CommandException(unknownColumn(column, preview.header()));
      }
    }
    ColumnMapping known = preview.mapping();
    Map<String, Emotion> words = new LinkedHashMap<>(known == null ? Map.of() : known.emotions());
    emotions.forEach((word, emotion) -> words.put(word.strip().toLowerCase(Locale.ROOT), emotion));
    return new ColumnMapping(
        required("painting", known == null ? null : known.painting(), preview),
        orFixed("style", style, known == null ? null : known.style()),
        required("emotion", known == null ? null : known.emotion(), preview),
        culture(known, preview),
        orFixed("split", split, known == null ? null : known.split()),
        required("comment", known == null ? null : known.comment(), preview),
        columns.getOrDefault("artist", known == null ? null : known.artist()),
        columns.getOrDefault("title", known == null ? null : known.title()),
        columns.getOrDefault("year", known == null ? null : known.year()),
        columns.getOrDefault("genre", known == null ? null : known.genre()),
        fixed(style, known == null ? NO_STYLE : known.fixedStyle()),
        fixed(culture, known == null ? "" : known.fixedCulture()),
        fixed(split, known == null ? "" : known.fixedSplit()),
        words);
  }

  private String required(String part, @Nullable String recognised, Preview preview)
      throws CommandException {
    String column = columns.getOrDefault(part, recognised);
    if (column == null) {
      throw new CommandException(
          Texts.text("import.column.missing", part, part, names(preview.header())));
    }
    return column;
  }

  private @Nullable String culture(@Nullable ColumnMapping known, Preview preview)
      throws CommandException {
    String column = orFixed("culture", culture, known == null ? null : known.culture());
    String given = fixed(culture, known == null ? "" : known.fixedCulture());
    if (column == null && given.isBlank()) {
      throw new CommandException(Texts.text("import.culture.missing", names(preview.header())));
    }
    return column;
  }

  /**
   * A column named by hand stands first, then a fixed value (which needs no column), then what was
   * recognised.
   */
  private @Nullable String orFixed(
      String part, @Nullable String fixedValue, @Nullable String recognised) {
    String named = columns.get(part);
    return named != null ? named : fixedValue != null ? null : recognised;
  }

  private static String fixed(@Nullable String given, String otherwise) {
    return given == null ? otherwise : given;
  }

  private static String unknownColumn(String column, List<String> header) {
    Optional<String> near = Suggestion.nearest(column, header);
    return Texts.text("import.column.unknown", column, names(header))
        + near.map(name -> Texts.text("error.suggestion", name)).orElse("");
  }

  static String names(List<String> header) {
    return String.join(", ", header);
  }

  static final class TextConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      return text;
    }
  }

  static final class PartConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      String part = text.strip().toLowerCase(Locale.ROOT);
      if (!PARTS.contains(part)) {
        throw new TypeConversionException(
            Texts.text("import.part.unknown", text, String.join(", ", PARTS)));
      }
      return part;
    }
  }

  static final class EmotionConverter implements ITypeConverter<Emotion> {
    @Override
    public Emotion convert(String text) {
      return Emotion.ofLabel(text)
          .orElseThrow(() -> {
            List<String> labels = Emotion.ALL.stream().map(Emotion::label).toList();
            return new TypeConversionException(
                Texts.text("import.emotion.unknown", text, String.join(", ", labels)));
          });
    }
  }
}
