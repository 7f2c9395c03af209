package app.beholder.studio.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The form that a sentence asks for.
 *
 * @param words Arabic words that are to be bent, empty for none
 * @param options what else is asked for, in Latin letters: {@code the}, {@code acc}, {@code other}
 */
record ArabicForm(String words, List<String> options) {
  ArabicForm {
    options = List.copyOf(options);
  }

  static ArabicForm of(String form) {
    List<String> words = new ArrayList<>();
    List<String> options = new ArrayList<>();
    for (String part : form.strip().split("\\s+", -1)) {
      (part.matches("[a-z]+") ? options : words).add(part);
    }
    return new ArabicForm(String.join(" ", words), options);
  }

  /** The same for these words. */
  ArabicForm saying(String others) {
    return new ArabicForm(others, options);
  }

  boolean has(String option) {
    return options.contains(option);
  }

  ArabicCase grammaticalCase() {
    if (has("acc")) {
      return ArabicCase.ACCUSATIVE;
    }
    return has("gen") || has("li") ? ArabicCase.GENITIVE : ArabicCase.NOMINATIVE;
  }

  /** The place whose filling the form agrees with. */
  String about() {
    return options.stream()
        .filter(option -> List.of("other", "work", "place", "sitter").contains(option))
        .findFirst()
        .orElse("thing");
  }

  /** The words with the first of them bent; what follows it stays as it is. */
  String bend(UnaryOperator<String> first) {
    int end = words.indexOf(' ');
    return end < 0
        ? first.apply(words)
        : first.apply(words.substring(0, end)) + words.substring(end);
  }
}
