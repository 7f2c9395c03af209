package app.beholder.ui.importing;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.Preview;
import app.beholder.model.Emotion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The mapping form: for each part a column or a value, and for each unknown word an emotion. */
final class MappingViewModel {
  private final Map<Part, PartChoice> parts = new EnumMap<>(Part.class);
  private final ObservableList<EmotionWord> words = FXCollections.observableArrayList();
  private final ObservableList<EmotionWord> readOnlyWords =
      FXCollections.unmodifiableObservableList(words);
  private final Runnable changed;
  private boolean filling = true;

  /**
   * Begins with the mapping that the preview has, or with a guess from the columns' names.
   *
   * @param changed called after each change that the user makes
   */
  MappingViewModel(Preview preview, Runnable changed) {
    this.changed = changed;
    List<Source> columns = columns(preview);
    for (Part part : Part.values()) {
      PartChoice choice = new PartChoice(part, sources(part, columns), Source.NOTHING);
      parts.put(part, choice);
      if (part == Part.EMOTION) {
        choice.sourceProperty().subscribe((before, now) -> words.clear());
      }
      choice.sourceProperty().subscribe((before, now) -> changed());
      choice.valueProperty().subscribe((before, now) -> changed());
    }
    if (preview.mapping() == null) {
      parts.values().forEach(PartChoice::guess);
    } else {
      fill(preview.mapping());
    }
    learn(preview.unknownEmotions());
    filling = false;
  }

  private static List<Source> columns(Preview preview) {
    List<Source> columns = new ArrayList<>();
    for (int i = 0; i < preview.header().size(); i++) {
      columns.add(new Source.Column(preview.header().get(i), example(preview, i)));
    }
    return columns;
  }

  private static String example(Preview preview, int column) {
    return preview.rows().stream()
        .filter(row -> row.fields().size() == preview.header().size())
        .map(row -> row.fields().get(column).strip())
        .filter(field -> !field.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<Source> sources(Part part, List<Source> columns) {
    List<Source> sources = new ArrayList<>();
    if (part.isOptional()) {
      sources.add(Source.NOTHING);
    }
    sources.addAll(columns);
    if (part.mayBeFixed()) {
      sources.add(Source.FIXED);
    }
    return List.copyOf(sources);
  }

  private void fill(ColumnMapping mapping) {
    choice(Part.PAINTING).choose(mapping.painting(), "");
    choice(Part.STYLE).choose(mapping.style(), mapping.fixedStyle());
    choice(Part.EMOTION).choose(mapping.emotion(), "");
    choice(Part.COMMENT).choose(mapping.comment(), "");
    choice(Part.CULTURE).choose(mapping.culture(), mapping.fixedCulture());
    choice(Part.SPLIT).choose(mapping.split(), mapping.fixedSplit());
    choice(Part.ARTIST).choose(mapping.artist(), "");
    choice(Part.TITLE).choose(mapping.title(), "");
    choice(Part.YEAR).choose(mapping.year(), "");
    choice(Part.GENRE).choose(mapping.genre(), "");
    mapping.emotions().forEach((word, emotion) -> add(word, Optional.of(emotion)));
  }

  private void changed() {
    if (!filling) {
      changed.run();
    }
  }

  /** Takes words from a preview that mean no emotion yet; those already listed stay as they are. */
  void learn(List<String> unknown) {
    for (String word : unknown) {
      if (words.stream().noneMatch(known -> key(known.word()).equals(key(word)))) {
        add(word, Optional.empty());
      }
    }
  }

  private void add(String word, Optional<Emotion> meaning) {
    EmotionWord added = new EmotionWord(word, meaning);
    added.meaning().subscribe((before, now) -> changed());
    words.add(added);
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /** The parts that must be chosen before rows can be read. */
  List<Part> missing() {
    return parts.values().stream().filter(PartChoice::isMissing).map(PartChoice::part).toList();
  }

  /** The mapping as it stands; empty while something is {@link #missing}. */
  Optional<ColumnMapping> mapping() {
    if (!missing().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ColumnMapping(
            chosen(Part.PAINTING),
            column(Part.STYLE),
            chosen(Part.EMOTION),
            column(Part.CULTURE),
            column(Part.SPLIT),
            chosen(Part.COMMENT),
            column(Part.ARTIST),
            column(Part.TITLE),
            column(Part.YEAR),
            column(Part.GENRE),
            choice(Part.STYLE).fixedValue(),
            choice(Part.CULTURE).fixedValue().toLowerCase(Locale.ROOT),
            choice(Part.SPLIT).fixedValue(),
            meanings()));
  }

  private Map<String, Emotion> meanings() {
    Map<String, Emotion> meanings = new HashMap<>();
    words.forEach(
        word -> word.meaning().get().ifPresent(emotion -> meanings.put(key(word.word()), emotion)));
    return meanings;
  }

  private @Nullable String column(Part part) {
    return choice(part).column();
  }

  private String chosen(Part part) {
    return Objects.requireNonNull(column(part));
  }

  PartChoice choice(Part part) {
    return Objects.requireNonNull(parts.get(part));
  }

  List<PartChoice> choices() {
    return List.copyOf(parts.values());
  }

  /** The words in the emotion column that are none of the nine. */
  ObservableList<EmotionWord> words() {
    return readOnlyWords;
  }
}
