package app.beholder.ui.models;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ui.common.Texts;
import app.beholder.ui.models.NumbersField.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How a text model is fed, as people correct it. An input that the graph lacks is "". */
final class TextFieldsViewModel {
  private static final int LENGTH = 128;

  private final ObjectProperty<String> tokens;
  private final ObjectProperty<String> mask;
  private final ObjectProperty<String> types;
  private final ObjectProperty<Optional<Path>> tokenizer;
  private final NumbersField maximumLength;

  /**
   * @param proposed null where another task was proposed
   * @param tokenizer null where none was found
   */
  TextFieldsViewModel(
      @Nullable TextInput proposed,
      @Nullable Path tokenizer,
      Graph graph,
      Texts texts,
      Runnable changed) {
    String first = graph.inputs().isEmpty() ? "" : graph.inputs().getFirst().name();
    TextInput begun = proposed == null ? new TextInput(first, null, null, LENGTH) : proposed;
    tokens = new SimpleObjectProperty<>(begun.tokens());
    mask = new SimpleObjectProperty<>(orNone(begun.mask()));
    types = new SimpleObjectProperty<>(orNone(begun.types()));
    this.tokenizer = new SimpleObjectProperty<>(Optional.ofNullable(tokenizer));
    maximumLength =
        new NumbersField(Kind.COUNT, List.of((double) begun.maximumLength()), texts, changed);
    Stream.of(tokens, mask, types, this.tokenizer)
        .forEach(one -> one.subscribe((before, now) -> changed.run()));
  }

  private static String orNone(@Nullable String name) {
    return name == null ? "" : name;
  }

  private static @Nullable String orNull(String name) {
    return name.isEmpty() ? null : name;
  }

  boolean isSound() {
    return maximumLength.isSound();
  }

  TextInput value() {
    return new TextInput(
        tokens.get(), orNull(mask.get()), orNull(types.get()), maximumLength.whole());
  }

  ObjectProperty<String> tokensProperty() {
    return tokens;
  }

  ObjectProperty<String> maskProperty() {
    return mask;
  }

  ObjectProperty<String> typesProperty() {
    return types;
  }

  /** The tokenizer's file; empty while there is none. */
  ObjectProperty<Optional<Path>> tokenizerProperty() {
    return tokenizer;
  }

  NumbersField maximumLength() {
    return maximumLength;
  }
}
