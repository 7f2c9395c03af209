package app.beholder.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the published data sets by the names of their columns, in any order and any case. */
final class Header {
  /** What stands for a style where a table has none. */
  static final String NO_STYLE = "Unknown";

  private static final Set<String> LITE =
      Set.of("art_style", "emotion", "language", "painting", "split", "utterance");
  private static final Set<String> OF_FULL = Set.of("emotion_label", "tokens", "utterance_spelled");
  private static final Set<String> ARTEMIS =
      Set.of("art_style", "painting", "emotion", "utterance", "repetition");
  private static final Set<String> ARTELINGO_28 =
      Set.of("painting", "art_style", "language", "caption", "emotion", "split");
  private static final Set<String> WITHOUT_LANGUAGE =
      Set.of("art_style", "painting", "emotion", "utterance");

  /** A recognised header. */
  record Recognised(Format format, ColumnMapping mapping) {}

  private Header() {}

  /** A column's name as it is compared. */
  static String normalized(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Recognises a header; the file's path tells the language where no column does. */
  static Optional<Recognised> recognise(List<String> header, Path file) {
    List<String> names = header.stream().map(Header::normalized).toList();
    String language = PathWords.language(file);
    if (names.containsAll(LITE)) {
      return Optional.of(
          new Recognised(artelingo(names, file), mapping(names, "utterance", "", "")));
    }
    if (names.containsAll(ARTELINGO_28)) {
      return Optional.of(new Recognised(Format.ARTELINGO_28, mapping(names, "caption", "", "")));
    }
    if (names.containsAll(ARTEMIS) && !names.contains("language")) {
      return Optional.of(
          new Recognised(Format.ARTEMIS, mapping(names, "utterance", "english", "")));
    }
    if (names.containsAll(WITHOUT_LANGUAGE) && !names.contains("language") && !language.isEmpty()) {
      return Optional.of(
          new Recognised(
              Format.ARTELINGO_LANGUAGE,
              mapping(names, "utterance", language, PathWords.split(file))));
    }
    return Optional.empty();
  }

  /**
   * What a mapping made by hand stands for: one that is as it would be recognised keeps its format.
   */
  static Recognised byHand(List<String> header, Path file, ColumnMapping mapping) {
    return recognise(header, file)
        .filter(recognised -> recognised.mapping().equals(mapping))
        .orElse(new Recognised(Format.OTHER, mapping));
  }

  private static Format artelingo(List<String> names, Path file) {
    if (names.stream().noneMatch(OF_FULL::contains)) {
      return Format.ARTELINGO_LITE;
    }
    return PathWords.isPrepared(file) ? Format.ARTELINGO_LANGUAGE : Format.ARTELINGO_FULL;
  }

  private static ColumnMapping mapping(
      List<String> names, String comment, String fixedCulture, String fixedSplit) {
    return new ColumnMapping(
        "painting",
        "art_style",
        "emotion",
        ifThere(names, "language"),
        ifThere(names, "split"),
        comment,
        ifThere(names, "artist"),
        ifThere(names, "title"),
        ifThere(names, "year"),
        ifThere(names, "genre"),
        NO_STYLE,
        fixedCulture,
        fixedSplit,
        Map.of());
  }

  private static @Nullable String ifThere(List<String> names, String name) {
    return names.contains(name) ? name : null;
  }

  /** What the names of a file and its folders say. */
  private static final class PathWords {
    private static final int FOLDERS = 2;
    private static final Set<String> SPLITS = Set.of("train", "val", "test");
    private static final Set<String> LANGUAGES =
        Set.of(
            "english",
            "arabic",
            "chinese",
            "spanish",
            "burmese",
            "darija",
            "emakhuwa",
            "hausa",
            "hindi",
            "igbo",
            "indonesian",
            "isindebele",
            "isixhosa",
            "isizulu",
            "kazakh",
            "kinyarwanda",
            "korean",
            "kyrgyz",
            "malay",
            "setswana",
            "swahili",
            "tagalog",
            "tamil",
            "thai",
            "turkish",
            "urdu",
            "uzbek",
            "vietnamese",
            "yoruba");

    private PathWords() {}

    /**
     * The preparation script's own names: {@code arabic/train/artemis_preprocessed.csv}, {@code
     * test_arabic.csv}.
     */
    static boolean isPrepared(Path file) {
      String name = normalized(String.valueOf(file.getFileName()));
      return name.startsWith("artemis_preprocessed")
          || name.startsWith("test_all")
          || (name.startsWith("test_") && !language(file).isEmpty());
    }

    static String language(Path file) {
      return first(file, LANGUAGES);
    }

    static String split(Path file) {
      return first(file, SPLITS);
    }

    /**
     * The first of these words in the file's name, or else in its folders' names; empty where there
     * is none.
     */
    private static String first(Path file, Set<String> wanted) {
      List<String> words = new ArrayList<>();
      Path part = file.toAbsolutePath();
      for (int i = 0; i <= FOLDERS && part != null && part.getFileName() != null; i++) {
        words.addAll(List.of(normalized(part.getFileName().toString()).split("[^a-z]+")));
        part = part.getParent();
      }
      return words.stream().filter(wanted::contains).findFirst().orElse("");
    }
  }
}
